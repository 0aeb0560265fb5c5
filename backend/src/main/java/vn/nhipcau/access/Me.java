package vn.nhipcau.access;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.OrganizationRef;

/** The caller as the system knows them. */
public record Me(
    @Schema(
            description = "Null when the account holds no seat and is not known here.",
            nullable = true)
        MePerson person,
    List<SeatView> seats,
    @Schema(
            description =
                "The organization acted for (`X-Acting-For`, or the only one); null when there is none or none was named.",
            nullable = true)
        OrganizationRef actingFor,
    @Schema(description = "Language of texts: vi or en.", examples = "vi") String locale,
    @Schema(description = "What the caller may do besides papers, e.g. READ_AUDIT.")
        List<String> allowedActions) {

  /** The caller's account. */
  public record MePerson(UUID id, String username, String displayName) {}
}

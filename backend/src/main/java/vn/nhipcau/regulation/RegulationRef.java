package vn.nhipcau.regulation;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.OrganizationRef;

/** A regulation, named. */
@Schema(description = "A regulation, named.")
public record RegulationRef(
    String code,
    @Schema(nullable = true) String number,
    String title,
    @Schema(nullable = true) String titleEn,
    @Schema(nullable = true) OrganizationRef issuedBy) {

  static RegulationRef of(Regulation r, Map<UUID, OrganizationRef> issuers) {
    return new RegulationRef(
        r.code, r.number, r.title, r.titleEn, r.issuedBy == null ? null : issuers.get(r.issuedBy));
  }
}

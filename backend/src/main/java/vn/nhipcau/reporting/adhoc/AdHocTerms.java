package vn.nhipcau.reporting.adhoc;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.regulation.ProvisionRef;

/** How the viewer's organization reports what no period asks for. */
@Schema(
    description =
        "How an organization reports what no period asks for: by which clause, and to whom it may.")
public record AdHocTerms(
    String title,
    String titleEn,
    @Schema(description = "The clause it follows from.") ProvisionRef provision,
    @Schema(description = "Everybody it may go to, whom it usually goes to first.")
        List<Choice> choices,
    @Schema(description = "What the caller may do now: DRAFT.") List<String> allowedActions) {

  /** Somebody it may go to. */
  @Schema(name = "AdHocChoice")
  public record Choice(OrganizationRef organization, Part part) {}

  /** What somebody is to a report unless its author says otherwise. */
  @Schema(name = "AdHocPart")
  public enum Part {
    /** Receives it. */
    RECIPIENT,
    /** Is always brought in by a copy; at the author's choice as recipient. */
    BROUGHT_IN,
    /** May be chosen. */
    POSSIBLE
  }
}

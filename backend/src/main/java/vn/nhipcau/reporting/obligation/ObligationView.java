package vn.nhipcau.reporting.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.regulation.ProvisionRef;

/** An obligation on the wire. */
@Schema(
    name = "Obligation",
    description = "A report that an organization owes, derived from a clause.")
public record ObligationView(
    UUID id,
    RequirementRef requirement,
    ProvisionRef provision,
    PeriodRef period,
    @Schema(description = "Who owes the report.") OrganizationRef organization,
    @Schema(description = "Who receives it.") OrganizationRef recipient,
    @Schema(description = "Who gets a copy.") List<OrganizationRef> copies,
    @Schema(description = "Last day to submit in time, in Viet Nam.", examples = "2026-11-17")
        LocalDate dueOn,
    @Schema(
            description = "The due day that the rule gave, once the recipient put it off.",
            nullable = true)
        LocalDate originalDueOn,
    @Schema(
            description = "A later due day that is asked for and not yet answered.",
            nullable = true)
        ExtensionRequest extensionRequest,
    @Schema(description = "The last day on which somebody urged the reporter.", nullable = true)
        LocalDate remindedOn,
    ObligationStatus status,
    @Schema(
            description =
                "Whether it was first submitted after the due day, or is past it unsubmitted.")
        boolean late,
    @Schema(description = "Whether it was met by saying that there was nothing to report.")
        boolean nothingToReport,
    @Schema(
            description = "The report that fulfils it, where the caller may see it.",
            nullable = true)
        UUID reportId,
    @Schema(
            description = "Why it was waived or merged; null while nothing closed it.",
            nullable = true)
        String closedReason,
    @Schema(
            description =
                "The obligation that covers it since a merger, when its status is MERGED.",
            nullable = true)
        UUID mergedInto,
    @Schema(description = "What `If-Match` must name to change it.", examples = "\"0\"")
        String etag,
    @Schema(
            description =
                "What the caller may do now: DRAFT, REQUEST_EXTENSION, REMIND, EXTEND, REFUSE_EXTENSION, WAIVE, REINSTATE.")
        List<String> allowedActions) {

  /** The due day that the reporter asks for. */
  @Schema(name = "ExtensionRequest")
  public record ExtensionRequest(LocalDate until, String reason) {}
}

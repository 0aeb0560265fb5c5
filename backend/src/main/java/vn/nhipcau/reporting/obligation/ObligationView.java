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
    @Schema(description = "What the caller may do now: DRAFT.") List<String> allowedActions) {}

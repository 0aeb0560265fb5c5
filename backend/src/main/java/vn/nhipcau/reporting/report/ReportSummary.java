package vn.nhipcau.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.regulation.ProvisionRef;

/** A report in a list. */
public record ReportSummary(
    UUID id,
    ReportKind kind,
    String title,
    String titleEn,
    @Schema(
            description =
                "Number and symbol of the last submission that stands; null before there is one.",
            nullable = true,
            examples = "12-BC/MTTQ")
        String documentNumber,
    @Schema(description = "Null where no period asks for it.", nullable = true) PeriodRef period,
    @Schema(description = "The clause it follows from.") ProvisionRef provision,
    @Schema(description = "Whose report it is.") OrganizationRef organization,
    @Schema(description = "Whom it goes to; of several the first.") OrganizationRef recipient,
    @Schema(description = "Everybody who receives it and answers it.")
        List<OrganizationRef> recipients,
    @Schema(description = "Who gets a copy.") List<OrganizationRef> copies,
    ReportStatus status,
    @Schema(
            description = "Last day to submit in time, in Viet Nam; null where nothing sets one.",
            nullable = true)
        LocalDate dueOn,
    @Schema(
            description =
                "Whether it was first submitted after the due day, or is past it unsubmitted.")
        boolean late,
    @Schema(description = "The last submission.", nullable = true) Instant submittedAt,
    @Schema(
            description =
                "The last change; for others than the author's organization the last move.")
        Instant updatedAt,
    @Schema(
            description =
                "How often it was submitted; for others than the author without what was withdrawn.")
        int versions,
    @Schema(description = "Whether anybody it went to has opened the last submission.")
        boolean read,
    @Schema(
            description =
                "Whether the last submission that stands says that there was nothing to report.")
        boolean nothingToReport,
    @Schema(
            description =
                "What the caller may do now: EDIT, SIGN, UNSIGN, SUBMIT, WITHDRAW, RETURN, ACCEPT.")
        List<ReportAction> allowedActions,
    @Schema(description = "Names the version, for If-Match.") String etag) {}

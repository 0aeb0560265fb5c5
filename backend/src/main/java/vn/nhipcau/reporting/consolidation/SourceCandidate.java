package vn.nhipcau.reporting.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.reporting.obligation.ObligationStatus;
import vn.nhipcau.reporting.obligation.RequirementRef;

/** A report that the office receives in a period, arrived or not. */
public record SourceCandidate(
    UUID obligationId,
    OrganizationRef organization,
    RequirementRef requirement,
    ObligationStatus status,
    @Schema(description = "Last day to submit in time, in Viet Nam.") LocalDate dueOn,
    boolean late,
    @Schema(description = "The report, once it arrived.", nullable = true) UUID reportId,
    @Schema(nullable = true, examples = "12-BC/MTTQ") String documentNumber,
    @Schema(nullable = true) Instant submittedAt,
    @Schema(
            description =
                "Whether it may be chosen: it arrived, and its last submission was not sent back.")
        boolean usable,
    @Schema(description = "Whether it is a source already.") boolean chosen) {}

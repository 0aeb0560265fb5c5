package vn.nhipcau.reporting.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.PersonRef;
import vn.nhipcau.organization.OrganizationRef;

/** One step of a report's way, on the wire. */
public record ReportStep(
    ReportTransition.Verb action,
    @Schema(description = "Status before; null for the first step.", nullable = true)
        ReportStatus from,
    ReportStatus to,
    Instant at,
    @Schema(description = "Null for what took effect by itself.", nullable = true) PersonRef by,
    @Schema(description = "The organization they acted for.") OrganizationRef organization,
    @Schema(description = "Why it was sent back or withdrawn.", nullable = true) String reason,
    @Schema(description = "Number of the submission it concerns.", nullable = true)
        Integer version) {}

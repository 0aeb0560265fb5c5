package vn.nhipcau.reporting.consolidation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.organization.OrganizationRef;

/** A report that another is built from. */
public record ConsolidationSource(
    UUID id,
    OrganizationRef organization,
    PeriodRef period,
    @Schema(description = "The submission that counts, 1 for the first.") int submission,
    @Schema(description = "Whether the caller may open it.") boolean readable,
    @Schema(
            description =
                "What became of it since; null while nothing did, and for others than the author of the report that is built.",
            nullable = true)
        SourceDifference change) {}

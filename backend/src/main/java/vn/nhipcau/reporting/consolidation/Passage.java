package vn.nhipcau.reporting.consolidation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.organization.OrganizationRef;

/** What a source says in a section. */
public record Passage(
    UUID sourceId,
    OrganizationRef organization,
    PeriodRef period,
    @Schema(examples = "12-BC/MTTQ") String documentNumber,
    @Schema(description = "The last submission, which it is read from.") int submission,
    String text) {}

package vn.nhipcau.reporting.consolidation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of a source that was taken over. */
public record QuotedPassage(
    @Schema(description = "Section of the report that is built.") String section,
    UUID sourceId,
    @Schema(description = "Section of the source.") String sourceSection,
    @Schema(description = "Submission of the source that it was taken from.") int submission) {}

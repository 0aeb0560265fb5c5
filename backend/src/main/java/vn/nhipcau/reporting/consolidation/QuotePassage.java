package vn.nhipcau.reporting.consolidation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section of a source to take over. */
public record QuotePassage(
    @NotNull
        @Size(max = 64)
        @Schema(description = "Section of the report to write it into.", required = true)
        String section,
    @NotNull @Schema(description = "The source.", required = true) UUID sourceId,
    @NotNull @Size(max = 64) @Schema(description = "Section of the source.", required = true)
        String sourceSection) {}

package vn.nhipcau.reporting.consolidation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of the report, and what its sources make together. */
public record ConsolidatedFigure(
    @Schema(description = "Key of the indicator.") String indicator,
    @Schema(description = "What stands in the report.", nullable = true) BigDecimal value,
    @Schema(
            description =
                "What the sources make together by the indicator's rule; null when they don't.",
            nullable = true)
        BigDecimal computed,
    FigureState state,
    @Schema(
            description =
                "Whether the form takes what is computed; what it does not take is not pulled.")
        boolean fits,
    @Schema(description = "How many sources give it.") int sources) {}

package vn.nhipcau.reporting.template;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of a form. */
public record Indicator(
    @Schema(description = "Key in a report's content.", examples = "receptions") String key,
    String title,
    String titleEn,
    @Schema(examples = "buổi") String unit,
    @Schema(examples = "sessions") String unitEn,
    IndicatorType type,
    @Schema(description = "Smallest value that makes sense.", nullable = true) BigDecimal min,
    @Schema(description = "Largest value that makes sense.", nullable = true) BigDecimal max,
    @Schema(description = "Whether a report can't be submitted without it.") boolean required,
    Aggregation aggregation) {}

package vn.nhipcau.reporting.template;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of a form. */
public record Indicator(
    @Schema(description = "Key in a report's content.", examples = "receptions") String key,
    @Schema(
            description = "Key of the group it stands in; null for none.",
            nullable = true,
            examples = "reception")
        String group,
    String title,
    String titleEn,
    @Schema(description = "How to count, for the officer.", nullable = true) String guidance,
    @Schema(nullable = true) String guidanceEn,
    @Schema(examples = "buổi") String unit,
    @Schema(examples = "sessions") String unitEn,
    IndicatorType type,
    @Schema(
            description = "Most decimals, 0 to 6; null for as many as the type allows.",
            nullable = true)
        Integer decimals,
    @Schema(description = "Smallest value that makes sense.", nullable = true) BigDecimal min,
    @Schema(description = "Largest value that makes sense.", nullable = true) BigDecimal max,
    @Schema(description = "Whether a report can't be submitted without it.") boolean required,
    @Schema(
            description =
                "Computed from other indicators by their keys, with + - * / ( ) and numbers; null for a figure that is filled in.",
            nullable = true,
            examples = "petitionsResolved / petitionsReceived * 100")
        String formula,
    Aggregation aggregation,
    @Schema(
            description = "Key of the indicator that weighs it, for WEIGHTED_AVERAGE.",
            nullable = true,
            examples = "petitionsReceived")
        String weight) {

  /** What a figure may hold at most. */
  public static final int DECIMALS = 6;

  /** A computed figure has to end somewhere: a third has no last digit. */
  private static final int DECIMALS_OF_FORMULA = 2;

  /** An empty field of a screen is none. */
  public Indicator {
    group = written(group);
    weight = written(weight);
  }

  private static String written(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public boolean computed() {
    return formula != null;
  }

  /** The decimals that a value of it may have, or is rounded to. */
  public int places() {
    if (type == IndicatorType.INTEGER) {
      return 0;
    }
    return decimals != null ? decimals : computed() ? DECIMALS_OF_FORMULA : DECIMALS;
  }
}

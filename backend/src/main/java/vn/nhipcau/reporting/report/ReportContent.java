package vn.nhipcau.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an officer fills in: texts by section key, figures by indicator key, a note. Keys are in
 * order, so equal contents hash alike.
 */
@Schema(description = "The filled-in form: texts by section key, figures by indicator key.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReportContent(
    @NotNull
        @Schema(
            description = "Text by section key. No names or identity data of private persons.",
            required = true)
        Map<String, String> sections,
    @NotNull
        @Schema(
            description = "Figure by indicator key; null where it is not known yet.",
            required = true)
        Map<String, BigDecimal> indicators,
    @Schema(description = "A remark to the recipient, at most 2,000 characters.", nullable = true)
        String note,
    @Schema(
            description =
                "Why there is nothing to report, at most 1,000 characters; only where that is what is reported, and then there are neither texts nor figures.",
            nullable = true)
        // Left out where it isn't said, so that what was hashed before there was such an answer
        // hashes alike.
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String nothingToReport) {

  static final ReportContent EMPTY = new ReportContent(Map.of(), Map.of(), null, null);

  public ReportContent {
    sections = sections == null ? null : new TreeMap<>(sections);
    indicators = indicators == null ? null : new TreeMap<>(indicators);
  }

  /**
   * The same content with figures in their shortest form: 99.50 and 99.5 are one figure and must
   * hash alike.
   */
  ReportContent normalized() {
    Map<String, BigDecimal> plain = new TreeMap<>();
    indicators.forEach((key, value) -> plain.put(key, value == null ? null : plain(value)));
    return new ReportContent(
        sections, plain, note, nothingToReport == null ? null : nothingToReport.strip());
  }

  /** Whether the answer is that there was nothing to report. */
  boolean nothing() {
    return nothingToReport != null;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}

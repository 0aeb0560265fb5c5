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
        String note) {

  static final ReportContent EMPTY = new ReportContent(Map.of(), Map.of(), null);

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
    return new ReportContent(sections, plain, note);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}

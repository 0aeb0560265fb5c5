package vn.nhipcau.reporting.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.organization.AreaDetail.AreaRef;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.reporting.template.Indicator;

/** One indicator over some periods. */
@Schema(description = "One indicator over some periods, as last submitted.")
public record IndicatorStatistics(
    @Schema(description = "Code of the form.") String template,
    @Schema(description = "The indicator as the newest version that has it defines it.")
        Indicator indicator,
    @Schema(description = "Whose reports were counted.") ReportScope scope,
    @Schema(description = "The periods counted, oldest first.") List<PeriodRef> periods,
    @Schema(description = "All rows together, by the indicator's rule.") Figures total,
    @Schema(
            description =
                "One for each group that reported a figure; in the order of their codes or days.")
        List<Row> items) {

  /** Figures as one. */
  @Schema(name = "IndicatorFigures")
  public record Figures(
      @Schema(
              description = "By the indicator's rule; null where the figures don't make one.",
              nullable = true)
          BigDecimal value,
      @Schema(description = "How many reports stand behind it.") int reports) {}

  /** One group: which one stands in the field that it was gathered by; the others are null. */
  @Schema(name = "IndicatorRow")
  public record Row(
      @Schema(description = "By `organization`.", nullable = true) OrganizationRef organization,
      @Schema(description = "By `area`; null for bodies of no area.", nullable = true) AreaRef area,
      @Schema(description = "By `period`.", nullable = true) PeriodRef period,
      Figures figures,
      @Schema(
              description = "Period by period, where it was asked for and anything was reported.",
              nullable = true)
          List<Cell> cells) {}

  /** One group in one period. */
  @Schema(name = "IndicatorCell")
  public record Cell(@Schema(examples = "2026-M11") String period, Figures figures) {}
}

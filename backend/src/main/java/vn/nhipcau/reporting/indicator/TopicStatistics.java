package vn.nhipcau.reporting.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.reporting.indicator.IndicatorStatistics.Cell;
import vn.nhipcau.reporting.indicator.IndicatorStatistics.Figures;
import vn.nhipcau.reporting.template.Indicator;
import vn.nhipcau.reporting.template.IndicatorGroup;

/** One topic over some periods. */
@Schema(description = "The indicators of one topic, side by side over some periods.")
public record TopicStatistics(
    @Schema(description = "Code of the form.") String template,
    @Schema(description = "The topic.") IndicatorGroup group,
    @Schema(description = "Whose reports were counted.") ReportScope scope,
    @Schema(description = "The periods counted, oldest first.") List<PeriodRef> periods,
    @Schema(description = "One for each indicator of the topic, in the order of the form.")
        List<Row> items) {

  /** One indicator of the topic. */
  @Schema(name = "TopicRow")
  public record Row(
      Indicator indicator,
      @Schema(description = "Over all periods, by the indicator's rule.") Figures figures,
      @Schema(description = "Period by period, where anything was reported.") List<Cell> cells) {

    boolean empty() {
      return cells.isEmpty();
    }
  }
}

package vn.nhipcau.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.reporting.indicator.IndicatorStatistics.Cell;
import vn.nhipcau.reporting.obligation.PeriodRange;
import vn.nhipcau.reporting.template.IndicatorGroup;
import vn.nhipcau.reporting.template.TemplateView;
import vn.nhipcau.reporting.template.Templates;

/**
 * A topic is what a form puts under one heading: its indicators side by side, each gathered by its
 * own rule, over the same reports.
 */
@ApplicationScoped
public class TopicService {

  @Inject IndicatorService indicators;
  @Inject Templates templates;
  @Inject Clock clock;

  @Transactional
  public TopicStatistics of(Viewer viewer, TopicFilter filter) {
    List<PeriodRef> periods =
        PeriodRange.of(filter.from, filter.to, Clocks.today(clock)).stream()
            .map(PeriodRef::of)
            .toList();
    TemplateView form = templates.latestView(filter.template).orElseThrow(() -> unknown(filter));
    IndicatorGroup group =
        form.groups().stream()
            .filter(g -> filter.group == null || g.key().equals(filter.group))
            .findFirst()
            .orElseThrow(() -> unknown(filter));
    ReportScope scope = filter.scope == null ? ReportScope.RECEIVED : filter.scope;
    List<TopicStatistics.Row> rows = rows(viewer, filter, form, group, scope);
    // All of a topic is of the same reports: received ones, or else one's own.
    if (filter.scope == null && rows.stream().allMatch(TopicStatistics.Row::empty)) {
      scope = ReportScope.OWN;
      rows = rows(viewer, filter, form, group, scope);
    }
    return new TopicStatistics(filter.template, group, scope, periods, rows);
  }

  private List<TopicStatistics.Row> rows(
      Viewer viewer,
      TopicFilter filter,
      TemplateView form,
      IndicatorGroup group,
      ReportScope scope) {
    return form.indicators().stream()
        .filter(indicator -> group.key().equals(indicator.group()))
        .map(indicator -> indicators.of(viewer, filter.of(indicator.key(), scope)))
        .map(
            one ->
                new TopicStatistics.Row(
                    one.indicator(),
                    one.total(),
                    one.items().stream()
                        .map(row -> new Cell(row.period().code(), row.figures()))
                        .toList()))
        .toList();
  }

  private static Problem unknown(TopicFilter filter) {
    return new Problem(IndicatorProblem.UNKNOWN_TOPIC)
        .with("template", filter.template)
        .with("group", filter.group == null ? "–" : filter.group);
  }
}

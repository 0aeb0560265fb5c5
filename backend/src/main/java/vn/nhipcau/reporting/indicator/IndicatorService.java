package vn.nhipcau.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.organization.AreaDetail.AreaRef;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.reporting.indicator.IndicatorStatistics.Cell;
import vn.nhipcau.reporting.indicator.IndicatorStatistics.Figures;
import vn.nhipcau.reporting.indicator.IndicatorStatistics.Row;
import vn.nhipcau.reporting.indicator.ReportedFigures.Reported;
import vn.nhipcau.reporting.obligation.PeriodRange;
import vn.nhipcau.reporting.template.Figure;
import vn.nhipcau.reporting.template.Indicator;
import vn.nhipcau.reporting.template.TemplateView;
import vn.nhipcau.reporting.template.Templates;

/** Gathers the figures of an indicator by whatever was asked for. */
@ApplicationScoped
public class IndicatorService {

  private static final int MOST_ROWS = 5_000;

  @Inject ReportedFigures reported;
  @Inject Templates templates;
  @Inject OrganizationService organizations;
  @Inject Clock clock;

  @Transactional
  public IndicatorStatistics of(Viewer viewer, IndicatorFilter filter) {
    LocalDate today = Clocks.today(clock);
    List<ReportingPeriod> periods = PeriodRange.of(filter.from, filter.to, today);
    Map<UUID, Indicator> versions = versions(filter);
    Indicator indicator = versions.values().iterator().next();
    ReportScope scope = filter.scope == null ? ReportScope.RECEIVED : filter.scope;
    List<Reported> figures = figures(scope, viewer, filter, versions.keySet(), indicator, periods);
    if (figures.isEmpty() && filter.scope == null) {
      scope = ReportScope.OWN;
      figures = figures(scope, viewer, filter, versions.keySet(), indicator, periods);
    }
    LocalDate cutOff = periods.getLast().windowTo();
    Bodies bodies = bodies(figures, cutOff.isAfter(today) ? today : cutOff);
    Set<UUID> areas =
        filter.area == null ? null : organizations.areasWithin(filter.area, bodies.day());
    List<Reported> kept =
        figures.stream()
            .filter(f -> fits(bodies.facts().get(f.figure().organizationId()), filter, areas))
            .toList();
    return new IndicatorStatistics(
        filter.template,
        indicator,
        scope,
        periods.stream().map(PeriodRef::of).toList(),
        together(indicator, kept),
        rows(indicator, kept, filter, periods, bodies));
  }

  /** The versions of the form that have the indicator, newest first. */
  private Map<UUID, Indicator> versions(IndicatorFilter filter) {
    Map<UUID, Indicator> found = new LinkedHashMap<>();
    for (TemplateView version : templates.publishedViews(filter.template)) {
      version
          .definition()
          .indicator(filter.indicator)
          .ifPresent(indicator -> found.put(version.id(), indicator));
    }
    if (found.isEmpty()) {
      throw new Problem(IndicatorProblem.UNKNOWN_INDICATOR)
          .with("template", filter.template)
          .with("indicator", filter.indicator);
    }
    return found;
  }

  private List<Reported> figures(
      ReportScope scope,
      Viewer viewer,
      IndicatorFilter filter,
      Set<UUID> versions,
      Indicator indicator,
      List<ReportingPeriod> periods) {
    Where where = new Where().and("r.templateId in :templates", "templates", versions);
    where.andIf(
        "r.organizationId = (select g.id from Organization g where g.code = :organization)",
        "organization",
        filter.organization);
    return reported.of(
        where,
        indicator.key(),
        indicator.weight(),
        periods.stream().map(ReportingPeriod::code).toList(),
        scope,
        viewer);
  }

  /** What is known of the bodies counted, as of one day. */
  private record Bodies(
      LocalDate day, Map<UUID, OrganizationFacts> facts, Map<UUID, AreaRef> areas) {}

  private Bodies bodies(List<Reported> figures, LocalDate day) {
    Set<UUID> ids =
        figures.stream().map(f -> f.figure().organizationId()).collect(Collectors.toSet());
    Map<UUID, OrganizationFacts> facts = organizations.factsNear(ids, day);
    Set<UUID> areas =
        facts.values().stream()
            .map(OrganizationFacts::areaId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Bodies(day, facts, organizations.areaRefs(areas, day));
  }

  private static boolean fits(OrganizationFacts body, IndicatorFilter filter, Set<UUID> areas) {
    return (filter.level == null || body.level() == filter.level)
        && (areas == null || (body.areaId() != null && areas.contains(body.areaId())));
  }

  private static final UUID NO_AREA = new UUID(0, 0);

  private static Object key(Reported figure, IndicatorGrouping by, Bodies bodies) {
    UUID organization = figure.figure().organizationId();
    return switch (by) {
      case organization -> organization;
      case area -> Objects.requireNonNullElse(bodies.facts().get(organization).areaId(), NO_AREA);
      case period -> figure.period();
    };
  }

  private List<Row> rows(
      Indicator indicator,
      List<Reported> figures,
      IndicatorFilter filter,
      List<ReportingPeriod> periods,
      Bodies bodies) {
    IndicatorGrouping by = filter.by == null ? IndicatorGrouping.period : filter.by;
    Map<Object, List<Reported>> groups =
        figures.stream().collect(Collectors.groupingBy(f -> key(f, by, bodies)));
    int size = filter.cells ? groups.size() * periods.size() : groups.size();
    if (size > MOST_ROWS) {
      throw new Problem(IndicatorProblem.TOO_MANY_ROWS).with("rows", size).with("most", MOST_ROWS);
    }
    Map<UUID, OrganizationRef> names =
        by == IndicatorGrouping.organization
            ? organizations.refs(
                groups.keySet().stream().map(UUID.class::cast).collect(Collectors.toSet()))
            : Map.of();
    Map<String, ReportingPeriod> known =
        periods.stream().collect(Collectors.toMap(ReportingPeriod::code, Function.identity()));
    return groups.entrySet().stream()
        .map(
            group ->
                new Row(
                    by == IndicatorGrouping.organization ? names.get((UUID) group.getKey()) : null,
                    by == IndicatorGrouping.area ? bodies.areas().get(group.getKey()) : null,
                    by == IndicatorGrouping.period ? PeriodRef.of(known.get(group.getKey())) : null,
                    together(indicator, group.getValue()),
                    filter.cells ? cells(indicator, group.getValue(), periods) : null))
        .sorted(order(by))
        .toList();
  }

  private static Comparator<Row> order(IndicatorGrouping by) {
    return switch (by) {
      case organization -> Comparator.comparing(row -> row.organization().code());
      case area -> Comparator.comparing(row -> row.area() == null ? "" : row.area().code());
      case period -> Comparator.comparing(row -> row.period().to());
    };
  }

  private static List<Cell> cells(
      Indicator indicator, List<Reported> group, List<ReportingPeriod> periods) {
    Map<String, List<Reported>> byPeriod =
        group.stream().collect(Collectors.groupingBy(Reported::period));
    return periods.stream()
        .filter(period -> byPeriod.containsKey(period.code()))
        .map(period -> new Cell(period.code(), together(indicator, byPeriod.get(period.code()))))
        .toList();
  }

  private static Figures together(Indicator indicator, List<Reported> group) {
    return new Figures(
        Figure.together(indicator, group.stream().map(Reported::figure).toList()), group.size());
  }
}

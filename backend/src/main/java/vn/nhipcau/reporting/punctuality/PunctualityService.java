package vn.nhipcau.reporting.punctuality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
import vn.nhipcau.reporting.obligation.PeriodRange;

/** Gathers the counts of organizations and periods by whatever was asked for. */
@ApplicationScoped
public class PunctualityService {

  private static final int MOST_ROWS = 5_000;

  @Inject PunctualityTallies tallies;
  @Inject OrganizationService organizations;
  @Inject Clock clock;

  @Transactional
  public Punctuality of(Viewer viewer, PunctualityFilter filter) {
    LocalDate today = Clocks.today(clock);
    List<ReportingPeriod> periods = PeriodRange.of(filter.from, filter.to, today);
    List<PunctualityTally> counted = tallies.of(asked(filter, periods), viewer, today);
    LocalDate cutOff = periods.getLast().windowTo();
    Bodies bodies = bodies(counted, cutOff.isAfter(today) ? today : cutOff);
    Set<UUID> areas =
        filter.area == null ? null : organizations.areasWithin(filter.area, bodies.day());
    List<PunctualityTally> kept =
        counted.stream()
            .filter(tally -> fits(bodies.facts().get(tally.organizationId()), filter, areas))
            .toList();
    return gathered(kept, filter, periods, bodies);
  }

  /** What is known of the bodies counted, as of one day. */
  private record Bodies(
      LocalDate day, Map<UUID, OrganizationFacts> facts, Map<UUID, AreaRef> areas) {}

  private Bodies bodies(List<PunctualityTally> counted, LocalDate day) {
    Set<UUID> ids =
        counted.stream().map(PunctualityTally::organizationId).collect(Collectors.toSet());
    Map<UUID, OrganizationFacts> facts = organizations.factsNear(ids, day);
    Set<UUID> areas =
        facts.values().stream()
            .map(OrganizationFacts::areaId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Bodies(day, facts, organizations.areaRefs(areas, day));
  }

  private static Where asked(PunctualityFilter filter, List<ReportingPeriod> periods) {
    Where where =
        new Where()
            .and(
                "o.period in :periods",
                "periods",
                periods.stream().map(ReportingPeriod::code).toList());
    where.andIf(
        "o.recipientId = (select g.id from Organization g where g.code = :recipient)",
        "recipient",
        filter.recipient);
    where.andIf(
        "o.organizationId = (select g.id from Organization g where g.code = :organization)",
        "organization",
        filter.organization);
    where.andIf(
        "o.requirementId = (select r.id from Requirement r where r.code = :requirement)",
        "requirement",
        filter.requirement);
    return where;
  }

  private static boolean fits(OrganizationFacts body, PunctualityFilter filter, Set<UUID> areas) {
    return (filter.type == null || body.type() == filter.type)
        && (filter.level == null || body.level() == filter.level)
        && (areas == null || (body.areaId() != null && areas.contains(body.areaId())));
  }

  private Punctuality gathered(
      List<PunctualityTally> counted,
      PunctualityFilter filter,
      List<ReportingPeriod> periods,
      Bodies bodies) {
    PunctualityGrouping by = filter.by == null ? PunctualityGrouping.organization : filter.by;
    Map<String, ReportingPeriod> known =
        periods.stream().collect(Collectors.toMap(ReportingPeriod::code, Function.identity()));
    Map<Object, List<PunctualityTally>> groups =
        counted.stream().collect(Collectors.groupingBy(tally -> key(tally, by, bodies)));
    int size =
        filter.cells
            ? groups.values().stream().mapToInt(group -> cells(group).size()).sum()
            : groups.size();
    if (size > MOST_ROWS) {
      throw new Problem(PunctualityProblem.TOO_MANY_ROWS)
          .with("rows", size)
          .with("most", MOST_ROWS);
    }
    Map<UUID, OrganizationRef> names =
        by == PunctualityGrouping.organization
            ? organizations.refs(
                groups.keySet().stream().map(UUID.class::cast).collect(Collectors.toSet()))
            : Map.of();
    List<Punctuality.Row> rows =
        groups.entrySet().stream()
            .map(
                group -> {
                  Object key = group.getKey();
                  return new Punctuality.Row(
                      by == PunctualityGrouping.organization ? names.get((UUID) key) : null,
                      by == PunctualityGrouping.area ? bodies.areas().get(key) : null,
                      by == PunctualityGrouping.type ? facts(group, bodies).type() : null,
                      by == PunctualityGrouping.level ? facts(group, bodies).level() : null,
                      by == PunctualityGrouping.period ? PeriodRef.of(known.get(key)) : null,
                      sum(group.getValue()),
                      filter.cells ? cells(group.getValue()) : null);
                })
            .sorted(order(by))
            .toList();
    return new Punctuality(periods.stream().map(PeriodRef::of).toList(), sum(counted), rows);
  }

  private static final UUID NO_AREA = new UUID(0, 0);

  private static Object key(PunctualityTally tally, PunctualityGrouping by, Bodies bodies) {
    OrganizationFacts body = bodies.facts().get(tally.organizationId());
    return switch (by) {
      case organization -> tally.organizationId();
      case area -> body.areaId() == null ? NO_AREA : body.areaId();
      case type -> body.type();
      case level -> body.level();
      case period -> tally.period();
    };
  }

  private static OrganizationFacts facts(
      Map.Entry<Object, List<PunctualityTally>> group, Bodies bodies) {
    return bodies.facts().get(group.getValue().getFirst().organizationId());
  }

  private static Comparator<Punctuality.Row> order(PunctualityGrouping by) {
    return switch (by) {
      case organization -> Comparator.comparing(row -> row.organization().code());
      case area -> Comparator.comparing(row -> row.area() == null ? "" : row.area().code());
      case type -> Comparator.comparing(Punctuality.Row::type);
      case level -> Comparator.comparing(Punctuality.Row::level);
      case period -> Comparator.comparing(row -> row.period().to());
    };
  }

  private static List<Punctuality.Cell> cells(List<PunctualityTally> group) {
    return group.stream()
        .collect(
            Collectors.groupingBy(
                PunctualityTally::period,
                TreeMap::new,
                Collectors.reducing(
                    PunctualityCounts.NONE, PunctualityTally::counts, PunctualityCounts::plus)))
        .entrySet()
        .stream()
        .map(cell -> new Punctuality.Cell(cell.getKey(), cell.getValue()))
        .toList();
  }

  private static PunctualityCounts sum(List<PunctualityTally> group) {
    return group.stream()
        .map(PunctualityTally::counts)
        .reduce(PunctualityCounts.NONE, PunctualityCounts::plus);
  }
}

package vn.nhipcau.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.calendar.CalendarService;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.calendar.WorkingCalendar;
import vn.nhipcau.organization.Hierarchy;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationType;
import vn.nhipcau.platform.problem.Problem.Fault;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.reporting.obligation.Obligations.Derived;

/**
 * What a requirement would mean: whom it reaches by the register of today, when they are due in the
 * next periods, and what only the register can show to be wrong with it.
 */
@ApplicationScoped
class RequirementOutlook {

  private static final int NEXT_PERIODS = 6;
  private static final int MOST_UNRESOLVED = 50;

  @Inject Requirements requirements;
  @Inject RequirementReach reach;
  @Inject CalendarService calendars;
  @Inject Clock clock;

  record Look(
      List<Fault> faults, RequirementCoverage coverage, List<RequirementDeadline> timeline) {}

  Look of(Requirement requirement) {
    LocalDate today = Clocks.today(clock);
    ReportingPeriod period = ReportingPeriod.containing(requirement.frequency, today);
    RequirementReach.Reading reading = reach.reading();
    Hierarchy register = reading.register(today);
    ObligationDerivation reached = reading.of(requirement, period, today);
    List<Fault> faults = new ArrayList<>();
    Set<Level> levels = levels(reached, register);
    if (levels.isEmpty()) {
      faults.add(new Fault("/reporters", "field.covers_nobody", Map.of()));
    }
    levels.stream()
        .filter(level -> !requirement.due.covers(level))
        .forEach(level -> faults.add(new Fault("/due/days/" + level, "field.required", Map.of())));
    if (faults.isEmpty()) {
      faults.addAll(consolidating(requirement, reached, register));
      faults.addAll(askedTwice(requirement, reached, reading, period, today));
    }
    return new Look(
        faults,
        coverage(reached, register),
        faults.isEmpty() ? timeline(requirement, period, levels) : List.of());
  }

  private static Set<Level> levels(ObligationDerivation reached, Hierarchy register) {
    Set<String> untold =
        reached.unresolved.stream()
            .map(PeriodOpening.Unresolved::organization)
            .collect(Collectors.toSet());
    Set<Level> levels = EnumSet.noneOf(Level.class);
    reached.derived.forEach(d -> levels.add(facts(register, d.organizationId()).level()));
    for (OrganizationFacts body : register.organizations()) {
      if (untold.contains(body.code())) {
        levels.add(body.level());
      }
    }
    return levels;
  }

  /** Whoever makes a report from those of a lower level needs a working day more than they do. */
  private static Set<Fault> consolidating(
      Requirement requirement, ObligationDerivation reached, Hierarchy register) {
    Set<UUID> reporters =
        reached.derived.stream().map(Derived::organizationId).collect(Collectors.toSet());
    Set<Fault> faults = new HashSet<>();
    for (Derived d : reached.derived) {
      if (reporters.contains(d.recipientId())) {
        Level below = facts(register, d.organizationId()).level();
        Level above = facts(register, d.recipientId()).level();
        if (below != above
            && requirement.due.days().get(below) >= requirement.due.days().get(above)) {
          faults.add(new Fault("/due/days/" + below, "field.due_with_upper_level", Map.of()));
        }
      }
    }
    return faults;
  }

  /** Nobody is asked twice for the same form, as often, by the same kind of receiver. */
  private List<Fault> askedTwice(
      Requirement requirement,
      ObligationDerivation reached,
      RequirementReach.Reading reading,
      ReportingPeriod period,
      LocalDate today) {
    Set<UUID> reporters =
        reached.derived.stream().map(Derived::organizationId).collect(Collectors.toSet());
    List<Fault> faults = new ArrayList<>();
    for (Requirement other : requirements.beside(requirement)) {
      if (!meet(requirement, other)) {
        continue;
      }
      long both =
          reading.of(other, period, today).derived.stream()
              .filter(d -> reporters.contains(d.organizationId()))
              .count();
      if (both > 0) {
        faults.add(
            new Fault(
                "/reporters",
                "field.asked_twice",
                Map.of("value", other.code, "organizations", both)));
      }
    }
    return faults;
  }

  /** Whether both ask for one period: days in common alone make no report. */
  private static boolean meet(Requirement one, Requirement other) {
    LocalDate from = one.validFrom.isAfter(other.validFrom) ? one.validFrom : other.validFrom;
    return Stream.iterate(ReportingPeriod.containing(one.frequency, from).plus(-1), p -> p.plus(1))
        .limit(4)
        .anyMatch(
            p ->
                one.holdsOn(one.period(p).windowTo()) && other.holdsOn(other.period(p).windowTo()));
  }

  private static RequirementCoverage coverage(ObligationDerivation reached, Hierarchy register) {
    record Kind(OrganizationType type, Level level) {}
    Map<Kind, Integer> counts = new HashMap<>();
    reached.derived.forEach(
        d -> {
          OrganizationFacts body = facts(register, d.organizationId());
          counts.merge(new Kind(body.type(), body.level()), 1, Integer::sum);
        });
    return new RequirementCoverage(
        reached.derived.size(),
        counts.entrySet().stream()
            .map(
                e ->
                    new RequirementCoverage.Group(
                        e.getKey().type(), e.getKey().level(), e.getValue()))
            .sorted(
                Comparator.comparing(RequirementCoverage.Group::type)
                    .thenComparing(RequirementCoverage.Group::level))
            .toList(),
        reached.unresolved.size(),
        reached.unresolved.stream()
            .sorted(Comparator.comparing(PeriodOpening.Unresolved::organization))
            .limit(MOST_UNRESOLVED)
            .toList());
  }

  private List<RequirementDeadline> timeline(
      Requirement requirement, ReportingPeriod first, Set<Level> levels) {
    List<Level> fromBelow = new ArrayList<>(levels);
    Collections.reverse(fromBelow);
    return Stream.iterate(first, p -> p.plus(1))
        .limit(NEXT_PERIODS)
        .map(requirement::period)
        .filter(p -> requirement.holdsOn(p.windowTo()))
        .map(
            p -> {
              WorkingCalendar calendar = calendars.calendar(p.windowTo(), p.last().atEndOfMonth());
              return new RequirementDeadline(
                  PeriodRef.of(p),
                  fromBelow.stream().map(level -> due(requirement, p, level, calendar)).toList());
            })
        .toList();
  }

  private static RequirementDeadline.LevelDue due(
      Requirement requirement, ReportingPeriod period, Level level, WorkingCalendar calendar) {
    LocalDate due = requirement.due.dueOn(period, level, calendar);
    return new RequirementDeadline.LevelDue(
        level, due, !due.equals(requirement.due.asNamed(period, level, calendar)));
  }

  private static OrganizationFacts facts(Hierarchy register, UUID id) {
    return register.byId(id).orElseThrow();
  }
}

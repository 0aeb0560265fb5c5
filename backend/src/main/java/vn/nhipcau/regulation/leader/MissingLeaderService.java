package vn.nhipcau.regulation.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.Jurisdictions;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.regulation.DutyKind;
import vn.nhipcau.regulation.DutyService;

/** Finds the bodies that have named nobody, and lets those who follow it urge them. */
@ApplicationScoped
public class MissingLeaderService {

  @Inject LeaderAssignments assignments;
  @Inject LeaderOversight oversight;
  @Inject Jurisdictions jurisdictions;
  @Inject DutyService duties;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  @Transactional
  public Page<MissingLeader> missing(Viewer viewer, MissingLeaderFilter filter) {
    LocalDate day = filter.asOf == null ? today() : filter.asOf;
    // Nobody is urged about a day that is over, or is still to come.
    Set<UUID> followed = day.equals(today()) ? oversight.areas(viewer) : Set.of();
    return assignments
        .missing(filter, day, askedIn(day))
        .map(rows -> missing(rows, viewer, day, followed));
  }

  /** Each body is answered for; who has somebody in charge by now is not bothered. */
  @Transactional
  public List<UrgeOutcome> urge(Viewer viewer, UrgeLeaders command) {
    LocalDate today = today();
    Set<UUID> followed = oversight.areas(viewer);
    Map<UUID, MissingLeaderRow> missing =
        assignments.missingAmong(command.organizations(), today, askedIn(today)).stream()
            .collect(Collectors.toMap(MissingLeaderRow::organizationId, Function.identity()));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<UrgeOutcome> outcomes = new ArrayList<>();
    for (UUID id : command.organizations()) {
      MissingLeaderRow row = missing.get(id);
      LeaderProblem refusal = refusal(row, followed);
      if (refusal == null) {
        events.fire(
            new LeaderUrged(id, viewer.personId(), viewer.organization().id(), now, row.code()));
      }
      outcomes.add(new UrgeOutcome(id, refusal == null, refusal == null ? null : refusal.code()));
    }
    return outcomes;
  }

  private static LeaderProblem refusal(MissingLeaderRow row, Set<UUID> followed) {
    if (followed.isEmpty() || (row != null && !followed.contains(row.areaId()))) {
      return LeaderProblem.ACTION_NOT_ALLOWED;
    }
    return row == null ? LeaderProblem.NOT_MISSING : null;
  }

  /** Where the regulations in force ask for a leader in charge: each within its issuer's area. */
  private Optional<Set<UUID>> askedIn(LocalDate day) {
    return jurisdictions.areas(duties.jurisdictions(DutyKind.ASSIGN_LEADER, day), day);
  }

  private List<MissingLeader> missing(
      List<MissingLeaderRow> rows, Viewer viewer, LocalDate day, Set<UUID> followed) {
    Map<UUID, LocalDate> lastDays =
        assignments.lastDays(
            rows.stream().map(MissingLeaderRow::organizationId).collect(Collectors.toSet()), day);
    return rows.stream()
        .map(
            r ->
                new MissingLeader(
                    new OrganizationRef(r.organizationId(), r.code(), r.name(), r.nameEn()),
                    r.type(),
                    r.level(),
                    r.area(),
                    lastDays.get(r.organizationId()),
                    actions(r, viewer, followed)))
        .toList();
  }

  private static List<LeaderAction> actions(
      MissingLeaderRow row, Viewer viewer, Set<UUID> followed) {
    List<LeaderAction> actions =
        new ArrayList<>(LeaderPolicy.allowed(null, row.organizationId(), viewer));
    if (refusal(row, followed) == null) {
      actions.add(LeaderAction.URGE);
    }
    return List.copyOf(actions);
  }

  private LocalDate today() {
    return Clocks.today(clock);
  }
}

package vn.nhipcau.access.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Seat;
import vn.nhipcau.access.Seats;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.problem.Warning;
import vn.nhipcau.platform.time.Clocks;

/** Shows and ends seats: who may act for which organization, as what, from when until when. */
@ApplicationScoped
public class SeatService {

  @Inject Seats seats;
  @Inject Organizations organizations;
  @Inject SeatWarnings warnings;
  @Inject SeatViews views;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  @Transactional
  public SeatList list(Viewer viewer, SeatFilter filter) {
    SystemAction.MANAGE_SEATS.check(viewer);
    Instant now = now();
    UUID asked =
        filter.organization == null
            ? null
            : organizations.idOf(filter.organization).orElse(new UUID(0, 0));
    Where where = kept(viewer);
    if (asked != null) {
      // A seat in a body that was merged leads to the one that followed it.
      where.and("s.organizationId in :organizations", "organizations", line(asked));
    }
    where.andIf("p.username = :person", "person", filter.person);
    where.andIf("s.role = :role", "role", filter.role);
    if (filter.active != null) {
      Seats.held(where, filter.active, now);
    }
    if (filter.q != null && !filter.q.isBlank()) {
      where.and(
          "cast(vn_fold(p.displayName || ' ' || p.username) as string) like cast(vn_pattern(:q) as string) escape '\\'",
          "q",
          filter.q);
    }
    if (filter.asOf != null) {
      Seats.on(where, filter.asOf);
    }
    Page<SeatDetail> page = seats.page(where, filter).map(rows -> views.details(rows, viewer, now));
    UUID office = asked != null || viewer.actingFor() == null ? asked : viewer.actingFor().id();
    Set<Role> roles = Set.copyOf(SeatPolicy.grantable(office, viewer));
    if (asked == null && viewer.has(Role.ADMINISTRATOR)) {
      roles = Set.of(Role.values());
    }
    return new SeatList(
        page.items(),
        page.page(),
        roles.isEmpty() ? List.of() : List.of(SeatAction.GRANT),
        roles.stream().sorted().toList());
  }

  @Transactional
  public Versioned<SeatDetail> get(Viewer viewer, UUID id) {
    return views.shown(kept(viewer, id), viewer, now(), List.of(), null);
  }

  /**
   * Ends a seat at this moment: the next request of its holder finds it gone.
   *
   * @param dryRun only say what there is to know about it
   */
  @Transactional
  public Versioned<SeatDetail> end(
      Viewer viewer, UUID id, long version, EndSeat command, boolean dryRun, Locale locale) {
    Seat seat = kept(viewer, id);
    EntityVersion.check(seat.version, version);
    Instant now = now();
    SeatPolicy.check(SeatAction.END, seat.state(now), seat.organizationId, viewer);
    List<Warning> told = warnings.onEnding(seat, now, locale);
    if (!dryRun) {
      String reason = command == null || command.reason() == null ? "" : command.reason().strip();
      seat.end(now, reason.isEmpty() ? null : reason);
      events.fire(
          new SeatEvents.SeatEnded(
              seat.id, viewer.personId(), officeOf(viewer), now, views.place(seat)));
    }
    return views.shown(seat, viewer, now, told, null);
  }

  /** An organization and all it followed. */
  private Set<UUID> line(UUID organizationId) {
    return organizations.withPredecessors(organizationId, Clocks.today(clock));
  }

  /** The fence of seats: an administrator sees all, an organization's own its own. */
  private static Where kept(Viewer viewer) {
    return viewer.has(Role.ADMINISTRATOR)
        ? new Where()
        : new Where().and("s.organizationId in :kept", "kept", viewer.reach());
  }

  private Seat kept(Viewer viewer, UUID id) {
    SystemAction.MANAGE_SEATS.check(viewer);
    return seats
        .findByIdOptional(id)
        .filter(s -> SeatPolicy.keeps(s.organizationId, viewer))
        .orElseThrow(Problem.notFound());
  }

  private static UUID officeOf(Viewer viewer) {
    return viewer.actingFor() == null ? null : viewer.actingFor().id();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

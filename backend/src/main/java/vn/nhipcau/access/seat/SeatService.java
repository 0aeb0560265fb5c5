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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Person;
import vn.nhipcau.access.Persons;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Seat;
import vn.nhipcau.access.Seats;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.problem.Warning;
import vn.nhipcau.platform.time.Clocks;

/** Keeps the seats: who may act for which organization, as what, from when until when. */
@ApplicationScoped
public class SeatService {

  @Inject Seats seats;
  @Inject Persons persons;
  @Inject Organizations organizations;
  @Inject SeatWarnings warnings;
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
    Page<SeatDetail> page = seats.page(where, filter).map(rows -> details(rows, viewer, now));
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
    return shown(kept(viewer, id), viewer, now(), List.of());
  }

  @Transactional
  public Versioned<SeatDetail> grant(Viewer viewer, GrantSeat command) {
    SystemAction.MANAGE_SEATS.check(viewer);
    Instant now = now();
    Problem wrong = new Problem(SeatProblem.NOT_VALID);
    UUID organization = organization(command, wrong);
    SeatTerms.check(command, now, wrong);
    if (!wrong.faults().isEmpty()) {
      throw wrong;
    }
    SeatPolicy.check(SeatAction.GRANT, null, organization, viewer);
    Instant from = command.validFrom() == null ? now : SeatTerms.moment(command.validFrom());
    Instant to = command.validTo() == null ? null : SeatTerms.moment(command.validTo());
    Seat seat = new Seat(person(command), organization, command.role(), from, to);
    seats
        .overlapping(seat)
        .ifPresent(
            held -> {
              throw new Problem(SeatProblem.ALREADY_HELD).with("seatId", held.id.toString());
            });
    seats.persistAndFlush(seat);
    events.fire(
        new SeatEvents.SeatGranted(seat.id, viewer.personId(), officeOf(viewer), now, place(seat)));
    return shown(seat, viewer, now, List.of());
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
          new SeatEvents.SeatEnded(seat.id, viewer.personId(), officeOf(viewer), now, place(seat)));
    }
    return shown(seat, viewer, now, told);
  }

  /** An organization and all it followed. */
  private Set<UUID> line(UUID organizationId) {
    return organizations.withPredecessors(organizationId, Clocks.today(clock));
  }

  private UUID organization(GrantSeat command, Problem wrong) {
    String code = command.organization();
    if (code == null || code.isBlank()) {
      if (!SeatPolicy.belongsToNone(command.role())) {
        wrong.at("/organization", "field.required");
      }
      return null;
    }
    if (SeatPolicy.belongsToNone(command.role())) {
      wrong.at("/organization", "field.organization_by_role");
    }
    return organizations
        .idOf(code.strip())
        .filter(id -> organizations.stands(id, Clocks.today(clock)))
        .orElseGet(
            () -> {
              wrong.at("/organization", "field.unknown_reference", Map.of("value", code));
              return null;
            });
  }

  private Person person(GrantSeat command) {
    // Keycloak keeps usernames in lower case.
    String username = command.username().strip().toLowerCase(Locale.ROOT);
    return persons
        .byUsername(username)
        .orElseGet(
            () -> {
              if (command.displayName() == null || command.displayName().isBlank()) {
                throw new Problem(SeatProblem.NOT_VALID).at("/displayName", "field.required");
              }
              Person person = new Person(username, command.displayName().strip());
              persons.persist(person);
              return person;
            });
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

  private Versioned<SeatDetail> shown(
      Seat seat, Viewer viewer, Instant now, List<Warning> warnings) {
    seats.flush();
    OrganizationRef organization =
        seat.organizationId == null ? null : refs(List.of(seat)).get(seat.organizationId);
    return new Versioned<>(SeatDetail.of(seat, organization, viewer, now, warnings), seat.version);
  }

  private List<SeatDetail> details(List<Seat> rows, Viewer viewer, Instant now) {
    Map<UUID, OrganizationRef> refs = refs(rows);
    return rows.stream()
        .map(
            s ->
                SeatDetail.of(
                    s,
                    s.organizationId == null ? null : refs.get(s.organizationId),
                    viewer,
                    now,
                    List.of()))
        .toList();
  }

  private Map<UUID, OrganizationRef> refs(List<Seat> rows) {
    return organizations.refs(
        rows.stream()
            .map(s -> s.organizationId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()),
        Clocks.today(clock));
  }

  private SeatEvents.Place place(Seat seat) {
    OrganizationRef office =
        seat.organizationId == null ? null : refs(List.of(seat)).get(seat.organizationId);
    return new SeatEvents.Place(
        seat.person.username, office == null ? null : office.code(), seat.role);
  }

  private static UUID officeOf(Viewer viewer) {
    return viewer.actingFor() == null ? null : viewer.actingFor().id();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

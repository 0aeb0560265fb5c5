package vn.nhipcau.access.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Seat;
import vn.nhipcau.access.Seats;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.Warning;
import vn.nhipcau.platform.time.Clocks;

/** What those who keep the seats are shown of them. */
@ApplicationScoped
class SeatViews {

  @Inject Seats seats;
  @Inject Organizations organizations;
  @Inject Clock clock;

  /**
   * @param account null unless the seat was given just now
   */
  Versioned<SeatDetail> shown(
      Seat seat, Viewer viewer, Instant now, List<Warning> warnings, SeatAccount account) {
    seats.flush();
    return new Versioned<>(
        SeatDetail.of(seat, office(seat), viewer, now, warnings, account), seat.version);
  }

  List<SeatDetail> details(List<Seat> rows, Viewer viewer, Instant now) {
    Map<UUID, OrganizationRef> refs = refs(rows);
    return rows.stream()
        .map(
            s ->
                SeatDetail.of(
                    s,
                    s.organizationId == null ? null : refs.get(s.organizationId),
                    viewer,
                    now,
                    List.of(),
                    null))
        .toList();
  }

  SeatEvents.Place place(Seat seat) {
    OrganizationRef office = office(seat);
    return new SeatEvents.Place(
        seat.person.username, office == null ? null : office.code(), seat.role);
  }

  private OrganizationRef office(Seat seat) {
    return seat.organizationId == null ? null : refs(List.of(seat)).get(seat.organizationId);
  }

  private Map<UUID, OrganizationRef> refs(List<Seat> rows) {
    return organizations.refs(
        rows.stream()
            .map(s -> s.organizationId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()),
        Clocks.today(clock));
  }
}

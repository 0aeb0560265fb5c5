package vn.nhipcau.access.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.Seat;
import vn.nhipcau.access.SeatState;
import vn.nhipcau.access.Seats;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.problem.ProblemTexts;
import vn.nhipcau.platform.problem.Warning;
import vn.nhipcau.platform.time.Clocks;

/** What somebody should know before a seat is ended. */
@ApplicationScoped
class SeatWarnings {

  @Inject Seats seats;
  @Inject Organizations organizations;
  @Inject ProblemTexts texts;
  @Inject Clock clock;

  /** Allowed all the same: who is gone is gone, but somebody should follow. */
  List<Warning> onEnding(Seat seat, Instant now, Locale locale) {
    String code =
        switch (seat.role) {
          case LEADER -> "warning.last_leader";
          case ADMINISTRATOR -> "warning.last_administrator";
          default -> null;
        };
    boolean last = code != null && seat.state(now) == SeatState.HELD && isLast(seat, now);
    return last ? List.of(new Warning(code, texts.fault(code, Map.of(), locale))) : List.of();
  }

  /** Whether nobody else holds this role where the seat leads today. */
  private boolean isLast(Seat seat, Instant now) {
    if (seat.organizationId == null) {
      return seats.heldNow(seat.role, Set.of(), now).stream().allMatch(s -> s.id.equals(seat.id));
    }
    LocalDate today = Clocks.today(clock);
    UUID office =
        organizations.actingFor(Set.of(seat.organizationId), today).get(seat.organizationId);
    if (office == null) {
      return false;
    }
    Set<UUID> line = organizations.withPredecessors(office, today);
    Map<UUID, UUID> leads = organizations.actingFor(line, today);
    return seats.heldNow(seat.role, line, now).stream()
        .filter(s -> office.equals(leads.get(s.organizationId)))
        .allMatch(s -> s.id.equals(seat.id));
  }
}

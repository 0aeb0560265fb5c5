package vn.nhipcau.access.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

/**
 * From when until when a seat may be granted. Never from before today: the register would say that
 * somebody held what they did not.
 */
final class SeatTerms {

  /** Beyond it nobody plans, and a database cannot keep every moment that can be written. */
  private static final Instant LATEST =
      LocalDate.of(2200, 1, 1).atStartOfDay(Clocks.VIET_NAM).toInstant();

  private SeatTerms() {}

  static void check(GrantSeat command, Instant now, Problem wrong) {
    Instant from = command.validFrom();
    Instant to = command.validTo();
    if (command.username().strip().chars().anyMatch(Character::isWhitespace)) {
      wrong.at("/username", "field.invalid");
    }
    if (from != null && from.isAfter(LATEST)) {
      wrong.at("/validFrom", "field.invalid");
    } else if (from != null && from.isBefore(startOfToday(now))) {
      wrong.at("/validFrom", "field.in_the_past");
    }
    if (to != null && to.isAfter(LATEST)) {
      wrong.at("/validTo", "field.invalid");
    } else if (to != null && !to.isAfter(now)) {
      wrong.at("/validTo", "field.in_the_past");
    } else if (to != null && from != null && !to.isAfter(from)) {
      wrong.at("/validTo", "field.ends_before_it_begins");
    }
  }

  static Instant moment(Instant asked) {
    return asked.truncatedTo(ChronoUnit.MICROS);
  }

  private static Instant startOfToday(Instant now) {
    return LocalDate.ofInstant(now, Clocks.VIET_NAM).atStartOfDay(Clocks.VIET_NAM).toInstant();
  }
}

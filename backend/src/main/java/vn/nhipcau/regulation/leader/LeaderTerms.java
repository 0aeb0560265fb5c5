package vn.nhipcau.regulation.leader;

import java.time.LocalDate;
import java.util.Map;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Days;

/** What an assignment must say to be one. */
final class LeaderTerms {

  private LeaderTerms() {}

  /** For what comes piece by piece, and so could not be checked at the edge. */
  static void shape(AssignLeader terms, Problem wrong) {
    text("/name", terms.name(), 200, wrong);
    text("/post", terms.post(), 200, wrong);
    if (terms.decisionNumber() != null && terms.decisionNumber().length() > 100) {
      wrong.at("/decisionNumber", "field.too_long", Map.of("max", 100));
    }
    if (terms.validFrom() == null) {
      wrong.at("/validFrom", "field.required");
    }
  }

  static void days(AssignLeader terms, Problem wrong) {
    inRange("/decidedOn", terms.decidedOn(), wrong);
    inRange("/validFrom", terms.validFrom(), wrong);
    inRange("/validTo", terms.validTo(), wrong);
    if (terms.validTo() != null && terms.validTo().isBefore(terms.validFrom())) {
      wrong.at("/validTo", "field.ends_before_it_begins");
    }
  }

  private static void text(String pointer, String value, int max, Problem wrong) {
    if (value == null || value.isBlank()) {
      wrong.at(pointer, "field.required");
    } else if (value.length() > max) {
      wrong.at(pointer, "field.too_long", Map.of("max", max));
    }
  }

  private static void inRange(String pointer, LocalDate day, Problem wrong) {
    if (day != null && !Days.plausible(day)) {
      wrong.at(pointer, "field.invalid");
    }
  }
}

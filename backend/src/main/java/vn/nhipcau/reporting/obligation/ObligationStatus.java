package vn.nhipcau.reporting.obligation;

import java.time.LocalDate;
import vn.nhipcau.platform.data.Where;

/**
 * How an obligation stands on a day. The predicate that filters and the reading that shows it say
 * the same (a test compares).
 */
public enum ObligationStatus {
  /** Its data window is still running. */
  UPCOMING("o.state = PENDING and o.windowTo >= :today"),
  /** The window has closed; the report may be written and isn't late. */
  OPEN("o.state = PENDING and o.windowTo < :today and o.dueOn >= :today"),
  DRAFTING("o.state = DRAFTING and o.dueOn >= :today"),
  /** Submitted in time, waiting for the recipient. */
  SUBMITTED("o.state = SUBMITTED and o.submittedOn <= o.dueOn"),
  /** Sent back by the recipient. */
  RETURNED("o.state = RETURNED"),
  ACCEPTED("o.state = ACCEPTED"),
  /** Past its due day and not submitted. */
  OVERDUE("o.state in (PENDING, DRAFTING) and o.dueOn < :today"),
  /** Submitted after its due day, waiting for the recipient. */
  LATE("o.state = SUBMITTED and o.submittedOn > o.dueOn"),
  WAIVED("o.state = WAIVED"),
  /** Covered by another obligation since a merger. */
  MERGED("o.state = MERGED");

  private final String condition;

  ObligationStatus(String condition) {
    this.condition = condition;
  }

  void restrict(Where where, LocalDate today) {
    where.and(condition);
    if (condition.contains(":today")) {
      where.param("today", today);
    }
  }

  static ObligationStatus of(Obligation o, LocalDate today) {
    boolean past = o.dueOn.isBefore(today);
    return switch (o.state) {
      case PENDING -> past ? OVERDUE : o.windowTo.isBefore(today) ? OPEN : UPCOMING;
      case DRAFTING -> past ? OVERDUE : DRAFTING;
      case SUBMITTED -> o.submittedOn.isAfter(o.dueOn) ? LATE : SUBMITTED;
      case RETURNED -> RETURNED;
      case ACCEPTED -> ACCEPTED;
      case WAIVED -> WAIVED;
      case MERGED -> MERGED;
    };
  }
}

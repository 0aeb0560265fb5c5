package vn.nhipcau.reporting.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import vn.nhipcau.calendar.ReportingPeriod;

/**
 * One requirement × one organization × one period (<i>báo cáo phải nộp</i>), with its due date and
 * recipient.
 */
@Entity
public class Obligation {

  /** Whoever owes it still has to do something. */
  static final Set<ObligationState> OPEN =
      Set.of(ObligationState.PENDING, ObligationState.DRAFTING, ObligationState.RETURNED);

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  UUID requirementId;
  UUID templateId;
  UUID organizationId;
  UUID recipientId;
  String period;
  LocalDate windowFrom;
  LocalDate windowTo;

  /** The last day to submit in time: the rule's, or the one that the recipient put it off to. */
  LocalDate dueOn;

  /** The day that the rule gave, once it was put off; a change of the calendar leaves it alone. */
  LocalDate originalDueOn;

  /** The due day that the reporter asks for and nobody has answered yet, and why. */
  LocalDate askedUntil;

  String askedReason;

  /** The last day on which somebody urged the reporter; once a day is enough. */
  LocalDate remindedOn;

  @Enumerated(EnumType.STRING)
  ObligationState state = ObligationState.PENDING;

  /**
   * The day of the first submission that was not withdrawn, which decides whether it was in time; a
   * return doesn't make a punctual body late.
   */
  LocalDate submittedOn;

  /** Whether what stands says that there was nothing to report: an answer, and counted as such. */
  boolean nothingToReport;

  /** The report that fulfils it, once one was begun. */
  UUID reportId;

  /** Why it was waived or merged. */
  String closedReason;

  /** Its rule stopped asking for it, and may ask again. */
  boolean waivedByRule;

  /** Who above, by its rule, reads along what is submitted. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  List<UUID> superiorIds = new ArrayList<>();

  /** Waived by the recipient, who may ask for it again; not by a reorganization. */
  boolean waivedByRecipient;

  /** The obligation that covers it since a merger. */
  UUID mergedInto;

  @Version long version;
  Instant openedAt;

  protected Obligation() {}

  /** Its period, with the days whose figures it asks for. */
  ReportingPeriod period() {
    return ReportingPeriod.parse(period).covering(windowFrom, windowTo);
  }

  void drafted(UUID report) {
    state = ObligationState.DRAFTING;
    reportId = report;
  }

  void submitted(LocalDate day, boolean nothing) {
    state = ObligationState.SUBMITTED;
    nothingToReport = nothing;
    if (submittedOn == null) {
      submittedOn = day;
    }
    answered();
  }

  /**
   * The last submission was taken back. Whoever had submitted before, and that stands, was in time
   * or late by that; for all others it is as if they had not submitted yet.
   */
  void withdrawn(boolean earlierStands, boolean nothing) {
    nothingToReport = nothing;
    if (earlierStands) {
      state = ObligationState.RETURNED;
    } else {
      state = ObligationState.DRAFTING;
      submittedOn = null;
    }
  }

  void returned() {
    state = ObligationState.RETURNED;
  }

  void accepted() {
    state = ObligationState.ACCEPTED;
  }

  /** Somebody else owes it, or it goes to somebody else; how far it has come stays. */
  void move(UUID organization, UUID recipient) {
    requireOpen();
    organizationId = organization;
    recipientId = recipient;
  }

  void waive(String reason) {
    requireOpen();
    state = ObligationState.WAIVED;
    closedReason = reason;
  }

  /** Its rule asks for it on another day; how far it has come stays. */
  void fallDue(LocalDate due, LocalDate from, LocalDate to) {
    requireOpen();
    dueOn = due;
    windowFrom = from;
    windowTo = to;
  }

  void waiveByRule(String reason) {
    waive(reason);
    waivedByRule = true;
  }

  /** Its rule asks for it again: what was begun goes on. */
  void askAgain() {
    if (!waivedByRule) {
      throw new IllegalStateException("obligation " + id + " was not waived by its rule");
    }
    state = reportId == null ? ObligationState.PENDING : ObligationState.DRAFTING;
    closedReason = null;
    waivedByRule = false;
  }

  void waiveByRecipient(String reason) {
    waive(reason);
    waivedByRecipient = true;
    answered();
  }

  void reinstate() {
    require(lets(ObligationAction.REINSTATE));
    state = ObligationState.PENDING;
    closedReason = null;
    waivedByRecipient = false;
  }

  void remind(LocalDate today) {
    requireOpen();
    remindedOn = today;
  }

  void askExtension(LocalDate until, String reason) {
    require(lets(ObligationAction.REQUEST_EXTENSION));
    askedUntil = until;
    askedReason = reason;
  }

  void refuseExtension() {
    require(lets(ObligationAction.REFUSE_EXTENSION));
    answered();
  }

  void extend(LocalDate until) {
    require(lets(ObligationAction.EXTEND) && until.isAfter(dueOn));
    if (originalDueOn == null) {
      originalDueOn = dueOn;
    }
    dueOn = until;
    answered();
  }

  /** What this one obligation has to say, beyond its status, to an action that the table allows. */
  boolean lets(ObligationAction action) {
    return switch (action) {
      case DRAFT -> state == ObligationState.PENDING;
      case REQUEST_EXTENSION, EXTEND, WAIVE -> OPEN.contains(state) && submittedOn == null;
      case REFUSE_EXTENSION -> askedUntil != null;
      case REMIND -> OPEN.contains(state);
      // A draft that the waiver closed stays closed; what was begun is not asked for twice.
      case REINSTATE -> waivedByRecipient && reportId == null;
    };
  }

  private void answered() {
    askedUntil = null;
    askedReason = null;
  }

  void merge(UUID into, String reason) {
    requireOpen();
    state = ObligationState.MERGED;
    mergedInto = into;
    closedReason = reason;
  }

  private void requireOpen() {
    require(OPEN.contains(state));
  }

  private void require(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("obligation " + id + " is " + state);
    }
  }

  boolean late(LocalDate today) {
    return (submittedOn == null ? today : submittedOn).isAfter(dueOn)
        && state != ObligationState.WAIVED
        && state != ObligationState.MERGED;
  }
}

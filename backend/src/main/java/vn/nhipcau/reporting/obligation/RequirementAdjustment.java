package vn.nhipcau.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Audiences.Admission;
import vn.nhipcau.access.Standing;
import vn.nhipcau.calendar.DueMoved;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.reporting.obligation.Obligations.Derived;
import vn.nhipcau.reporting.obligation.ObligationsAdjusted.Changed;
import vn.nhipcau.reporting.obligation.ObligationsAdjusted.Fate;

/**
 * What a requirement that was added, changed or ended does to what is still owed. Only what is open
 * and not past its due day follows; what was submitted stays, and no due day moves into the past.
 * Whoever opens periods at the same time waits: the caller holds {@code PERIOD_OPENING}.
 */
@ApplicationScoped
class RequirementAdjustment {

  private static final Set<ObligationState> NOT_SUBMITTED =
      Set.of(ObligationState.PENDING, ObligationState.DRAFTING);

  @Inject Requirements requirements;
  @Inject Obligations obligations;
  @Inject RequirementReach reach;
  @Inject Audiences audiences;
  @Inject Event<ObligationsAdjusted> changes;
  @Inject Clock clock;

  RequirementEffects follow(Requirement requirement, UUID by, Instant now) {
    Following following = new Following(requirement, now);
    LocalDate today = Clocks.today(clock);
    Set<String> periods = new TreeSet<>(obligations.adjustable(requirement.id, today));
    periods.add(ReportingPeriod.containing(requirement.frequency, today).code());
    periods.forEach(following::adjust);
    audiences.readmit(
        following.redirected,
        Set.of(Standing.RECIPIENT, Standing.COPIED),
        following.admissions,
        now);
    changes.fire(new ObligationsAdjusted(following.papers, by, now, following.reason));
    return following.tally.done();
  }

  /** One change, while its effects are worked out. */
  private final class Following {

    final Requirement requirement;
    final Instant now;
    final String reason;
    final LocalDate today = Clocks.today(clock);
    final RequirementReach.Reading reading = reach.reading();
    final RequirementEffects.Tally tally = new RequirementEffects.Tally();
    final Set<UUID> redirected = new HashSet<>();
    final List<Admission> admissions = new ArrayList<>();
    final List<Changed> papers = new ArrayList<>();

    Following(Requirement requirement, Instant now) {
      this.requirement = requirement;
      this.now = now;
      this.reason = requirement.title + ": " + requirement.legalBasis;
    }

    void adjust(String code) {
      ReportingPeriod period = requirement.period(code);
      Map<UUID, Derived> asked = new HashMap<>();
      if (requirements.inForce(requirement, period)) {
        reading.of(requirement, period).derived.forEach(d -> asked.put(d.organizationId(), d));
      }
      Map<UUID, Set<UUID>> copies = obligations.copies(requirement.id, code);
      for (Obligation o : obligations.asked(requirement.id, code)) {
        Derived now = asked.remove(o.organizationId);
        if (o.waivedByRule) {
          askAgain(o, now);
        } else if (NOT_SUBMITTED.contains(o.state) && !o.dueOn.isBefore(today)) {
          follow(o, now, copies.getOrDefault(o.id, Set.of()));
        }
      }
      tally.opened +=
          obligations.insertMissing(
              asked.values().stream().filter(d -> !d.dueOn().isBefore(today)).toList(), now);
    }

    private void follow(Obligation o, Derived asked, Set<UUID> copies) {
      if (asked == null) {
        o.waiveByRule(reason);
        tally.closed++;
        tell(o, Fate.CLOSED);
        return;
      }
      fallDue(o, asked);
      o.superiorIds = new ArrayList<>(asked.superiorIds());
      boolean elsewhere = !o.recipientId.equals(asked.recipientId());
      if (elsewhere || !copies.equals(Set.copyOf(asked.copyIds()))) {
        redirect(o, asked);
        tally.redirected++;
        if (elsewhere) {
          tell(o, Fate.REDIRECTED);
        }
      }
    }

    private void fallDue(Obligation o, Derived asked) {
      // What the recipient put off keeps the day that was granted.
      if (asked.dueOn().isBefore(today) || o.originalDueOn != null) {
        tally.kept++;
        return;
      }
      if (!asked.dueOn().equals(o.dueOn)) {
        tally.moved(new DueMoved(requirement.code, o.period, o.dueOn, asked.dueOn(), 1));
      }
      o.fallDue(asked.dueOn(), asked.period().windowFrom(), asked.period().windowTo());
    }

    /** What a change closed, and this one asks for, goes on where it was. */
    private void askAgain(Obligation o, Derived asked) {
      if (asked == null) {
        return;
      }
      // What the recipient put off before it was closed keeps the day that was granted.
      LocalDate due = o.originalDueOn == null ? asked.dueOn() : o.dueOn;
      if (due.isBefore(today)) {
        return;
      }
      o.askAgain();
      o.fallDue(due, asked.period().windowFrom(), asked.period().windowTo());
      o.superiorIds = new ArrayList<>(asked.superiorIds());
      redirect(o, asked);
      tally.reopened++;
      tell(o, Fate.REOPENED);
    }

    private void redirect(Obligation o, Derived asked) {
      o.move(o.organizationId, asked.recipientId());
      redirected.add(o.id);
      admissions.add(new Admission(o.id, asked.recipientId(), Standing.RECIPIENT));
      asked.copyIds().forEach(id -> admissions.add(new Admission(o.id, id, Standing.COPIED)));
    }

    private void tell(Obligation o, Fate fate) {
      if (o.reportId != null) {
        papers.add(new Changed(o.reportId, o.organizationId, o.recipientId, fate));
      }
    }
  }
}

package vn.nhipcau.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.access.Visibility;
import vn.nhipcau.calendar.CalendarService;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.problem.ProblemCode;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.platform.time.Days;
import vn.nhipcau.reporting.obligation.ObligationEvents.About;

/**
 * What is done about a report that is owed, short of writing it: urging (<i>đôn đốc</i>), asking
 * for and granting a later day (<i>gia hạn</i>), letting off (<i>miễn nộp</i>).
 */
@ApplicationScoped
public class FollowUpService {

  @Inject Obligations obligations;
  @Inject ObligationSteps steps;
  @Inject ObligationViews views;
  @Inject Requirements requirements;
  @Inject OrganizationService organizations;
  @Inject CalendarService calendars;
  @Inject EntityManager em;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  @Transactional
  public List<ObligationStepView> steps(Viewer viewer, UUID id) {
    return views.steps(obligations.visible(viewer, id).orElseThrow(Problem.notFound()).id);
  }

  @Transactional
  public Versioned<ObligationView> remind(Viewer viewer, UUID id, long version) {
    Obligation obligation = actedOn(viewer, id, version, ObligationAction.REMIND);
    if (today().equals(obligation.remindedOn)) {
      throw new Problem(ObligationProblem.REMINDED_TODAY);
    }
    urge(viewer, obligation);
    return shown(obligation, viewer);
  }

  /** Each one is answered for itself: what cannot be urged stops none of the others. */
  @Transactional
  public List<ReminderOutcome> remind(Viewer viewer, RemindObligations command) {
    boolean all = Boolean.TRUE.equals(command.allLate());
    if (all == (command.ids() != null) || (!all && command.period() != null)) {
      throw new Problem(ObligationProblem.WHAT_TO_REMIND);
    }
    // In one order, so that two who urge at once do not wait for each other.
    List<ReminderOutcome> outcomes = new ArrayList<>();
    for (UUID id : all ? late(viewer, command.period()) : new TreeSet<>(command.ids())) {
      ProblemCode refusal = urgeOneOfSeveral(viewer, id);
      outcomes.add(
          new ReminderOutcome(id, refusal == null, refusal == null ? null : refusal.code()));
    }
    return outcomes;
  }

  private ProblemCode urgeOneOfSeveral(Viewer viewer, UUID id) {
    Obligation obligation = obligations.visible(viewer, id).orElse(null);
    if (obligation == null) {
      return PlatformProblem.NOT_FOUND;
    }
    em.refresh(obligation, LockModeType.PESSIMISTIC_WRITE);
    if (!ObligationPolicy.allowed(
            obligation, status(obligation), views.standings(obligation, viewer), viewer)
        .contains(ObligationAction.REMIND)) {
      return ObligationProblem.ACTION_NOT_ALLOWED;
    }
    if (today().equals(obligation.remindedOn)) {
      return ObligationProblem.REMINDED_TODAY;
    }
    urge(viewer, obligation);
    return null;
  }

  private List<UUID> late(Viewer viewer, String period) {
    Where where = new Where();
    Visibility.restrict(where, "o.id", viewer, ObligationBox.FOLLOWED.standings());
    where.andIf("o.period = :period", "period", period);
    ObligationStatus.OVERDUE.restrict(where, today());
    return obligations.ids(where);
  }

  private void urge(Viewer viewer, Obligation obligation) {
    obligation.remind(today());
    About about = step(viewer, obligation, ObligationAction.REMIND, null, null);
    events.fire(new ObligationEvents.ObligationReminded(about));
  }

  @Transactional
  public Versioned<ObligationView> requestExtension(
      Viewer viewer, UUID id, long version, ExtensionTerms terms) {
    Obligation obligation = actedOn(viewer, id, version, ObligationAction.REQUEST_EXTENSION);
    checkDay(obligation, terms.until());
    obligation.askExtension(terms.until(), terms.reason().strip());
    About about =
        step(viewer, obligation, ObligationAction.REQUEST_EXTENSION, terms.until(), terms.reason());
    events.fire(new ObligationEvents.ExtensionRequested(about));
    return shown(obligation, viewer);
  }

  @Transactional
  public Versioned<ObligationView> refuseExtension(
      Viewer viewer, UUID id, long version, ObligationReason command) {
    Obligation obligation = actedOn(viewer, id, version, ObligationAction.REFUSE_EXTENSION);
    LocalDate asked = obligation.askedUntil;
    obligation.refuseExtension();
    About about =
        step(viewer, obligation, ObligationAction.REFUSE_EXTENSION, asked, command.reason());
    events.fire(new ObligationEvents.ExtensionRefused(about));
    return shown(obligation, viewer);
  }

  @Transactional
  public Versioned<ObligationView> extend(
      Viewer viewer, UUID id, long version, ExtensionTerms terms) {
    Obligation obligation = actedOn(viewer, id, version, ObligationAction.EXTEND);
    checkDay(obligation, terms.until());
    obligation.extend(terms.until());
    About about = step(viewer, obligation, ObligationAction.EXTEND, terms.until(), terms.reason());
    events.fire(new ObligationEvents.ObligationExtended(about));
    return shown(obligation, viewer);
  }

  @Transactional
  public Versioned<ObligationView> waive(
      Viewer viewer, UUID id, long version, ObligationReason command) {
    Obligation obligation = actedOn(viewer, id, version, ObligationAction.WAIVE);
    obligation.waiveByRecipient(command.reason().strip());
    About about = step(viewer, obligation, ObligationAction.WAIVE, null, command.reason());
    events.fire(
        new ObligationEvents.ObligationWaived(about, obligation.reportId, obligation.closedReason));
    return shown(obligation, viewer);
  }

  @Transactional
  public Versioned<ObligationView> reinstate(
      Viewer viewer, UUID id, long version, ObligationReason command) {
    Obligation obligation = actedOn(viewer, id, version, ObligationAction.REINSTATE);
    obligation.reinstate();
    About about = step(viewer, obligation, ObligationAction.REINSTATE, null, command.reason());
    events.fire(new ObligationEvents.ObligationReinstated(about));
    return shown(obligation, viewer);
  }

  /** Fence, version, policy, in that order; locked, because a report may be begun meanwhile. */
  private Obligation actedOn(Viewer viewer, UUID id, long version, ObligationAction action) {
    Obligation obligation = obligations.visible(viewer, id).orElseThrow(Problem.notFound());
    em.refresh(obligation, LockModeType.PESSIMISTIC_WRITE);
    EntityVersion.check(obligation.version, version);
    ObligationPolicy.check(
        action, obligation, status(obligation), views.standings(obligation, viewer), viewer);
    return obligation;
  }

  private void checkDay(Obligation obligation, LocalDate until) {
    Problem wrong = new Problem(ObligationProblem.EXTENSION_NOT_VALID);
    if (!Days.plausible(until)) {
      wrong.at("/until", "field.invalid");
    } else if (!until.isAfter(obligation.dueOn)) {
      wrong.at("/until", "field.not_after", Map.of("value", obligation.dueOn.toString()));
    } else if (until.isBefore(today())) {
      wrong.at("/until", "field.in_the_past");
    } else if (!calendars.calendar(until, until).isWorkingDay(until)) {
      wrong.at("/until", "field.not_working_day");
    }
    if (!wrong.faults().isEmpty()) {
      throw wrong;
    }
  }

  /** Keeps a step that was just taken, and says what its event has to tell. */
  private About step(
      Viewer viewer, Obligation o, ObligationAction action, LocalDate until, String reason) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    steps.persist(
        new ObligationStep(
            o.id, action, viewer, now, until, reason == null ? null : reason.strip()));
    return new About(
        o.id,
        viewer.personId(),
        viewer.organization().id(),
        now,
        requirements.findById(o.requirementId).code,
        o.period,
        organizations.refs(Set.of(o.organizationId)).get(o.organizationId).code(),
        o.dueOn,
        until);
  }

  private Versioned<ObligationView> shown(Obligation obligation, Viewer viewer) {
    obligations.flush();
    return new Versioned<>(views.of(List.of(obligation), viewer).getFirst(), obligation.version);
  }

  private ObligationStatus status(Obligation obligation) {
    return ObligationStatus.of(obligation, today());
  }

  private LocalDate today() {
    return Clocks.today(clock);
  }
}

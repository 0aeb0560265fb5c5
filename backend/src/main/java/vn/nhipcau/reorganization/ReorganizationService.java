package vn.nhipcau.reorganization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.Reform;
import vn.nhipcau.organization.RegisterReform;
import vn.nhipcau.platform.data.TransactionLock;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.problem.ProblemTexts;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.platform.time.Days;

/**
 * Records reorganizations and carries them out: at once when their day has come, else on that day.
 * A preview is the very same, rolled back.
 */
@ApplicationScoped
public class ReorganizationService {

  private static final Logger LOG = Logger.getLogger(ReorganizationService.class);

  @Inject Reorganizations reorganizations;
  @Inject RegisterReform register;
  @Inject SeatEffects seats;
  @Inject ProblemTexts texts;
  @Inject EntityManager em;
  @Inject TransactionManager transactions;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /** Tells what a plan would change today, and changes nothing. */
  @Transactional
  public ReorganizationOutcome preview(Viewer viewer, ReorganizationPlan plan) {
    ReorganizationOutcome outcome = carriedOut(newlyRecorded(viewer, plan), viewer.personId());
    rollback();
    return outcome;
  }

  /** Puts a plan on record; applies it when its day has come. */
  @Transactional
  public Versioned<ReorganizationOutcome> record(Viewer viewer, ReorganizationPlan plan) {
    Reorganization recorded = newlyRecorded(viewer, plan);
    events.fire(
        new ReorganizationEvents.ReorganizationPlanned(
            recorded.id,
            viewer.personId(),
            recorded.recordedAt,
            recorded.code,
            recorded.effectiveOn,
            recorded.steps.size()));
    ReorganizationOutcome outcome = NOTHING_YET;
    if (recorded.effectiveOn.isAfter(today())) {
      refuse(register.check(recorded.plan()));
    } else {
      outcome = carriedOut(recorded, viewer.personId());
    }
    em.flush();
    return new Versioned<>(
        new ReorganizationOutcome(
            false,
            ReorganizationSummary.of(recorded, viewer),
            outcome.areas(),
            outcome.organizations(),
            outcome.successions(),
            outcome.superiors(),
            outcome.effects()),
        recorded.version);
  }

  @Transactional
  public Page<ReorganizationSummary> list(Viewer viewer, ReorganizationFilter filter) {
    Where where = new Where().andIf("r.status = :status", "status", filter.status);
    return reorganizations
        .page(where, filter)
        .map(rows -> rows.stream().map(r -> ReorganizationSummary.of(r, viewer)).toList());
  }

  @Transactional
  public Versioned<ReorganizationDetail> get(Viewer viewer, UUID id, Locale locale) {
    return shown(known(id), viewer, locale);
  }

  @Transactional
  public Versioned<ReorganizationDetail> cancel(
      Viewer viewer, UUID id, long version, Locale locale) {
    SystemAction.MANAGE_REORGANIZATIONS.check(viewer);
    TransactionLock.REORGANIZATION.acquire(em);
    Reorganization reorganization = known(id);
    EntityVersion.check(reorganization.version, version);
    ReorganizationPolicy.check(ReorganizationAction.CANCEL, reorganization, viewer);
    Instant now = now();
    reorganization.cancel(now);
    events.fire(
        new ReorganizationEvents.ReorganizationCancelled(
            id, viewer.personId(), now, reorganization.code));
    em.flush();
    return shown(reorganization, viewer, locale);
  }

  /** Plans whose day has come, the earliest first. */
  @Transactional
  public List<UUID> due() {
    return reorganizations.due(today());
  }

  /**
   * Lets one plan take effect on its day. When the register has changed meanwhile so that it no
   * longer fits, it stays planned, with its faults; nothing is applied by halves.
   */
  @Transactional
  public void takeEffect(UUID id) {
    TransactionLock.REORGANIZATION.acquire(em);
    Reorganization reorganization = known(id);
    // Another node may have been first.
    if (reorganization.status != ReorganizationStatus.PLANNED
        || reorganization.effectiveOn.isAfter(today())) {
      return;
    }
    List<Problem.Fault> faults = register.check(reorganization.plan());
    if (faults.isEmpty()) {
      carriedOut(reorganization, null);
      LOG.infof("reorganization %s has taken effect", reorganization.code);
    } else {
      reorganization.refused(faults);
      LOG.errorf(
          "reorganization %s could not take effect: %d faults, first %s at %s",
          reorganization.code,
          faults.size(),
          faults.getFirst().code(),
          faults.getFirst().pointer());
    }
  }

  private static final ReorganizationOutcome NOTHING_YET =
      new ReorganizationOutcome(false, null, List.of(), List.of(), List.of(), List.of(), List.of());

  private Reorganization newlyRecorded(Viewer viewer, ReorganizationPlan plan) {
    SystemAction.MANAGE_REORGANIZATIONS.check(viewer);
    if (!Days.plausible(plan.effectiveOn())) {
      throw new Problem(PlatformProblem.INVALID).at("/effectiveOn", "field.invalid");
    }
    TransactionLock.REORGANIZATION.acquire(em);
    if (reorganizations.knows(plan.code())) {
      throw new Problem(ReorganizationProblem.CODE_TAKEN).with("code", plan.code());
    }
    Reorganization recorded = new Reorganization(plan, viewer.personId(), now());
    reorganizations.persistAndFlush(recorded);
    return recorded;
  }

  private ReorganizationOutcome carriedOut(Reorganization reorganization, UUID by) {
    Reform reform = register.carryOut(reorganization.plan());
    refuse(reform.faults());
    Instant now = now();
    reorganization.applied(now);
    ReorganizationEffects effects = new ReorganizationEffects();
    seats.note(reform.heirs().keySet(), reorganization.effectiveOn, effects);
    events.fire(
        new ReorganizationEvents.OrganizationsReorganized(
            reorganization.id,
            by,
            now,
            reorganization.code,
            reorganization.effectiveOn,
            reorganization.title + " (" + reorganization.legalBasis + ")",
            reform.heirs(),
            effects));
    reorganization.had(effects);
    em.flush();
    return new ReorganizationOutcome(
        true,
        null,
        reform.areas(),
        reform.organizations(),
        reform.successions(),
        reform.superiors(),
        effects.list());
  }

  private static void refuse(List<Problem.Fault> faults) {
    if (!faults.isEmpty()) {
      throw new Problem(ReorganizationProblem.PLAN_INVALID)
          .with("faults", faults.size())
          .at(faults);
    }
  }

  private Reorganization known(UUID id) {
    return reorganizations.findByIdOptional(id).orElseThrow(Problem.notFound());
  }

  private Versioned<ReorganizationDetail> shown(Reorganization r, Viewer viewer, Locale locale) {
    return new Versioned<>(
        new ReorganizationDetail(
            ReorganizationSummary.of(r, viewer),
            r.steps,
            r.faults.stream()
                .map(
                    f ->
                        new ReorganizationDetail.PlanFault(
                            f.pointer(),
                            f.code(),
                            texts.fault(f.code(), Map.copyOf(f.params()), locale)))
                .toList(),
            r.effects),
        r.version);
  }

  private void rollback() {
    try {
      transactions.setRollbackOnly();
    } catch (SystemException e) {
      throw new IllegalStateException(e);
    }
  }

  private LocalDate today() {
    return Clocks.today(clock);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

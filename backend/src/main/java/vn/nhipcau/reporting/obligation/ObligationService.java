package vn.nhipcau.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.access.Visibility;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

/** Reads obligations through the fence, and hears from reports how far they have come. */
@ApplicationScoped
public class ObligationService {

  @Inject Obligations obligations;
  @Inject Requirements requirements;
  @Inject ObligationViews views;
  @Inject ObligationSteps steps;
  @Inject Audiences audiences;
  @Inject EntityManager em;
  @Inject Clock clock;

  @Transactional
  public Page<ObligationView> list(Viewer viewer, ObligationFilter filter) {
    Where where = obligations.visibleTo(viewer);
    where.andIf(
        "o.organizationId = (select g.id from Organization g where g.code = :organization)",
        "organization",
        filter.organization);
    where.andIf(
        "o.recipientId = (select g.id from Organization g where g.code = :recipient)",
        "recipient",
        filter.recipient);
    where.andIf("o.period = :period", "period", filter.period);
    if (filter.box != null) {
      Visibility.restrict(where, "o.id", viewer, filter.box.standings());
    }
    if (filter.extensionRequested != null) {
      where.and(filter.extensionRequested ? "o.askedUntil is not null" : "o.askedUntil is null");
    }
    if (filter.status != null) {
      filter.status.restrict(where, today());
    }
    return obligations.page(where, filter).map(rows -> views.of(rows, viewer));
  }

  @Transactional
  public Versioned<ObligationView> get(Viewer viewer, UUID id) {
    Obligation obligation = visible(viewer, id);
    return new Versioned<>(views.of(List.of(obligation), viewer).getFirst(), obligation.version);
  }

  /** What the viewer's organization owes and has not submitted yet, most urgent first. */
  @Transactional
  public Page<ObligationView> due(Viewer viewer, ObligationFilter page) {
    Where where =
        obligations
            .visibleTo(viewer)
            .and("o.organizationId in :own", "own", new HashSet<>(viewer.reach()));
    where.and("o.state in (PENDING, DRAFTING)");
    return obligations.page(where, page).map(rows -> views.of(rows, viewer));
  }

  /**
   * What others owe in a period and the viewer's office receives or gets a copy of, by whoever owes
   * it; at most so many. What was waived or covered by another is owed by nobody.
   */
  public List<ObligationView> received(Viewer viewer, ReportingPeriod period, int most) {
    Where where =
        Visibility.restrict(new Where(), "o.id", viewer, Standing.RECIPIENT, Standing.COPIED)
            .and("o.period = :period", "period", period.code())
            .and("o.state not in (WAIVED, MERGED)");
    List<Obligation> rows =
        obligations
            .find("from Obligation o" + where.clause() + " order by o.dueOn, o.id", where.params())
            .page(0, most)
            .list();
    return views.of(rows, viewer).stream()
        .sorted(Comparator.comparing(o -> o.organization().code()))
        .toList();
  }

  /** Where a later due day is asked of the viewer's organization and not yet answered. */
  @Transactional
  public Page<ObligationView> extensionsToDecide(Viewer viewer, ObligationFilter page) {
    Where where = new Where();
    Visibility.restrict(where, "o.id", viewer, Standing.RECIPIENT);
    where.and("o.askedUntil is not null").and("o.state in (PENDING, DRAFTING)");
    return obligations.page(where, page).map(rows -> views.of(rows, viewer));
  }

  /** What a report needs to know of the obligation it fulfils. */
  public record Terms(
      UUID id,
      UUID organizationId,
      UUID recipientId,
      UUID templateId,
      ReportingPeriod period,
      String requirementTitle) {}

  /**
   * The terms of the report that an obligation asks for, where the viewer may begin it now.
   *
   * <p>Locks the row until the transaction ends, so that two officers who begin at once come one
   * after the other and the second is told which report there is.
   */
  @Transactional
  public Terms termsToDraft(Viewer viewer, UUID id) {
    Obligation obligation = visible(viewer, id);
    em.refresh(obligation, LockModeType.PESSIMISTIC_WRITE);
    if (obligation.reportId != null && viewer.reach().contains(obligation.organizationId)) {
      throw new Problem(ObligationProblem.ALREADY_DRAFTED)
          .with("reportId", obligation.reportId.toString());
    }
    ObligationPolicy.check(
        ObligationAction.DRAFT,
        obligation,
        ObligationStatus.of(obligation, today()),
        views.standings(obligation, viewer),
        viewer);
    Requirement requirement = requirements.findById(obligation.requirementId);
    return new Terms(
        id,
        obligation.organizationId,
        obligation.recipientId,
        obligation.templateId,
        obligation.period(),
        requirement.title);
  }

  public void drafted(UUID id, UUID reportId) {
    obligations.findById(id).drafted(reportId);
  }

  /** Who gets a copy of the report of an obligation. */
  public List<UUID> copies(UUID id) {
    return audiences.standing(List.of(id), Standing.COPIED).getOrDefault(id, List.of());
  }

  /** Who further up the line reads along what is submitted. */
  public List<UUID> superiors(UUID id) {
    return List.copyOf(obligations.findById(id).superiorIds);
  }

  public void submitted(UUID id, boolean nothing) {
    obligations.findById(id).submitted(today(), nothing);
  }

  /** The last submission was withdrawn; an earlier one, which had been returned, may stand. */
  public void withdrawn(UUID id, boolean earlierStands, boolean nothing) {
    obligations.findById(id).withdrawn(earlierStands, nothing);
  }

  public void returned(UUID id) {
    obligations.findById(id).returned();
  }

  public void accepted(UUID id) {
    obligations.findById(id).accepted();
  }

  /**
   * What other rooms tell of an obligation.
   *
   * @param until the due day that was asked for or granted last
   * @param reason why the last step was taken; null when nothing was said
   */
  public record Brief(DueObligation due, LocalDate until, String reason) {}

  /** Not behind the fence: for telling those whom the audience names. */
  public Brief brief(UUID id) {
    Obligation o = obligations.findById(id);
    Requirement rule = requirements.findById(o.requirementId);
    return steps.of(id).stream()
        .findFirst()
        .map(step -> new Brief(due(o, rule), step.until, step.reason))
        .orElse(new Brief(due(o, rule), null, null));
  }

  /** Everything still to be submitted that is or was due in a span of days, both included. */
  public List<DueObligation> unsubmitted(LocalDate from, LocalDate to) {
    List<Obligation> rows =
        obligations.list(
            "state in (PENDING, DRAFTING) and dueOn between ?1 and ?2 order by id", from, to);
    Map<UUID, Requirement> rules =
        requirements.byId(rows.stream().map(o -> o.requirementId).collect(Collectors.toSet()));
    return rows.stream().map(o -> due(o, rules.get(o.requirementId))).toList();
  }

  private static DueObligation due(Obligation o, Requirement rule) {
    return new DueObligation(
        o.id, o.organizationId, o.recipientId, rule.title, rule.titleEn, o.period, o.dueOn);
  }

  /** The obligations behind some reports that the viewer sees, by id. */
  public Map<UUID, ObligationView> of(Collection<UUID> ids, Viewer viewer) {
    List<Obligation> rows =
        ids.isEmpty() ? List.of() : obligations.list("id in ?1", new HashSet<>(ids));
    return views.of(rows, viewer).stream().collect(Collectors.toMap(ObligationView::id, o -> o));
  }

  private Obligation visible(Viewer viewer, UUID id) {
    return obligations.visible(viewer, id).orElseThrow(Problem.notFound());
  }

  private LocalDate today() {
    return Clocks.today(clock);
  }
}

package vn.nhipcau.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.paging.PageQuery;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.regulation.ProvisionRef;
import vn.nhipcau.regulation.Provisions;

/** Reads obligations through the fence, and hears from reports how far they have come. */
@ApplicationScoped
public class ObligationService {

  @Inject Obligations obligations;
  @Inject Requirements requirements;
  @Inject Provisions provisions;
  @Inject OrganizationService organizations;
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
    if (filter.status != null) {
      filter.status.restrict(where, today());
    }
    return obligations.page(where, filter).map(rows -> views(rows, viewer));
  }

  @Transactional
  public ObligationView get(Viewer viewer, UUID id) {
    return views(List.of(visible(viewer, id)), viewer).getFirst();
  }

  /** What the viewer's organization owes and has not submitted yet, most urgent first. */
  @Transactional
  public Page<ObligationView> due(Viewer viewer, ObligationFilter page) {
    Where where =
        obligations
            .visibleTo(viewer)
            .and("o.organizationId in :own", "own", new HashSet<>(viewer.reach()));
    where.and("o.state in (PENDING, DRAFTING)");
    return obligations.page(where, page).map(rows -> views(rows, viewer));
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
    if (!ObligationPolicy.allowed(obligation, viewer).contains(ObligationAction.DRAFT)) {
      throw new Problem(ObligationProblem.ACTION_NOT_ALLOWED)
          .with("action", ObligationAction.DRAFT.name());
    }
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

  public void submitted(UUID id) {
    obligations.findById(id).submitted(today());
  }

  /** The last submission was withdrawn; an earlier one, which had been returned, may stand. */
  public void withdrawn(UUID id, boolean earlierStands) {
    obligations.findById(id).withdrawn(earlierStands);
  }

  public void returned(UUID id) {
    obligations.findById(id).returned();
  }

  public void accepted(UUID id) {
    obligations.findById(id).accepted();
  }

  /** The obligations behind some reports that the viewer sees, by id. */
  public Map<UUID, ObligationView> of(Collection<UUID> ids, Viewer viewer) {
    List<Obligation> rows =
        ids.isEmpty() ? List.of() : obligations.list("id in ?1", new HashSet<>(ids));
    return views(rows, viewer).stream().collect(Collectors.toMap(ObligationView::id, o -> o));
  }

  private Obligation visible(Viewer viewer, UUID id) {
    Where where = obligations.visibleTo(viewer).and("o.id = :id", "id", id);
    return obligations.page(where, PageQuery.first(1)).items().stream()
        .findFirst()
        .orElseThrow(Problem.notFound());
  }

  private List<ObligationView> views(List<Obligation> rows, Viewer viewer) {
    LocalDate today = today();
    Set<UUID> ids = rows.stream().map(o -> o.id).collect(Collectors.toSet());
    Map<UUID, Requirement> rules =
        requirements.byId(rows.stream().map(o -> o.requirementId).collect(Collectors.toSet()));
    Map<UUID, ProvisionRef> clauses =
        provisions.refs(
            rules.values().stream().map(r -> r.provisionId).collect(Collectors.toSet()));
    Map<UUID, List<UUID>> copies = audiences.standing(ids, Standing.COPIED);
    // A recipient must not get at a draft, so a report is named only to those whom its own fence
    // lets through.
    Set<UUID> reports =
        audiences
            .standings(
                rows.stream()
                    .map(o -> o.reportId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()),
                viewer)
            .keySet();
    Set<UUID> bodies = new HashSet<>();
    rows.forEach(o -> bodies.addAll(List.of(o.organizationId, o.recipientId)));
    copies.values().forEach(bodies::addAll);
    Map<UUID, OrganizationRef> refs = organizations.refs(bodies);
    return rows.stream()
        .map(
            o -> {
              Requirement rule = rules.get(o.requirementId);
              return new ObligationView(
                  o.id,
                  new RequirementRef(rule.code, rule.title, rule.titleEn),
                  clauses.get(rule.provisionId),
                  PeriodRef.of(o.period()),
                  refs.get(o.organizationId),
                  refs.get(o.recipientId),
                  copies.getOrDefault(o.id, List.of()).stream().map(refs::get).toList(),
                  o.dueOn,
                  ObligationStatus.of(o, today),
                  o.late(today),
                  o.reportId != null && reports.contains(o.reportId) ? o.reportId : null,
                  o.closedReason,
                  o.mergedInto,
                  ObligationPolicy.allowed(o, viewer).stream().map(Enum::name).toList());
            })
        .toList();
  }

  private LocalDate today() {
    return Clocks.today(clock);
  }
}

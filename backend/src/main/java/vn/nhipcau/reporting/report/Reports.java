package vn.nhipcau.reporting.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.nhipcau.access.Audiences.Admission;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.access.Visibility;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Keyset;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.paging.PageQuery;

@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {

  /** More than ever merged into one; only the reports of one period are looked at. */
  private static final int MOST_PREDECESSORS = 50;

  private static final String FROM = "select r from Report r";

  /**
   * The author's own boxes go by every change; all other lists only by moves, or their order would
   * tell of the author's writing.
   */
  private static final Keyset<Report> OWN = keyset("r.updatedAt", r -> r.updatedAt);

  private static final Keyset<Report> ALL = keyset("r.movedAt", r -> r.movedAt);

  private static Keyset<Report> keyset(String changed, Function<Report, Instant> value) {
    return new Keyset<Report>(Report.class, "r.id", r -> r.id, "-updatedAt")
        .key("updatedAt", changed, value, Instant::parse)
        .key(
            "submittedAt",
            "coalesce(r.submittedAt, r.movedAt)",
            r -> r.submittedAt == null ? r.movedAt : r.submittedAt,
            Instant::parse)
        .key("title", "r.title", r -> r.title, Function.identity());
  }

  Page<Report> visible(Viewer viewer, ReportFilter filter) {
    Where where =
        filter.box == null
            ? Visibility.restrict(new Where(), "r.id", viewer)
            : filter.box.restrict(new Where(), viewer);
    where.andIf("r.period = :period", "period", filter.period);
    restrictStatus(where, filter, viewer);
    where.andIf(
        "r.organizationId = (select g.id from Organization g where g.code = :organization)",
        "organization",
        filter.organization);
    if (filter.q != null && !filter.q.isBlank()) {
      where.and(
          "cast(vn_fold(r.title) as string) like cast(vn_pattern(:q) as string) escape '\\' or cast(vn_fold(r.documentNumber) as string) like cast(vn_pattern(:q) as string) escape '\\' or exists (select 1 from OrganizationVersion v where v.organization.id = r.organizationId and v.searchText like cast(vn_pattern(:q) as string) escape '\\')",
          "q",
          filter.q);
    }
    boolean own = filter.box != null && filter.box.own();
    return (own ? OWN : ALL).page(getEntityManager(), FROM, where, filter);
  }

  /** A report as the list would show it, or nothing: what is not visible does not exist. */
  Optional<Report> visible(Viewer viewer, UUID id) {
    Where where = Visibility.restrict(new Where(), "r.id", viewer).and("r.id = :id", "id", id);
    return ALL.page(getEntityManager(), FROM, where, PageQuery.first(1)).items().stream()
        .findFirst();
  }

  /**
   * What some bodies submitted for the requirement of a report before its period, the latest first;
   * only what the viewer sees as submitted.
   */
  List<Report> before(Viewer viewer, Report report, Set<UUID> bodies) {
    Where where =
        Visibility.restrict(
                new Where(), "r.id", viewer, Standing.AUTHOR, Standing.RECIPIENT, Standing.COPIED)
            .and("o.id = r.obligationId")
            .and(
                "o.requirementId = (select x.requirementId from Obligation x where x.id = :obligation)",
                "obligation",
                report.obligationId)
            .and("r.organizationId in :bodies", "bodies", bodies)
            .and("r.knownAs in (SUBMITTED, RETURNED, ACCEPTED)")
            .and("o.windowTo < (select x.windowTo from Obligation x where x.id = :obligation)");
    var query =
        getEntityManager()
            .createQuery(
                "select r from Report r, Obligation o"
                    + where.clause()
                    + " order by o.windowTo desc, r.organizationId",
                Report.class)
            .setMaxResults(MOST_PREDECESSORS);
    where.params().forEach(query::setParameter);
    return query.getResultList();
  }

  /** Those among some reports that belong to one of these organizations. */
  List<Report> visible(Viewer viewer, Set<UUID> owners, Set<UUID> ids) {
    Where where = Visibility.restrict(new Where(), "r.id", viewer);
    where.and("r.id in :ids", "ids", ids);
    where.and("r.organizationId in :owners", "owners", owners);
    return list("from Report r" + where.clause(), where.params());
  }

  /** The status as the viewer knows it: of their own papers all, of others' what reached them. */
  private static void restrictStatus(Where where, ReportFilter filter, Viewer viewer) {
    if (filter.status == null) {
      return;
    }
    if (filter.box != null) {
      where.and(
          (filter.box.own() ? "r.status" : "r.knownAs") + " = :status", "status", filter.status);
      return;
    }
    String own =
        "exists (select 1 from Audience o where o.subjectId = r.id and o.organizationId in :own and o.standing = DRAFTER)";
    where
        .and(
            "r.status = :status and %s or r.knownAs = :status and not %s".formatted(own, own),
            "status",
            filter.status)
        .param("own", viewer.reach());
  }

  /** What no period asks for and is still with its author, by some organizations or to them. */
  List<Report> adHocNear(Set<UUID> organizations) {
    return getEntityManager()
        .createQuery(
            FROM
                + " where r.kind = AD_HOC and r.status in (DRAFT, SIGNED, RETURNED, WITHDRAWN) and (r.organizationId in :near or exists (select 1 from ReportAddressee a where a.reportId = r.id and a.organizationId in :near)) order by r.id",
            Report.class)
        .setParameter("near", organizations)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Who goes on with what some organizations submitted and nobody has answered yet. */
  List<Admission> onTheirWayFrom(Set<UUID> writers) {
    return getEntityManager()
        .createQuery(
            "select a.subjectId, a.organizationId from Audience a, Report r where r.id = a.subjectId and r.status = SUBMITTED and a.standing = DRAFTER and a.organizationId in :writers",
            Object[].class)
        .setParameter("writers", writers)
        .getResultStream()
        .map(row -> new Admission((UUID) row[0], (UUID) row[1], Standing.DRAFTER))
        .toList();
  }

  void deliver(Report report, UUID organizationId, ReportDelivery.Kind kind, Instant now) {
    // Who receives it and would get a copy too has it once.
    if (getEntityManager()
            .find(
                ReportDelivery.class,
                new ReportDelivery.Key(report.id, report.submissions, organizationId))
        == null) {
      getEntityManager()
          .persist(new ReportDelivery(report.id, report.submissions, organizationId, kind, now));
    }
  }

  /** Newest submission first, the recipient before the copies. */
  List<ReportDelivery> deliveries(UUID reportId) {
    return getEntityManager()
        .createQuery(
            "from ReportDelivery d where d.reportId = :id order by d.submission desc, d.kind desc, d.organizationId",
            ReportDelivery.class)
        .setParameter("id", reportId)
        .getResultList();
  }

  /** Where some organizations got what stands of a report, and nobody has opened it yet. */
  List<ReportDelivery> unread(Report report, Set<UUID> organizations) {
    return getEntityManager()
        .createQuery(
            "from ReportDelivery d where d.reportId = :id and d.submission = :submission and d.organizationId in :organizations and d.readAt is null",
            ReportDelivery.class)
        .setParameter("id", report.id)
        .setParameter("submission", report.standing)
        .setParameter("organizations", organizations)
        .getResultList();
  }

  /** Those among some reports that reached the viewer and that nobody there has opened yet. */
  Set<UUID> unread(Viewer viewer, Set<UUID> ids) {
    Where where =
        Visibility.restrict(new Where(), "r.id", viewer, Standing.RECIPIENT, Standing.COPIED)
            .and("r.id in :ids", "ids", ids)
            .and(
                "exists (select 1 from ReportDelivery d where d.reportId = r.id and d.submission = r.standing and d.organizationId in :reach and d.readAt is null)");
    var query =
        getEntityManager().createQuery("select r.id from Report r" + where.clause(), UUID.class);
    where.params().forEach(query::setParameter);
    return ids.isEmpty() ? Set.of() : Set.copyOf(query.getResultList());
  }

  /** As it is now, held until the transaction ends: nobody takes it back while it is opened. */
  void lock(Report report) {
    getEntityManager().refresh(report, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Some reports, locked: nobody writes on what is just changing hands. */
  List<Report> locked(Set<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : getEntityManager()
            .createQuery(FROM + " where r.id in :ids order by r.id", Report.class)
            .setParameter("ids", ids)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
  }
}

package vn.nhipcau.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.access.Visibility;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.reporting.report.ReportContent;
import vn.nhipcau.reporting.report.ReportStatus;

/** What others submitted to the viewer's office, behind the fence, many at once. */
@ApplicationScoped
class ReceivedReports {

  @Inject EntityManager em;

  /** A report as it stands for who received it. */
  record Received(
      UUID id,
      UUID organizationId,
      UUID templateId,
      String period,
      ReportStatus status,
      int standing,
      String documentNumber,
      Instant submittedAt) {

    boolean usable() {
      return status == ReportStatus.SUBMITTED || status == ReportStatus.ACCEPTED;
    }
  }

  Map<UUID, Received> of(Viewer viewer, Collection<UUID> ids) {
    Map<UUID, Received> found = new LinkedHashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    Where where =
        Visibility.restrict(new Where(), "r.id", viewer, Standing.RECIPIENT, Standing.COPIED)
            .and("r.id in :ids", "ids", Set.copyOf(ids))
            .and("r.standing > 0");
    var query =
        em.createQuery(
            "select r.id, r.organizationId, r.templateId, r.period, r.knownAs, r.standing, r.documentNumber, r.submittedAt from Report r"
                + where.clause(),
            Object[].class);
    where.params().forEach(query::setParameter);
    for (Object[] row : query.getResultList()) {
      found.put(
          (UUID) row[0],
          new Received(
              (UUID) row[0],
              (UUID) row[1],
              (UUID) row[2],
              (String) row[3],
              (ReportStatus) row[4],
              (Integer) row[5],
              (String) row[6],
              (Instant) row[7]));
    }
    return found;
  }

  /** The figures of what stands, report by report; of reports that the fence let through. */
  Map<UUID, Map<String, BigDecimal>> figures(Set<UUID> received) {
    Map<UUID, Map<String, BigDecimal>> found = new HashMap<>();
    if (!received.isEmpty()) {
      em.createQuery(
              "select v.reportId, v.indicator, v.value from ReportValue v where v.reportId in :ids",
              Object[].class)
          .setParameter("ids", received)
          .getResultStream()
          .forEach(
              row ->
                  found
                      .computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                      .put((String) row[1], Contribution.plain((BigDecimal) row[2])));
    }
    return found;
  }

  /**
   * Submissions of reports that the fence let through, by report and number; what was taken back
   * has reached nobody.
   */
  Map<UUID, Map<Integer, ReportContent>> submissions(Set<UUID> received) {
    Map<UUID, Map<Integer, ReportContent>> found = new HashMap<>();
    if (!received.isEmpty()) {
      em.createQuery(
              "select s.report.id, s.number, s.content from ReportSubmission s where s.report.id in :ids and not exists (select 1 from ReportTransition t where t.report = s.report and t.action = WITHDRAW and t.submission = s.number)",
              Object[].class)
          .setParameter("ids", received)
          .getResultStream()
          .forEach(
              row ->
                  found
                      .computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                      .put((Integer) row[1], (ReportContent) row[2]));
    }
    return found;
  }
}

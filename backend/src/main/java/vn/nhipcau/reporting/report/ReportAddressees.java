package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom ad-hoc reports are addressed to. */
@ApplicationScoped
class ReportAddressees {

  @Inject EntityManager em;

  /**
   * Whom a report goes to.
   *
   * @param recipients who answers it, the first one first
   * @param copies who is brought in
   */
  record Addressed(List<UUID> recipients, List<UUID> copies) {

    static final Addressed NOBODY = new Addressed(List.of(), List.of());
  }

  Addressed of(UUID reportId) {
    return of(List.of(reportId)).getOrDefault(reportId, Addressed.NOBODY);
  }

  Map<UUID, Addressed> of(Collection<UUID> reportIds) {
    return reportIds.isEmpty()
        ? Map.of()
        : em.createQuery(
                "from ReportAddressee a where a.reportId in :ids order by a.position",
                ReportAddressee.class)
            .setParameter("ids", reportIds)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    a -> a.reportId,
                    Collectors.collectingAndThen(
                        Collectors.toList(),
                        rows ->
                            new Addressed(
                                those(rows, ReportDelivery.Kind.TO),
                                those(rows, ReportDelivery.Kind.CC)))));
  }

  void replace(UUID reportId, Addressed addressed) {
    // One by one: a bulk delete would leave those that were read before in the session, and an
    // addressee that stays could not be written again.
    em.createQuery("from ReportAddressee a where a.reportId = :id", ReportAddressee.class)
        .setParameter("id", reportId)
        .getResultList()
        .forEach(em::remove);
    em.flush();
    int position = 0;
    for (UUID to : addressed.recipients()) {
      em.persist(new ReportAddressee(reportId, to, ReportDelivery.Kind.TO, position++));
    }
    for (UUID copy : addressed.copies()) {
      em.persist(new ReportAddressee(reportId, copy, ReportDelivery.Kind.CC, position++));
    }
  }

  private static List<UUID> those(List<ReportAddressee> rows, ReportDelivery.Kind kind) {
    return rows.stream().filter(a -> a.kind == kind).map(a -> a.organizationId).toList();
  }
}

package vn.nhipcau.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.access.Visibility;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.reporting.template.Figure;

/**
 * Figures of submitted reports behind the fence, in one statement whatever their number. A report
 * that a merger closed while it was being mended counts no more: its successor's does.
 */
@ApplicationScoped
class ReportedFigures {

  private static final String FIGURES =
      """
      select r.organizationId, r.period, v.value, w.value
      from Report r
      join ReportValue v on v.reportId = r.id and v.indicator = :indicator
      left join ReportValue w on w.reportId = r.id and w.indicator = :weight""";

  @Inject EntityManager em;

  /** A figure with the period that it is of. */
  record Reported(String period, Figure figure) {}

  List<Reported> of(
      Where asked,
      String indicator,
      String weight,
      List<String> periods,
      ReportScope scope,
      Viewer viewer) {
    Where where =
        Visibility.restrict(asked.copy(), "r.id", viewer, scope.standings())
            .and("r.knownAs in (SUBMITTED, RETURNED, ACCEPTED)")
            .and("r.period in :periods", "periods", periods)
            .param("indicator", indicator)
            .param("weight", weight == null ? "" : weight);
    var query = em.createQuery(FIGURES + where.clause(), Object[].class);
    where.params().forEach(query::setParameter);
    return query
        .getResultStream()
        .map(
            row ->
                new Reported(
                    (String) row[1],
                    new Figure(
                        (UUID) row[0],
                        periods.indexOf((String) row[1]),
                        (BigDecimal) row[2],
                        (BigDecimal) row[3])))
        .toList();
  }
}

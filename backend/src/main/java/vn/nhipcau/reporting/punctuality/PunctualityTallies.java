package vn.nhipcau.reporting.punctuality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.access.Visibility;
import vn.nhipcau.platform.data.Where;

/** Counts obligations behind the fence, in one statement whatever their number. */
@ApplicationScoped
class PunctualityTallies {

  private static final String TALLY =
      """
      select o.organizationId, o.period,
        sum(case when o.submittedOn <= o.dueOn then 1 else 0 end),
        sum(case when o.submittedOn > o.dueOn then 1 else 0 end),
        sum(case when o.submittedOn is null and o.dueOn < :today and o.state <> WAIVED then 1 else 0 end),
        sum(case when o.state = RETURNED then 1 else 0 end),
        sum(case when o.submittedOn is null and o.dueOn >= :today and o.state <> WAIVED then 1 else 0 end),
        sum(case when o.submittedOn is null and o.state = WAIVED then 1 else 0 end),
        sum(case when o.nothingToReport then 1 else 0 end),
        sum(case when o.submittedOn > o.dueOn then (o.submittedOn - o.dueOn) by day
                 when o.submittedOn is null and o.dueOn < :today and o.state <> WAIVED then (:today - o.dueOn) by day
                 else 0L end)
      from Obligation o""";

  @Inject EntityManager em;

  /** The counts of every organization and period among the obligations that the viewer sees. */
  List<PunctualityTally> of(Where where, Viewer viewer, LocalDate today) {
    Visibility.restrict(where, "o.id", viewer).and("o.state <> MERGED").param("today", today);
    var query =
        em.createQuery(
            TALLY + where.clause() + " group by o.organizationId, o.period", Object[].class);
    where.params().forEach(query::setParameter);
    return query
        .getResultStream()
        .map(
            row ->
                new PunctualityTally(
                    (UUID) row[0],
                    (String) row[1],
                    PunctualityCounts.of(
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6]),
                        number(row[7]),
                        number(row[8]),
                        number(row[9]))))
        .toList();
  }

  private static long number(Object sum) {
    return ((Number) sum).longValue();
  }
}

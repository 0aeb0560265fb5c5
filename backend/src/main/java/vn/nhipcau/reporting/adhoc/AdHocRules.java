package vn.nhipcau.reporting.adhoc;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AdHocRules implements PanacheRepositoryBase<AdHocRule, UUID> {

  /** Rules that hold on a day, by a regulation in force on it. */
  List<AdHocRule> inForce(LocalDate day) {
    return list(
        """
        from AdHocRule r where r.validFrom <= ?1 and (r.validTo is null or r.validTo >= ?1)
        and exists (select 1 from Provision p where p.id = r.provisionId
          and (p.regulation.effectiveFrom is null or p.regulation.effectiveFrom <= ?1)
          and (p.regulation.effectiveTo is null or p.regulation.effectiveTo >= ?1))
        order by r.code""",
        day);
  }
}

package vn.nhipcau.reporting.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.calendar.ReportingPeriod;

@ApplicationScoped
public class Requirements implements PanacheRepositoryBase<Requirement, UUID> {

  /** Requirements that ask for a report of this period, by a regulation in force at its cut-off. */
  List<Requirement> inForce(ReportingPeriod period) {
    return list(
        """
        from Requirement r where r.frequency = ?1 and r.validFrom <= ?2 and (r.validTo is null or r.validTo >= ?2)
        and exists (select 1 from Provision p where p.id = r.provisionId
          and (p.regulation.effectiveFrom is null or p.regulation.effectiveFrom <= ?2)
          and (p.regulation.effectiveTo is null or p.regulation.effectiveTo >= ?2))
        order by r.code""",
        period.frequency(),
        period.windowTo());
  }

  List<Requirement> inOrder() {
    return list("order by code");
  }

  Map<UUID, Requirement> byId(Set<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : find("id in ?1", ids).stream().collect(Collectors.toMap(r -> r.id, Function.identity()));
  }
}

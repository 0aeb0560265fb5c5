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

  /** Requirements that ask for a report of this period. */
  List<Requirement> inForce(ReportingPeriod period) {
    return list(
        "frequency = ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2) order by code",
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

package vn.nhipcau.reporting.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.calendar.ReportingPeriod;

@ApplicationScoped
public class Requirements implements PanacheRepositoryBase<Requirement, UUID> {

  /**
   * Requirements that ask for a report of this period: they hold at its cut-off, which is each
   * one's own, and so does the regulation behind them.
   */
  List<Requirement> inForce(ReportingPeriod period) {
    Map<LocalDate, List<Requirement>> byCutOff =
        list("frequency", period.frequency()).stream()
            .filter(r -> r.holdsOn(r.period(period).windowTo()))
            .collect(Collectors.groupingBy(r -> r.period(period).windowTo()));
    return byCutOff.entrySet().stream()
        .flatMap(some -> lawful(some.getValue(), some.getKey()))
        .sorted(Comparator.comparing(r -> r.code))
        .toList();
  }

  boolean inForce(Requirement requirement, ReportingPeriod period) {
    return inForce(period).contains(requirement);
  }

  private Stream<Requirement> lawful(List<Requirement> some, LocalDate cutOff) {
    return getEntityManager()
        .createQuery(
            """
            from Requirement r where r in :some and exists (select 1 from Provision p where p.id = r.provisionId
              and (p.regulation.effectiveFrom is null or p.regulation.effectiveFrom <= :day)
              and (p.regulation.effectiveTo is null or p.regulation.effectiveTo >= :day))""",
            Requirement.class)
        .setParameter("some", some)
        .setParameter("day", cutOff)
        .getResultStream();
  }

  /**
   * Others that ask for the same form, as often, from the same kind of receiver, on common days.
   */
  List<Requirement> beside(Requirement requirement) {
    return list(
            "templateCode = ?1 and frequency = ?2 and recipient = ?3 order by code",
            requirement.templateCode,
            requirement.frequency,
            requirement.recipient)
        .stream()
        .filter(r -> !r.code.equals(requirement.code))
        .filter(r -> requirement.validTo == null || !r.validFrom.isAfter(requirement.validTo))
        .filter(r -> r.validTo == null || !r.validTo.isBefore(requirement.validFrom))
        .toList();
  }

  Optional<Requirement> byCode(String code) {
    return find("code", code).firstResultOptional();
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

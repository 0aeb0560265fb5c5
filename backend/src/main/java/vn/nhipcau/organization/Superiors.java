package vn.nhipcau.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.platform.data.Where;

/** Who is above whom along which line, on any day. */
@ApplicationScoped
public class Superiors implements PanacheRepositoryBase<Superior, UUID> {

  private static final String HOLDS =
      "(%1$s.validFrom is null or %1$s.validFrom <= :day) and (%1$s.validTo is null or %1$s.validTo >= :day)";

  /** Keeps those directly under a body; under none that is known, nobody. */
  static Where directlyUnder(Where where, Line line, UUID superior) {
    where.param("line", line);
    return where.and(
        "v.organization.id in (select s.organizationId from Superior s where s.superiorId = :superior and s.line = :line and "
            + HOLDS.formatted("s")
            + ")",
        "superior",
        superior);
  }

  /** Keeps those with whom a line begins: above somebody, and under nobody. */
  static Where roots(Where where, Line line) {
    where.param("line", line);
    where.and(
        "v.organization.id in (select s.superiorId from Superior s where s.line = :line and "
            + HOLDS.formatted("s")
            + ")");
    return where.and(
        "not exists (select 1 from Superior u where u.organizationId = v.organization.id and u.line = :line and "
            + HOLDS.formatted("u")
            + ")");
  }

  /** Keeps everybody under a body, however far down. */
  static Where under(Where where, Line line, UUID superior) {
    // In SQL, for HQL knows a recursive query at the top only.
    where.param("lineName", line.name());
    return where.and(
        "cast(sql('? in (select organizations_under(?, ?, ?))', v.organization.id, cast(:under as uuid), cast(:lineName as string), :day) as boolean) = true",
        "under",
        superior);
  }

  /** The superiors of some bodies on a day, by body; lines in their order. */
  Map<UUID, List<Superior>> of(Set<UUID> ids, LocalDate day) {
    return ids.isEmpty()
        ? Map.of()
        : list(
                "from Superior s where s.organizationId in ?1 and (s.validFrom is null or s.validFrom <= ?2) and (s.validTo is null or s.validTo >= ?2)",
                ids,
                day)
            .stream()
            .sorted((a, b) -> a.line.compareTo(b.line))
            .collect(Collectors.groupingBy(s -> s.organizationId));
  }

  /** Every link that holds on a day or begins later. */
  List<Superior> sinceDay(LocalDate day) {
    return list("validTo is null or validTo >= ?1", day);
  }

  /** All superiors of one body over time, newest first. */
  List<Superior> history(UUID organizationId) {
    return list(
        "from Superior s where s.organizationId = ?1 order by s.line, s.validFrom desc nulls last",
        organizationId);
  }

  /** How many bodies are directly under some others on a day; nobody is missing. */
  Map<UUID, Long> countBelow(Set<UUID> ids, Line line, LocalDate day) {
    return ids.isEmpty()
        ? Map.of()
        : getEntityManager()
            .createQuery(
                "select s.superiorId, count(s.id) from Superior s where s.superiorId in :ids and s.line = :line and "
                    + HOLDS.formatted("s")
                    + " group by s.superiorId",
                Object[].class)
            .setParameter("ids", ids)
            .setParameter("line", line)
            .setParameter("day", day)
            .getResultStream()
            .collect(Collectors.toMap(r -> (UUID) r[0], r -> (Long) r[1]));
  }

  /** The way along a line from its top down to a body, itself included. */
  List<UUID> path(UUID organizationId, Line line, LocalDate day) {
    List<?> links =
        getEntityManager()
            .createNativeQuery(
                """
                with recursive above(organization_id, superior_id) as (
                  select organization_id, superior_id from organization_superior
                  where organization_id = :id and line = :line
                    and (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day)
                  union
                  select s.organization_id, s.superior_id from organization_superior s join above on s.organization_id = above.superior_id
                  where s.line = :line
                    and (s.valid_from is null or s.valid_from <= :day) and (s.valid_to is null or s.valid_to >= :day))
                select organization_id, superior_id from above""",
                Object[].class)
            .setParameter("id", organizationId)
            .setParameter("line", line.name())
            .setParameter("day", day)
            .getResultList();
    Map<UUID, UUID> above = new HashMap<>();
    links.forEach(link -> above.put((UUID) ((Object[]) link)[0], (UUID) ((Object[]) link)[1]));
    Set<UUID> way = new LinkedHashSet<>();
    for (UUID id = organizationId; id != null && way.add(id); id = above.get(id)) {}
    return new ArrayList<>(way).reversed();
  }

  /** Every link that holds on a day: body to superior, by line. */
  Map<Line, Map<UUID, UUID>> on(LocalDate day) {
    Map<Line, Map<UUID, UUID>> lines = new HashMap<>();
    getEntityManager()
        .createQuery(
            "select s.line, s.organizationId, s.superiorId from Superior s where "
                + HOLDS.formatted("s"),
            Object[].class)
        .setParameter("day", day)
        .getResultStream()
        .forEach(
            r ->
                lines
                    .computeIfAbsent((Line) r[0], line -> new HashMap<>())
                    .put((UUID) r[1], (UUID) r[2]));
    return lines;
  }
}

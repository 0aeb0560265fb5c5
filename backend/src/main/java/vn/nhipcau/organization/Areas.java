package vn.nhipcau.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Keyset;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.paging.PageQuery;

@ApplicationScoped
public class Areas implements PanacheRepositoryBase<AreaVersion, UUID> {

  private static final String FROM = "select v from AreaVersion v join fetch v.area";
  private static final Keyset<AreaVersion> LIST =
      new Keyset<AreaVersion>(AreaVersion.class, "v.id", v -> v.id, "code")
          .key("code", "v.code", v -> v.code, Function.identity())
          .key("name", "v.name", v -> v.name, Function.identity());

  Page<AreaVersion> page(Where where, PageQuery query) {
    return LIST.page(getEntityManager(), FROM, where, query);
  }

  Optional<AreaVersion> byCode(String code, LocalDate day) {
    return find(
            "from AreaVersion v join fetch v.area where v.code = ?1 and (v.validFrom is null or v.validFrom <= ?2) and (v.validTo is null or v.validTo >= ?2)",
            code,
            day)
        .firstResultOptional();
  }

  /**
   * The versions of some areas that hold on a day, by area; an area that doesn't stand on it is
   * missing.
   */
  Map<UUID, AreaVersion> byArea(Set<UUID> areaIds, LocalDate day) {
    if (areaIds.isEmpty()) {
      return Map.of();
    }
    return find(
            "from AreaVersion v where v.area.id in ?1 and (v.validFrom is null or v.validFrom <= ?2) and (v.validTo is null or v.validTo >= ?2)",
            areaIds,
            day)
        .stream()
        .collect(Collectors.toMap(v -> v.area.id, Function.identity()));
  }

  Map<String, Area> byKey() {
    return getEntityManager()
        .createQuery("from Area", Area.class)
        .getResultStream()
        .collect(Collectors.toMap(a -> a.key, Function.identity()));
  }

  /** The area of a code and every area below it on a day; empty when no area has the code. */
  Set<UUID> within(String code, LocalDate day) {
    List<?> ids =
        getEntityManager()
            .createNativeQuery(
                """
                with recursive inside(id) as (
                  select v.area_id from area_version v
                  where v.code = :code and (v.valid_from is null or v.valid_from <= :day) and (v.valid_to is null or v.valid_to >= :day)
                  union
                  select v.area_id from area_version v join inside on v.parent_id = inside.id
                  where (v.valid_from is null or v.valid_from <= :day) and (v.valid_to is null or v.valid_to >= :day))
                select id from inside""",
                UUID.class)
            .setParameter("code", code)
            .setParameter("day", day)
            .getResultList();
    return ids.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  /** Which area lies in which, on a day: area to parent. */
  Map<UUID, UUID> parents(LocalDate day) {
    return getEntityManager()
        .createQuery(
            "select v.area.id, v.parent.id from AreaVersion v where v.parent is not null and (v.validFrom is null or v.validFrom <= :day) and (v.validTo is null or v.validTo >= :day)",
            Object[].class)
        .setParameter("day", day)
        .getResultStream()
        .collect(Collectors.toMap(r -> (UUID) r[0], r -> (UUID) r[1]));
  }

  /** How many areas lie directly inside each of some others on a day; who has none is missing. */
  Map<UUID, Long> inside(Set<UUID> areaIds, LocalDate day) {
    return areaIds.isEmpty()
        ? Map.of()
        : getEntityManager()
            .createQuery(
                "select v.parent.id, count(v.id) from AreaVersion v where v.parent.id in :ids and (v.validFrom is null or v.validFrom <= :day) and (v.validTo is null or v.validTo >= :day) group by v.parent.id",
                Object[].class)
            .setParameter("ids", areaIds)
            .setParameter("day", day)
            .getResultStream()
            .collect(Collectors.toMap(r -> (UUID) r[0], r -> (Long) r[1]));
  }

  List<AreaVersion> all() {
    return listAll();
  }
}

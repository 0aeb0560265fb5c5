package vn.nhipcau.regulation.leader;

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
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.Validity;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Keyset;
import vn.nhipcau.platform.paging.Page;

@ApplicationScoped
public class LeaderAssignments implements PanacheRepositoryBase<LeaderAssignment, UUID> {

  /** No area has this id, and {@code in ()} is no SQL. */
  private static final Set<UUID> NOWHERE = Set.of(new UUID(0, 0));

  private static final String MISSING =
      """
      select new vn.nhipcau.regulation.leader.MissingLeaderRow(v.id, o.id, o.code, v.name, v.nameEn, v.type, v.level, v.area.id, a.name) \
      from OrganizationVersion v join v.organization o \
      left join AreaVersion a on a.area.id = v.area.id \
      and (a.validFrom is null or a.validFrom <= :day) and (a.validTo is null or a.validTo >= :day)""";
  private static final Keyset<MissingLeaderRow> LIST =
      new Keyset<MissingLeaderRow>(
              MissingLeaderRow.class, "v.id", MissingLeaderRow::versionId, "name")
          .key("name", "v.name", MissingLeaderRow::name, Function.identity())
          .key("code", "o.code", MissingLeaderRow::code, Function.identity());

  /** All of one organization, newest first; or only those in charge on a day. */
  List<LeaderAssignment> of(UUID organizationId, LocalDate day) {
    Where where =
        new Where().and("l.organizationId = :organization", "organization", organizationId);
    if (day != null) {
      Validity.on(where, "l", day);
    }
    return list(
        "from LeaderAssignment l" + where.clause() + " order by l.validFrom desc, l.id desc",
        where.params());
  }

  Optional<LeaderAssignment> of(UUID organizationId, UUID id) {
    return find("organizationId = ?1 and id = ?2", organizationId, id).firstResultOptional();
  }

  /** Another assignment of the same post that holds on some day of these terms. */
  Optional<LeaderAssignment> overlapping(UUID organizationId, UUID id, AssignLeader terms) {
    Where where =
        new Where().and("l.organizationId = :organization", "organization", organizationId);
    where.and(
        "cast(vn_fold(l.post) as string) = cast(vn_fold(cast(:post as string)) as string)",
        "post",
        terms.post());
    where.and("l.validTo is null or l.validTo >= :from", "from", terms.validFrom());
    where.andIf("l.validFrom <= :to", "to", terms.validTo());
    where.andIf("l.id <> :id", "id", id);
    return find("from LeaderAssignment l" + where.clause(), where.params()).firstResultOptional();
  }

  /**
   * Bodies of the register on a day that have to have a leader in charge, and have none.
   *
   * @param areas where a regulation asks for one; empty for everywhere
   */
  Page<MissingLeaderRow> missing(
      MissingLeaderFilter filter, LocalDate day, Optional<Set<UUID>> areas) {
    Where where = lacking(day, areas);
    where.andIf("v.level = :level", "level", filter.level);
    where.andIf("v.type = :type", "type", filter.type);
    where.andIf(
        "a.code = :area or exists (select 1 from AreaVersion p where p.area.id = a.parent.id and p.code = :area and (p.validFrom is null or p.validFrom <= :day) and (p.validTo is null or p.validTo >= :day))",
        "area",
        filter.area);
    if (filter.q != null && !filter.q.isBlank()) {
      where.and("v.searchText like cast(vn_pattern(:q) as string) escape '\\'", "q", filter.q);
    }
    return LIST.page(getEntityManager(), MISSING, where, filter);
  }

  /** Those among some bodies. */
  List<MissingLeaderRow> missingAmong(Set<UUID> ids, LocalDate day, Optional<Set<UUID>> areas) {
    Where where = lacking(day, areas).and("o.id in :ids", "ids", ids);
    var query = getEntityManager().createQuery(MISSING + where.clause(), MissingLeaderRow.class);
    where.params().forEach(query::setParameter);
    return query.getResultList();
  }

  private static Where lacking(LocalDate day, Optional<Set<UUID>> areas) {
    Where where = Validity.on(new Where(), "v", day);
    areas.ifPresent(
        asked -> where.and("v.area.id in :asked", "asked", asked.isEmpty() ? NOWHERE : asked));
    where.and("v.type in :types", "types", LeaderRequired.types());
    where.and("v.level <> :central", "central", Level.CENTRAL);
    where.and(
        "not exists (select 1 from LeaderAssignment l where l.organizationId = o.id and l.validFrom <= :day and (l.validTo is null or l.validTo >= :day))");
    return where;
  }

  /** When the last one in charge ended, by organization. */
  Map<UUID, LocalDate> lastDays(Set<UUID> organizationIds, LocalDate day) {
    return organizationIds.isEmpty()
        ? Map.of()
        : getEntityManager()
            .createQuery(
                "select l.organizationId, max(l.validTo) from LeaderAssignment l where l.organizationId in :ids and l.validTo < :day group by l.organizationId",
                Object[].class)
            .setParameter("ids", organizationIds)
            .setParameter("day", day)
            .getResultStream()
            .collect(Collectors.toMap(r -> (UUID) r[0], r -> (LocalDate) r[1]));
  }
}

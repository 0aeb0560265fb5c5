package vn.nhipcau.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

/** Reads the areas as they stand on any day. */
@ApplicationScoped
public class AreaService {

  @Inject Areas areas;
  @Inject Organizations organizations;
  @Inject Clock clock;

  @Transactional
  public Page<AreaDetail> list(AreaFilter filter) {
    LocalDate day = dayOf(filter.asOf);
    Where where = Validity.on(new Where(), "v", day);
    where.andIf("v.level = :level", "level", filter.level);
    if (OrganizationSearch.NOBODY.equals(filter.parent)) {
      where.and("v.parent is null");
    } else if (filter.parent != null) {
      where.and(
          "v.parent.id = :parent",
          "parent",
          areas.byCode(filter.parent, day).map(v -> v.area.id).orElse(null));
    }
    where.andIf("v.area.key in :keys", "keys", filter.listedKeys());
    if (filter.q != null && !filter.q.isBlank()) {
      where.and(
          "cast(vn_fold(v.name) as string) like cast(vn_pattern(:q) as string) escape '\\' or v.code = :code",
          "q",
          filter.q);
      where.param("code", filter.q.trim());
    }
    return areas.page(where, filter).map(rows -> details(rows, day));
  }

  @Transactional
  public AreaDetail get(String code, LocalDate asOf) {
    LocalDate day = dayOf(asOf);
    return areas
        .byCode(code, day)
        .map(v -> details(List.of(v), day).getFirst())
        .orElseThrow(Problem.notFound());
  }

  private List<AreaDetail> details(List<AreaVersion> rows, LocalDate day) {
    Map<UUID, AreaVersion> parents =
        areas.byArea(
            OrganizationService.ids(
                rows.stream().map(v -> v.parent == null ? null : v.parent.id).toList()),
            day);
    Set<UUID> shown = OrganizationService.ids(rows.stream().map(v -> v.area.id).toList());
    Map<UUID, Long> inside = areas.inside(shown, day);
    Map<UUID, Long> bodies = organizations.inAreas(shown, day);
    return rows.stream()
        .map(
            v ->
                new AreaDetail(
                    v.area.id,
                    v.area.key,
                    v.code,
                    v.name,
                    v.kind,
                    v.level,
                    v.parent == null ? null : AreaDetail.AreaRef.of(parents.get(v.parent.id)),
                    inside.getOrDefault(v.area.id, 0L).intValue(),
                    bodies.getOrDefault(v.area.id, 0L).intValue(),
                    v.validFrom,
                    v.validTo))
        .toList();
  }

  private LocalDate dayOf(LocalDate asOf) {
    return asOf == null ? Clocks.today(clock) : asOf;
  }
}

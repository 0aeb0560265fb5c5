package vn.nhipcau.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

/** Reads the tree of areas as it stands on any day. */
@ApplicationScoped
public class AreaService {

  @Inject Areas areas;
  @Inject Clock clock;

  @Transactional
  public Page<AreaDetail> areas(AreaFilter filter) {
    LocalDate day = dayOf(filter.asOf);
    Where where = Validity.on(new Where(), "v", day);
    where.andIf("v.level = :level", "level", filter.level);
    if (filter.parent != null) {
      where.and(
          "v.parent.id = :parent",
          "parent",
          areas.byCode(filter.parent, day).map(v -> v.area.id).orElse(null));
    }
    if (filter.q != null && !filter.q.isBlank()) {
      where.and(
          "cast(vn_fold(v.name) as string) like cast(vn_pattern(:q) as string) escape '\\' or v.code = :code",
          "q",
          filter.q);
      where.param("code", filter.q.trim());
    }
    return areas.page(where, filter).map(rows -> areaDetails(rows, day));
  }

  @Transactional
  public AreaDetail area(String code, LocalDate asOf) {
    LocalDate day = dayOf(asOf);
    return areas
        .byCode(code, day)
        .map(v -> areaDetails(List.of(v), day).getFirst())
        .orElseThrow(Problem.notFound());
  }

  private List<AreaDetail> areaDetails(List<AreaVersion> rows, LocalDate day) {
    Map<UUID, AreaVersion> parents =
        areas.byArea(
            rows.stream()
                .filter(v -> v.parent != null)
                .map(v -> v.parent.id)
                .collect(Collectors.toSet()),
            day);
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
                    v.validFrom,
                    v.validTo))
        .toList();
  }

  private LocalDate dayOf(LocalDate asOf) {
    return asOf == null ? Clocks.today(clock) : asOf;
  }
}

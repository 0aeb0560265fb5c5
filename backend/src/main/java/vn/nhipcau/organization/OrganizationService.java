package vn.nhipcau.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

/** Reads the register as it stands on any day. */
@ApplicationScoped
public class OrganizationService {

  @Inject Organizations organizations;
  @Inject Areas areas;
  @Inject Clock clock;

  @Transactional
  public Page<OrganizationDetail> list(OrganizationFilter filter) {
    LocalDate day = dayOf(filter.asOf);
    return organizations.page(where(filter.criteria()), filter).map(rows -> details(rows, day));
  }

  /**
   * Hands on every organization that matches, ordered by code, one by one; what is asked and in
   * which order is answered from one moment.
   */
  @Transactional
  public void each(OrganizationCriteria criteria, Consumer<OrganizationTerms> consumer) {
    try (Stream<OrganizationTerms> rows = organizations.stream(where(criteria))) {
      rows.forEach(consumer);
    }
  }

  @Transactional
  public Versioned<OrganizationDetail> get(UUID id, LocalDate asOf) {
    LocalDate day = dayOf(asOf);
    OrganizationVersion version = organizations.on(id, day).orElseThrow(Problem.notFound());
    return new Versioned<>(details(List.of(version), day).getFirst(), version.organization.version);
  }

  @Transactional
  public OrganizationHistory history(UUID id) {
    List<OrganizationVersion> versions = organizations.versions(id);
    if (versions.isEmpty()) {
      throw Problem.notFound().get();
    }
    List<Succession> successions = organizations.successions(id);
    Set<UUID> others =
        successions.stream()
            .map(
                s ->
                    id.equals(s.predecessorOrganizationId)
                        ? s.successorOrganizationId
                        : s.predecessorOrganizationId)
            .collect(Collectors.toSet());
    Map<UUID, OrganizationRef> refs = organizations.refs(others, today());
    return new OrganizationHistory(
        versions.stream()
            .map(
                v ->
                    details(List.of(v), v.validFrom == null ? dayOf(v.validTo) : v.validFrom)
                        .getFirst())
            .toList(),
        successions.stream()
            .filter(s -> id.equals(s.successorOrganizationId))
            .map(s -> view(s, refs.get(s.predecessorOrganizationId)))
            .toList(),
        successions.stream()
            .filter(s -> id.equals(s.predecessorOrganizationId))
            .map(s -> view(s, refs.get(s.successorOrganizationId)))
            .toList());
  }

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

  /** The whole register on a day, for rules that reach across it. */
  @Transactional
  public Hierarchy hierarchy(LocalDate day) {
    return new Hierarchy(organizations.facts(day), areas.parents(day));
  }

  @Transactional
  public Optional<UUID> idOf(String code) {
    return organizations.idOf(code);
  }

  @Transactional
  public Map<UUID, OrganizationRef> refs(Set<UUID> ids) {
    return organizations.refs(ids, today());
  }

  private Where where(OrganizationCriteria asked) {
    LocalDate day = dayOf(asked.asOf());
    Where where = Validity.on(new Where(), "v", day);
    where.andIf("v.type = :type", "type", asked.type());
    where.andIf("v.level = :level", "level", asked.level());
    if (asked.area() != null) {
      where.and(
          "v.area.id = :area",
          "area",
          areas.byCode(asked.area(), day).map(v -> v.area.id).orElse(null));
    }
    where.andIf("v.parent.code = :parent", "parent", asked.parent());
    if (asked.q() != null && !asked.q().isBlank()) {
      where.and(
          "v.searchText like cast(vn_pattern(:q) as string) escape '\\' or v.organization.code = :code",
          "q",
          asked.q());
      where.param("code", asked.q().trim().toLowerCase());
    }
    return where;
  }

  /** What rules need to know of some organizations, as on the day nearest to the given one. */
  @Transactional
  public Map<UUID, OrganizationFacts> factsNear(Set<UUID> ids, LocalDate day) {
    return organizations.factsNear(ids, day);
  }

  /** Names of areas by id, as on a day; one that does not stand on it is missing. */
  @Transactional
  public Map<UUID, AreaDetail.AreaRef> areaRefs(Set<UUID> ids, LocalDate day) {
    return areas.byArea(ids, day).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> areaRef(e.getValue())));
  }

  /** An area and all that lie in it on a day; none when no area has the code. */
  @Transactional
  public Set<UUID> areasWithin(String code, LocalDate day) {
    return areas.within(code, day);
  }

  private static OrganizationHistory.SuccessionView view(Succession s, OrganizationRef other) {
    return new OrganizationHistory.SuccessionView(s.kind, other, s.effectiveOn, s.legalBasis);
  }

  private List<OrganizationDetail> details(List<OrganizationVersion> rows, LocalDate day) {
    Map<UUID, AreaVersion> places =
        areas.byArea(ids(rows.stream().map(v -> v.area == null ? null : v.area.id).toList()), day);
    Map<UUID, OrganizationRef> parents =
        organizations.refs(
            ids(rows.stream().map(v -> v.parent == null ? null : v.parent.id).toList()), day);
    return rows.stream()
        .map(
            v ->
                new OrganizationDetail(
                    v.organization.id,
                    v.organization.code,
                    v.name,
                    v.nameEn,
                    v.abbreviation,
                    v.type,
                    v.level,
                    v.function,
                    v.area == null ? null : areaRef(places.get(v.area.id)),
                    v.parent == null ? null : parents.get(v.parent.id),
                    v.validFrom,
                    v.validTo,
                    List.of()))
        .toList();
  }

  private List<AreaDetail> areaDetails(List<AreaVersion> rows, LocalDate day) {
    Map<UUID, AreaVersion> parents =
        areas.byArea(
            ids(rows.stream().map(v -> v.parent == null ? null : v.parent.id).toList()), day);
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
                    v.parent == null ? null : areaRef(parents.get(v.parent.id)),
                    v.validFrom,
                    v.validTo))
        .toList();
  }

  private static AreaDetail.AreaRef areaRef(AreaVersion version) {
    return version == null ? null : new AreaDetail.AreaRef(version.code, version.name);
  }

  private static Set<UUID> ids(List<UUID> ids) {
    return ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private LocalDate today() {
    return Clocks.today(clock);
  }

  private LocalDate dayOf(LocalDate asOf) {
    return asOf == null ? today() : asOf;
  }
}

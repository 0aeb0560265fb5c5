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
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

/** Reads the register as it stands on any day. */
@ApplicationScoped
public class OrganizationService {

  @Inject Organizations organizations;
  @Inject Areas areas;
  @Inject Superiors superiors;
  @Inject OrganizationSearch search;
  @Inject Clock clock;

  @Transactional
  public Page<OrganizationDetail> list(OrganizationFilter filter) {
    LocalDate day = dayOf(filter.asOf);
    return organizations
        .page(
            search
                .where(filter.criteria())
                .andIf("v.organization.code in :codes", "codes", filter.listedCodes()),
            filter)
        .map(rows -> details(rows, filter.line, filter.parent != null, day));
  }

  /**
   * Hands on every organization that matches, ordered by code, one by one; what is asked and in
   * which order is answered from one moment.
   */
  @Transactional
  public void each(OrganizationCriteria criteria, Consumer<OrganizationTerms> consumer) {
    try (Stream<OrganizationTerms> rows = organizations.stream(search.where(criteria))) {
      rows.forEach(consumer);
    }
  }

  @Transactional
  public Versioned<OrganizationDetail> get(UUID id, LocalDate asOf) {
    LocalDate day = dayOf(asOf);
    OrganizationVersion version = organizations.on(id, day).orElseThrow(Problem.notFound());
    return new Versioned<>(
        details(List.of(version), null, false, day).getFirst(), version.organization.version);
  }

  /** From the top of a line down to an organization. */
  @Transactional
  public Page<OrganizationDetail> path(UUID id, Line line, LocalDate asOf) {
    LocalDate day = dayOf(asOf);
    OrganizationSearch.needsLine(line);
    if (!organizations.stands(id, day)) {
      throw Problem.notFound().get();
    }
    List<UUID> way = superiors.path(id, line, day);
    Map<UUID, OrganizationVersion> standing = organizations.on(way, day);
    return Page.all(
        details(
            way.stream().map(standing::get).filter(Objects::nonNull).toList(), line, false, day));
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
    List<Superior> above = superiors.history(id);
    above.forEach(s -> others.add(s.superiorId));
    Map<UUID, OrganizationRef> refs = organizations.refs(others, today());
    return new OrganizationHistory(
        versions.stream()
            .map(
                v ->
                    details(
                            List.of(v),
                            null,
                            false,
                            v.validFrom == null ? dayOf(v.validTo) : v.validFrom)
                        .getFirst())
            .toList(),
        successions.stream()
            .filter(s -> id.equals(s.successorOrganizationId))
            .map(
                s ->
                    OrganizationHistory.SuccessionView.of(s, refs.get(s.predecessorOrganizationId)))
            .toList(),
        successions.stream()
            .filter(s -> id.equals(s.predecessorOrganizationId))
            .map(s -> OrganizationHistory.SuccessionView.of(s, refs.get(s.successorOrganizationId)))
            .toList(),
        above.stream()
            .map(
                s ->
                    new OrganizationHistory.SuperiorView(
                        s.line, refs.get(s.superiorId), s.validFrom, s.validTo))
            .toList());
  }

  /** The whole register on a day, for rules that reach across it. */
  @Transactional
  public Hierarchy hierarchy(LocalDate day) {
    return new Hierarchy(organizations.facts(day), areas.parents(day), superiors.on(day));
  }

  /** The last day of a body that has ended and that nobody followed. */
  @Transactional
  public Optional<LocalDate> endedUnfollowed(UUID id) {
    LocalDate today = today();
    boolean followed =
        organizations.successions(id).stream()
            .anyMatch(s -> id.equals(s.predecessorOrganizationId) && !s.effectiveOn.isAfter(today));
    return followed || organizations.stands(id, today)
        ? Optional.empty()
        : organizations.versions(id).stream().findFirst().map(v -> v.validTo);
  }

  /** What somebody followed another on, also by way of others: the last act on the way. */
  @Transactional
  public Optional<String> legalBasis(UUID ended, UUID heir) {
    return organizations.legalBasis(ended, heir);
  }

  @Transactional
  public Optional<UUID> idOf(String code) {
    return organizations.idOf(code);
  }

  @Transactional
  public Map<UUID, OrganizationRef> refs(Set<UUID> ids) {
    return organizations.refs(ids, today());
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
        .collect(Collectors.toMap(Map.Entry::getKey, e -> AreaDetail.AreaRef.of(e.getValue())));
  }

  /** An area and all that lie in it on a day; none when it does not stand on it. */
  @Transactional
  public Set<UUID> areasWithin(UUID areaId, LocalDate day) {
    return areas.byArea(Set.of(areaId), day).values().stream()
        .findFirst()
        .map(v -> areas.within(v.code, day))
        .orElse(Set.of());
  }

  /** An area and all that lie in it on a day; none when no area has the code. */
  @Transactional
  public Set<UUID> areasWithin(String code, LocalDate day) {
    return areas.within(code, day);
  }

  /**
   * @param line along which to count who is directly under each; null for no count
   * @param belonging whether to count who belongs to each
   */
  private List<OrganizationDetail> details(
      List<OrganizationVersion> rows, Line line, boolean belonging, LocalDate day) {
    Set<UUID> shown = ids(rows.stream().map(v -> v.organization.id).toList());
    Map<UUID, List<Superior>> above = superiors.of(shown, day);
    Map<UUID, Long> below = line == null ? Map.of() : superiors.countBelow(shown, line, day);
    Map<UUID, Long> members = belonging ? organizations.members(shown, day) : Map.of();
    Map<UUID, AreaVersion> places =
        areas.byArea(ids(rows.stream().map(v -> v.area == null ? null : v.area.id).toList()), day);
    Set<UUID> named = ids(rows.stream().map(v -> v.parent == null ? null : v.parent.id).toList());
    above.values().forEach(links -> links.forEach(s -> named.add(s.superiorId)));
    Map<UUID, OrganizationRef> refs = organizations.refs(named, day);
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
                    v.area == null ? null : AreaDetail.AreaRef.of(places.get(v.area.id)),
                    v.parent == null ? null : refs.get(v.parent.id),
                    above.getOrDefault(v.organization.id, List.of()).stream()
                        .map(s -> new SuperiorRef(s.line, refs.get(s.superiorId)))
                        .toList(),
                    line == null ? null : below.getOrDefault(v.organization.id, 0L).intValue(),
                    belonging ? members.getOrDefault(v.organization.id, 0L).intValue() : null,
                    v.validFrom,
                    v.validTo,
                    List.of()))
        .toList();
  }

  static Set<UUID> ids(List<UUID> ids) {
    return ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private LocalDate today() {
    return Clocks.today(clock);
  }

  private LocalDate dayOf(LocalDate asOf) {
    return asOf == null ? today() : asOf;
  }
}

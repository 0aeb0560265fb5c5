package vn.nhipcau.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Keyset;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.paging.PageQuery;

@ApplicationScoped
public class Organizations implements PanacheRepositoryBase<OrganizationVersion, UUID> {

  private static final int LONGEST_LINE = 100;
  private static final int ROWS_AT_ONCE = 1_000;

  private static final String FROM =
      "select v from OrganizationVersion v join fetch v.organization left join fetch v.parent";
  private static final Keyset<OrganizationVersion> LIST =
      new Keyset<OrganizationVersion>(OrganizationVersion.class, "v.id", v -> v.id, "name")
          .key("name", "v.name", v -> v.name, Function.identity())
          .key("code", "v.organization.code", v -> v.organization.code, Function.identity());

  @Inject ClassSuccessions classes;

  Page<OrganizationVersion> page(Where where, PageQuery query) {
    return LIST.page(getEntityManager(), FROM, where, query);
  }

  /** What is said of every organization that passes, by code; fetched as it is consumed. */
  Stream<OrganizationTerms> stream(Where where) {
    var select =
        getEntityManager()
            .createQuery(
                """
                select new vn.nhipcau.organization.OrganizationTerms(
                  o.code, v.name, v.nameEn, v.abbreviation, v.type, v.level, v.function, a.key, p.code, v.validFrom, v.validTo)
                from OrganizationVersion v join v.organization o left join v.area a left join v.parent p"""
                    + where.clause()
                    + " order by o.code",
                OrganizationTerms.class)
            .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_ONCE);
    where.params().forEach(select::setParameter);
    return select.getResultStream();
  }

  Optional<OrganizationVersion> on(UUID organizationId, LocalDate day) {
    return find(
            FROM
                + " where v.organization.id = ?1 and (v.validFrom is null or v.validFrom <= ?2) and (v.validTo is null or v.validTo >= ?2)",
            organizationId,
            day)
        .firstResultOptional();
  }

  /** Those of some organizations that stand on a day, by id. */
  Map<UUID, OrganizationVersion> on(Collection<UUID> ids, LocalDate day) {
    return find(
            FROM
                + " where v.organization.id in ?1 and (v.validFrom is null or v.validFrom <= ?2) and (v.validTo is null or v.validTo >= ?2)",
            ids,
            day)
        .stream()
        .collect(Collectors.toMap(v -> v.organization.id, Function.identity()));
  }

  /** Whether an organization stands on a day. */
  public boolean stands(UUID organizationId, LocalDate day) {
    return on(organizationId, day).isPresent();
  }

  /** How many bodies name each of some others as their parent on a day; who has none is missing. */
  Map<UUID, Long> members(Set<UUID> parents, LocalDate day) {
    return counted("v.parent.id", parents, day);
  }

  /** How many bodies each of some areas has on a day. */
  Map<UUID, Long> inAreas(Set<UUID> areas, LocalDate day) {
    return counted("v.area.id", areas, day);
  }

  private Map<UUID, Long> counted(String by, Set<UUID> ids, LocalDate day) {
    return ids.isEmpty()
        ? Map.of()
        : getEntityManager()
            .createQuery(
                "select %1$s, count(v.id) from OrganizationVersion v where %1$s in :ids and (v.validFrom is null or v.validFrom <= :day) and (v.validTo is null or v.validTo >= :day) group by %1$s"
                    .formatted(by),
                Object[].class)
            .setParameter("ids", ids)
            .setParameter("day", day)
            .getResultStream()
            .collect(Collectors.toMap(r -> (UUID) r[0], r -> (Long) r[1]));
  }

  List<OrganizationVersion> versions(UUID organizationId) {
    return list(
        FROM + " where v.organization.id = ?1 order by v.validFrom desc nulls last",
        organizationId);
  }

  public Optional<UUID> idOf(String code) {
    return getEntityManager()
        .createQuery("select o.id from Organization o where o.code = :code", UUID.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** Ids of organizations by code. */
  public Map<String, UUID> idsOf(Collection<String> codes) {
    return getEntityManager()
        .createQuery(
            "select o.code, o.id from Organization o where o.code in :codes", Object[].class)
        .setParameter("codes", codes)
        .getResultStream()
        .collect(Collectors.toMap(r -> (String) r[0], r -> (UUID) r[1]));
  }

  /** Those of some codes that no organization has. */
  public Set<String> unknown(Set<String> codes) {
    Set<String> unknown = new TreeSet<>(codes);
    if (!codes.isEmpty()) {
      unknown.removeAll(idsOf(codes).keySet());
    }
    return unknown;
  }

  /** What rules need to know of one organization, if it stands on the day. */
  public Optional<OrganizationFacts> factsOf(UUID organizationId, LocalDate day) {
    return on(organizationId, day)
        .map(Organizations::facts)
        .map(
            o ->
                o.inPlaceOf(
                    ClassSuccession.formerOf(
                        o.type(), o.function(), o.level(), classes.inForce(day)),
                    codesOf(withPredecessors(organizationId, day))));
  }

  private Set<String> codesOf(Set<UUID> ids) {
    return new HashSet<>(
        getEntityManager()
            .createQuery("select o.code from Organization o where o.id in :ids", String.class)
            .setParameter("ids", ids)
            .getResultList());
  }

  /** What is said of some organizations, by the version nearest to the day. */
  Map<UUID, OrganizationFacts> factsNear(Set<UUID> ids, LocalDate day) {
    return nearest(ids, day).stream()
        .collect(Collectors.toMap(v -> v.organization.id, Organizations::facts));
  }

  private static OrganizationFacts facts(OrganizationVersion v) {
    return new OrganizationFacts(
        v.organization.id,
        v.organization.code,
        v.type,
        v.level,
        v.function,
        v.area == null ? null : v.area.id,
        v.parent == null ? null : v.parent.id);
  }

  Map<String, Organization> byCode() {
    return getEntityManager()
        .createQuery("from Organization", Organization.class)
        .getResultStream()
        .collect(Collectors.toMap(o -> o.code, Function.identity()));
  }

  /**
   * Names of organizations by id: as on the day, or for one that no longer (or not yet) stands, by
   * its version nearest to the day.
   */
  public Map<UUID, OrganizationRef> refs(Set<UUID> ids, LocalDate day) {
    return nearest(ids, day).stream()
        .collect(Collectors.toMap(v -> v.organization.id, Organizations::ref));
  }

  private Collection<OrganizationVersion> nearest(Set<UUID> ids, LocalDate day) {
    return ids.isEmpty()
        ? List.of()
        : find(FROM + " where v.organization.id in ?1", new HashSet<>(ids)).stream()
            .collect(
                Collectors.toMap(
                    v -> v.organization.id,
                    Function.identity(),
                    (a, b) -> distance(a, day) <= distance(b, day) ? a : b))
            .values();
  }

  private static long distance(OrganizationVersion version, LocalDate day) {
    if (version.validFrom != null && version.validFrom.isAfter(day)) {
      return version.validFrom.toEpochDay() - day.toEpochDay();
    }
    if (version.validTo != null && version.validTo.isBefore(day)) {
      return day.toEpochDay() - version.validTo.toEpochDay();
    }
    return 0;
  }

  static OrganizationRef ref(OrganizationVersion v) {
    return new OrganizationRef(v.organization.id, v.organization.code, v.name, v.nameEn);
  }

  /** Everything that rules need to know of every organization that stands on a day. */
  List<OrganizationFacts> facts(LocalDate day) {
    List<ClassSuccession> successions = classes.inForce(day);
    Map<UUID, Set<String>> formerCodes = formerCodes(day);
    return getEntityManager()
        .createQuery(
            """
            select new vn.nhipcau.organization.OrganizationFacts(o.id, o.code, v.type, v.level, v.function, v.area.id, v.parent.id)
            from OrganizationVersion v join v.organization o
            where (v.validFrom is null or v.validFrom <= :day) and (v.validTo is null or v.validTo >= :day)
            order by o.code""",
            OrganizationFacts.class)
        .setParameter("day", day)
        .getResultStream()
        .map(
            o ->
                o.inPlaceOf(
                    ClassSuccession.formerOf(o.type(), o.function(), o.level(), successions),
                    formerCodes.getOrDefault(o.id(), Set.of())))
        .toList();
  }

  /** Codes of all bodies that others followed until a day, however far back, by follower. */
  private Map<UUID, Set<String>> formerCodes(LocalDate day) {
    Map<UUID, Map<UUID, String>> before = new HashMap<>();
    getEntityManager()
        .createQuery(
            "select s.successorOrganizationId, o.id, o.code from Succession s join Organization o on o.id = s.predecessorOrganizationId where s.effectiveOn <= :day",
            Object[].class)
        .setParameter("day", day)
        .getResultStream()
        .forEach(
            r ->
                before
                    .computeIfAbsent((UUID) r[0], id -> new HashMap<>())
                    .put((UUID) r[1], (String) r[2]));
    Map<UUID, Set<String>> codes = new HashMap<>();
    for (UUID follower : before.keySet()) {
      Map<UUID, String> all = new HashMap<>();
      Deque<UUID> open = new ArrayDeque<>(List.of(follower));
      while (!open.isEmpty()) {
        before
            .getOrDefault(open.pop(), Map.of())
            .forEach(
                (id, code) -> {
                  if (all.put(id, code) == null) {
                    open.push(id);
                  }
                });
      }
      codes.put(follower, Set.copyOf(all.values()));
    }
    return codes;
  }

  List<Succession> successions(UUID organizationId) {
    return getEntityManager()
        .createQuery(
            "from Succession s where s.predecessorOrganizationId = :id or s.successorOrganizationId = :id order by s.effectiveOn, s.id",
            Succession.class)
        .setParameter("id", organizationId)
        .getResultList();
  }

  /** An organization and all it followed until a day: whose papers it may read as its own. */
  public Set<UUID> withPredecessors(UUID organizationId, LocalDate day) {
    List<?> ids =
        getEntityManager()
            .createNativeQuery(
                """
                with recursive line(id) as (
                  select cast(:id as uuid)
                  union
                  select s.predecessor_organization_id from succession s join line on s.successor_organization_id = line.id
                  where s.effective_on <= :day)
                select id from line""",
                UUID.class)
            .setParameter("id", organizationId)
            .setParameter("day", day)
            .getResultList();
    return ids.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  /** The same of several at once: all of them and whatever led to any of them. */
  public Set<UUID> withPredecessors(Set<UUID> organizationIds, LocalDate day) {
    List<?> ids =
        getEntityManager()
            .createNativeQuery(
                """
                with recursive line(id) as (
                  select o.id from organization o where o.id in (:ids)
                  union
                  select s.predecessor_organization_id from succession s join line on s.successor_organization_id = line.id
                  where s.effective_on <= :day)
                select id from line""",
                UUID.class)
            .setParameter("ids", organizationIds)
            .setParameter("day", day)
            .getResultList();
    return ids.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  /**
   * Who acts for some organizations on a day: each itself while it stands; afterwards the one that
   * followed it alone, and so on. Missing is one that nobody follows, or several do: a split leaves
   * open who goes where.
   */
  public Map<UUID, UUID> actingFor(Set<UUID> ids, LocalDate day) {
    Map<UUID, UUID> found = new HashMap<>();
    Map<UUID, UUID> open = new HashMap<>();
    ids.forEach(id -> open.put(id, id));
    // A line of successors has an end; should somebody have tied a knot, so has this.
    for (int steps = 0; !open.isEmpty() && steps < LONGEST_LINE; steps++) {
      Set<UUID> standing = standing(new HashSet<>(open.values()), day);
      Map<UUID, List<Succession>> next =
          followers(new HashSet<>(open.values()), day).stream()
              .collect(Collectors.groupingBy(s -> s.predecessorOrganizationId));
      for (UUID id : List.copyOf(open.keySet())) {
        UUID now = open.remove(id);
        List<Succession> followers = next.getOrDefault(now, List.of());
        if (standing.contains(now)) {
          found.put(id, now);
        } else if (followers.size() == 1 && followers.getFirst().kind != SuccessionKind.SPLIT) {
          open.put(id, followers.getFirst().successorOrganizationId);
        }
      }
    }
    return found;
  }

  /** Those among some organizations that several others follow until a day. */
  public Set<UUID> splitBy(Set<UUID> ids, LocalDate day) {
    return followers(ids, day).stream()
        .filter(s -> s.kind == SuccessionKind.SPLIT)
        .map(s -> s.predecessorOrganizationId)
        .collect(Collectors.toSet());
  }

  private Set<UUID> standing(Set<UUID> ids, LocalDate day) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select v.organization.id from OrganizationVersion v where v.organization.id in :ids and (v.validFrom is null or v.validFrom <= :day) and (v.validTo is null or v.validTo >= :day)",
                UUID.class)
            .setParameter("ids", ids)
            .setParameter("day", day)
            .getResultList());
  }

  private List<Succession> followers(Set<UUID> ids, LocalDate day) {
    return getEntityManager()
        .createQuery(
            "from Succession s where s.predecessorOrganizationId in :ids and s.effectiveOn <= :day",
            Succession.class)
        .setParameter("ids", ids)
        .setParameter("day", day)
        .getResultList();
  }

  /** What somebody followed another on, also by way of others: the last act on the way. */
  Optional<String> legalBasis(UUID ended, UUID heir) {
    Set<UUID> way = new HashSet<>();
    Set<UUID> next = Set.of(ended);
    while (!next.isEmpty()) {
      Set<UUID> further = new HashSet<>();
      for (Succession s : next.stream().flatMap(id -> successions(id).stream()).toList()) {
        if (!next.contains(s.predecessorOrganizationId)) {
          continue;
        }
        if (heir.equals(s.successorOrganizationId)) {
          return Optional.of(s.legalBasis);
        }
        if (way.add(s.successorOrganizationId)) {
          further.add(s.successorOrganizationId);
        }
      }
      next = further;
    }
    return Optional.empty();
  }
}

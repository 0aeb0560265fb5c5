package vn.nhipcau.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.platform.problem.Problem;

/** Finds whom the decisions of some bodies bind on a day. */
@ApplicationScoped
public class Jurisdictions {

  @Inject Areas areas;
  @Inject Organizations organizations;
  @Inject EntityManager em;

  /**
   * By the body that decided. What it decided outlives it: after a reorganization it holds where
   * those hold sway that followed it; where nobody did, where it stood itself.
   */
  public Map<UUID, Jurisdiction> of(Set<UUID> issuers, LocalDate day) {
    if (issuers.isEmpty()) {
      return new HashMap<>();
    }
    Map<UUID, List<OrganizationFacts>> standing = new HashMap<>();
    Map<UUID, List<OrganizationFacts>> once = new HashMap<>();
    for (Object[] row : lines(issuers, day)) {
      UUID issuer = (UUID) row[0];
      UUID id = (UUID) row[1];
      OrganizationFacts facts =
          new OrganizationFacts(
              id,
              null,
              OrganizationType.valueOf((String) row[2]),
              Level.valueOf((String) row[3]),
              null,
              (UUID) row[4],
              null);
      if ((boolean) row[5]) {
        standing.computeIfAbsent(issuer, i -> new ArrayList<>()).add(facts);
      } else if (id.equals(issuer)) {
        once.computeIfAbsent(issuer, i -> new ArrayList<>()).add(facts);
      }
    }
    Map<UUID, Jurisdiction> found = new HashMap<>();
    issuers.forEach(
        issuer ->
            found.put(
                issuer,
                Jurisdiction.of(
                    standing.getOrDefault(issuer, once.getOrDefault(issuer, List.of())))));
    return found;
  }

  /** The areas inside some jurisdictions on a day; empty where one of them has no bounds. */
  public Optional<Set<UUID>> areas(Collection<Jurisdiction> all, LocalDate day) {
    if (all.contains(Jurisdiction.EVERYWHERE)) {
      return Optional.empty();
    }
    Map<UUID, UUID> parents = areas.parents(day);
    Set<UUID> inside = new HashSet<>();
    all.forEach(jurisdiction -> inside.addAll(jurisdiction.areas(parents)));
    return Optional.of(inside);
  }

  /** Where one organization stands on a day, if it does. */
  public Optional<Placement> placement(UUID id, LocalDate day) {
    Map<UUID, UUID> parents = areas.parents(day);
    return organizations
        .factsOf(id, day)
        .map(
            facts ->
                new Placement(
                    facts,
                    Placement.line(facts.areaId(), parents::get),
                    Placement.line(
                        id,
                        at ->
                            organizations
                                .factsOf(at, day)
                                .map(OrganizationFacts::parentId)
                                .orElse(null))));
  }

  /** The area that bears a code on a day. */
  public UUID areaId(String code, LocalDate day) {
    return areas.byCode(code, day).map(v -> v.area.id).orElseThrow(Problem.notFound());
  }

  /** The days within two on which one of some bodies, or any area, begins to be something else. */
  public List<LocalDate> changes(Set<UUID> organizationIds, LocalDate from, LocalDate to) {
    return em.createQuery(
            """
            select v.validFrom from OrganizationVersion v where v.organization.id in :ids and v.validFrom between :from and :to
            union
            select a.validFrom from AreaVersion a where a.validFrom between :from and :to""",
            LocalDate.class)
        .setParameter("ids", organizationIds)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> lines(Set<UUID> issuers, LocalDate day) {
    return em.createNativeQuery(
            """
            with recursive line(issuer, id) as (
              select o.id, o.id from organization o where o.id in (:ids)
              union
              select line.issuer, s.successor_organization_id from succession s
              join line on s.predecessor_organization_id = line.id
              where s.effective_on <= :day)
            select line.issuer, v.organization_id, v.type, v.level, v.area_id,
              (v.valid_from is null or v.valid_from <= :day) and (v.valid_to is null or v.valid_to >= :day)
            from line join organization_version v on v.organization_id = line.id""",
            Object[].class)
        .setParameter("ids", issuers)
        .setParameter("day", day)
        .getResultList();
  }
}

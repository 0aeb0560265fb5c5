package vn.nhipcau.organization;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * <i>Phạm vi áp dụng</i>: whom the decisions of a body bind. A province's regulation binds the
 * bodies of the province, a district committee's those of the district (article 19.2), and a
 * committee directly under the province, which lies in the province's own area, only itself and
 * what stands under it. Bodies without an area belong to the centre and are never shut out by the
 * map. Pure.
 */
public final class Jurisdiction {

  /** Of a text whose issuer is not known: nothing is known that could limit it. */
  public static final Jurisdiction EVERYWHERE = new Jurisdiction(Set.of(), Set.of());

  private final Set<UUID> areas;
  private final Set<UUID> bodies;

  private Jurisdiction(Set<UUID> areas, Set<UUID> bodies) {
    this.areas = areas;
    this.bodies = bodies;
  }

  /** Of a body as it stands on a day; of several, when several followed it. */
  public static Jurisdiction of(Collection<OrganizationFacts> issuers) {
    Set<UUID> areas = new HashSet<>();
    Set<UUID> bodies = new HashSet<>();
    for (OrganizationFacts issuer : issuers) {
      if (issuer.type() == OrganizationType.DIRECT_PARTY_COMMITTEE) {
        bodies.add(issuer.id());
      } else if (issuer.areaId() == null) {
        return EVERYWHERE;
      } else {
        areas.add(issuer.areaId());
      }
    }
    return new Jurisdiction(areas, bodies);
  }

  public boolean binds(Placement placement) {
    return this == EVERYWHERE
        || placement.organization().areaId() == null
        || !Collections.disjoint(areas, placement.areas())
        || !Collections.disjoint(bodies, placement.bodies());
  }

  /** All areas inside it, given which area lies in which. Not asked of one that is everywhere. */
  public Set<UUID> areas(Map<UUID, UUID> areaParents) {
    Map<UUID, UUID> parents = new HashMap<>(areaParents);
    areas.forEach(area -> parents.putIfAbsent(area, null));
    Set<UUID> inside = new HashSet<>(areas);
    parents.keySet().stream()
        .filter(area -> !Collections.disjoint(areas, Placement.line(area, areaParents::get)))
        .forEach(inside::add);
    return inside;
  }
}

package vn.nhipcau.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The register on one day, and the relations that clauses speak of ("the committee of the same
 * level", "the commission of the upper committee"). Pure: made from facts, asked without the
 * database.
 */
public final class Hierarchy {

  private final Map<UUID, OrganizationFacts> organizations = new HashMap<>();
  private final Map<UUID, UUID> areaParents;
  private final Map<UUID, OrganizationFacts> committeeOfArea = new HashMap<>();
  private final Map<UUID, Map<OrganizationFunction, OrganizationFacts>> functionsOfCommittee =
      new HashMap<>();

  public Hierarchy(List<OrganizationFacts> facts, Map<UUID, UUID> areaParents) {
    this.areaParents = areaParents;
    facts.forEach(o -> organizations.put(o.id(), o));
    facts.stream()
        .filter(o -> o.type() == OrganizationType.PARTY_COMMITTEE && o.areaId() != null)
        .forEach(o -> committeeOfArea.put(o.areaId(), o));
    facts.stream()
        .filter(
            o ->
                o.function() != null
                    && o.areaId() != null
                    && committeeOfArea.containsKey(o.areaId()))
        .forEach(
            o ->
                functionsOfCommittee
                    .computeIfAbsent(committeeOfArea.get(o.areaId()).id(), id -> new HashMap<>())
                    .put(o.function(), o));
  }

  public Iterable<OrganizationFacts> organizations() {
    return organizations.values();
  }

  /** <i>Cấp ủy cùng cấp</i>: the Party committee of the organization's own area. */
  public Optional<OrganizationFacts> sameLevelCommittee(OrganizationFacts organization) {
    return organization.areaId() == null
        ? Optional.empty()
        : Optional.ofNullable(committeeOfArea.get(organization.areaId()));
  }

  /**
   * <i>Cấp ủy cấp trên</i>: the Party committee it is placed under; failing that, the committee of
   * the parent area. A committee directly under the province's lies in the province's own area, so
   * the line comes before the map.
   */
  public Optional<OrganizationFacts> upperCommittee(OrganizationFacts organization) {
    OrganizationFacts parent =
        organization.parentId() == null ? null : organizations.get(organization.parentId());
    if (parent != null && parent.type() == OrganizationType.PARTY_COMMITTEE) {
      return Optional.of(parent);
    }
    UUID parentArea = organization.areaId() == null ? null : areaParents.get(organization.areaId());
    return parentArea == null
        ? Optional.empty()
        : Optional.ofNullable(committeeOfArea.get(parentArea));
  }

  /**
   * A body of a committee by what it is to it: its mass-mobilisation commission, its standing
   * committee, its office.
   */
  public Optional<OrganizationFacts> ofCommittee(
      OrganizationFacts committee, OrganizationFunction function) {
    return Optional.ofNullable(
        functionsOfCommittee.getOrDefault(committee.id(), Map.of()).get(function));
  }

  /** Where an organization of this day stands. */
  public Placement placement(OrganizationFacts organization) {
    return new Placement(
        organization,
        Placement.line(organization.areaId(), areaParents::get),
        Placement.line(
            organization.id(),
            id -> organizations.containsKey(id) ? organizations.get(id).parentId() : null));
  }

  public Optional<OrganizationFacts> byId(UUID id) {
    return Optional.ofNullable(organizations.get(id));
  }

  public Optional<OrganizationFacts> byCode(String code) {
    return organizations.values().stream().filter(o -> o.code().equals(code)).findFirst();
  }
}

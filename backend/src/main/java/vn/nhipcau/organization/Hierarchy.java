package vn.nhipcau.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The register on one day, and the relations that clauses speak of ("the committee of the same
 * level", "the commission of the upper committee"). Pure: made from facts, asked without the
 * database.
 */
public final class Hierarchy {

  private final Map<UUID, OrganizationFacts> organizations = new HashMap<>();
  private final Map<UUID, UUID> areaParents;
  private final Map<Line, Map<UUID, UUID>> lines;
  private final Map<UUID, OrganizationFacts> committeeOfArea = new HashMap<>();
  private final Map<UUID, Map<OrganizationFunction, OrganizationFacts>> functionsOfCommittee =
      new HashMap<>();

  /** A register of which no line is known. */
  public Hierarchy(List<OrganizationFacts> facts, Map<UUID, UUID> areaParents) {
    this(facts, areaParents, Map.of());
  }

  /**
   * @param lines who is directly above whom, by line
   */
  public Hierarchy(
      List<OrganizationFacts> facts,
      Map<UUID, UUID> areaParents,
      Map<Line, Map<UUID, UUID>> lines) {
    this.areaParents = areaParents;
    this.lines = lines;
    facts.forEach(o -> organizations.put(o.id(), o));
    facts.stream()
        .filter(o -> o.is(OrganizationType.PARTY_COMMITTEE) && o.areaId() != null)
        .forEach(o -> committeeOfArea.put(o.areaId(), o));
    for (OrganizationFacts body : facts) {
      if (body.areaId() != null && committeeOfArea.containsKey(body.areaId())) {
        Map<OrganizationFunction, OrganizationFacts> found =
            functionsOfCommittee.computeIfAbsent(
                committeeOfArea.get(body.areaId()).id(), id -> new HashMap<>());
        for (OrganizationFunction function : OrganizationFunction.values()) {
          // Should both stand on one day, the body itself comes before the one in its place.
          if (body.function() == function || (body.is(function) && !found.containsKey(function))) {
            found.put(function, body);
          }
        }
      }
    }
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

  /** Who is directly above an organization along a line. */
  public Optional<OrganizationFacts> superior(OrganizationFacts organization, Line line) {
    return Optional.ofNullable(lines.getOrDefault(line, Map.of()).get(organization.id()))
        .map(organizations::get);
  }

  /**
   * <i>Cấp ủy cấp trên</i>: the first Party committee above along the Party's line; of a body that
   * is no committee, above its own committee. Where that line says nothing, the committee it is
   * placed under; failing that, the one of the parent area. A committee directly under the
   * province's lies in the province's own area, so the line comes before the map.
   */
  public Optional<OrganizationFacts> upperCommittee(OrganizationFacts organization) {
    if (superior(organization, Line.PARTY).isPresent()) {
      return upAlongTheParty(organization);
    }
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

  private Optional<OrganizationFacts> upAlongTheParty(OrganizationFacts organization) {
    boolean committee =
        organization.type() == OrganizationType.PARTY_COMMITTEE
            || organization.type() == OrganizationType.DIRECT_PARTY_COMMITTEE;
    Optional<OrganizationFacts> own =
        committee ? Optional.of(organization) : sameLevelCommittee(organization);
    Set<UUID> way = new HashSet<>();
    Optional<OrganizationFacts> above = superior(organization, Line.PARTY);
    while (above.isPresent()
        && way.add(above.get().id())
        && (!above.get().is(OrganizationType.PARTY_COMMITTEE) || above.equals(own))) {
      above = superior(above.get(), Line.PARTY);
    }
    return above.filter(o -> o.is(OrganizationType.PARTY_COMMITTEE));
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

package vn.nhipcau.organization;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A small made register: the province, the city of Phan Thiết, the ward of Phú Thủy, and a ward
 * that has no Party committee.
 */
public final class SmallRegister {

  /** The areas, each within the one before; the last is a neighbour of the ward. */
  public enum Place {
    PROVINCE,
    CITY,
    WARD,
    WARD_WITHOUT_COMMITTEE;

    private final UUID id = new UUID(1, ordinal());
  }

  private final Map<String, OrganizationFacts> organizations = new LinkedHashMap<>();
  private final Map<Line, Map<UUID, UUID>> lines = new EnumMap<>(Line.class);

  public SmallRegister() {
    add("bbt-tw", OrganizationType.PARTY_STANDING_BODY, Level.CENTRAL, null, null, null);

    add("tu", OrganizationType.PARTY_COMMITTEE, Level.PROVINCE, null, Place.PROVINCE, "bbt-tw");
    add(
        "bdv-tinh",
        OrganizationType.PARTY_BOARD,
        Level.PROVINCE,
        OrganizationFunction.MOBILISATION_COMMISSION,
        Place.PROVINCE,
        "tu");
    add("ubnd-tinh", OrganizationType.PEOPLE_COMMITTEE, Level.PROVINCE, null, Place.PROVINCE, null);
    add(
        "du-khoi-co-quan",
        OrganizationType.DIRECT_PARTY_COMMITTEE,
        Level.PROVINCE,
        null,
        Place.PROVINCE,
        "tu");

    add("tu-phan-thiet", OrganizationType.PARTY_COMMITTEE, Level.DISTRICT, null, Place.CITY, "tu");
    add(
        "bdv-phan-thiet",
        OrganizationType.PARTY_BOARD,
        Level.DISTRICT,
        OrganizationFunction.MOBILISATION_COMMISSION,
        Place.CITY,
        "tu-phan-thiet");
    add(
        "ttu-phan-thiet",
        OrganizationType.PARTY_STANDING_BODY,
        Level.DISTRICT,
        OrganizationFunction.STANDING_COMMITTEE,
        Place.CITY,
        "tu-phan-thiet");
    add(
        "mttq-phan-thiet",
        OrganizationType.FATHERLAND_FRONT,
        Level.DISTRICT,
        null,
        Place.CITY,
        null);

    add(
        "du-phu-thuy",
        OrganizationType.PARTY_COMMITTEE,
        Level.COMMUNE,
        null,
        Place.WARD,
        "tu-phan-thiet");
    add(
        "ban-phu-thuy",
        OrganizationType.PARTY_BOARD,
        Level.COMMUNE,
        OrganizationFunction.MOBILISATION_COMMISSION,
        Place.WARD,
        "du-phu-thuy");
    add("ubnd-phu-thuy", OrganizationType.PEOPLE_COMMITTEE, Level.COMMUNE, null, Place.WARD, null);
    add(
        "mttq-phu-thuy",
        OrganizationType.FATHERLAND_FRONT,
        Level.COMMUNE,
        null,
        Place.WARD,
        "mttq-phan-thiet");

    add(
        "ubnd-la-loi",
        OrganizationType.PEOPLE_COMMITTEE,
        Level.COMMUNE,
        null,
        Place.WARD_WITHOUT_COMMITTEE,
        null);
  }

  public OrganizationFacts add(
      String code,
      OrganizationType type,
      Level level,
      OrganizationFunction function,
      Place place,
      String parent) {
    OrganizationFacts facts =
        new OrganizationFacts(
            new UUID(2, organizations.size()),
            code,
            type,
            level,
            function,
            place == null ? null : place.id,
            parent == null ? null : at(parent).id());
    organizations.put(code, facts);
    return facts;
  }

  /** Puts bodies under each other along a line, from the top down. */
  public void line(Line line, String... codes) {
    Map<UUID, UUID> above = lines.computeIfAbsent(line, l -> new HashMap<>());
    for (int i = 1; i < codes.length; i++) {
      above.put(at(codes[i]).id(), at(codes[i - 1]).id());
    }
  }

  /** Lets a body stand in the place of classes and of bodies. */
  public void inPlaceOf(String code, Set<String> classes, Set<String> codes) {
    organizations.compute(code, (c, body) -> body.inPlaceOf(classes, codes));
  }

  public void remove(String code) {
    organizations.remove(code);
  }

  public OrganizationFacts at(String code) {
    OrganizationFacts found = organizations.get(code);
    if (found == null) {
      throw new AssertionError("not in the small register: " + code);
    }
    return found;
  }

  public String codeOf(UUID id) {
    return organizations.values().stream()
        .filter(o -> o.id().equals(id))
        .map(OrganizationFacts::code)
        .findFirst()
        .orElseThrow();
  }

  public Hierarchy hierarchy() {
    List<OrganizationFacts> facts = new ArrayList<>(organizations.values());
    return new Hierarchy(
        facts,
        Map.of(
            Place.CITY.id, Place.PROVINCE.id,
            Place.WARD.id, Place.CITY.id,
            Place.WARD_WITHOUT_COMMITTEE.id, Place.CITY.id),
        lines);
  }
}

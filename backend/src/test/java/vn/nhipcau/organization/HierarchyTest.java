package vn.nhipcau.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organization.SmallRegister.Place;

class HierarchyTest {

  private final SmallRegister register = new SmallRegister();
  private final Hierarchy hierarchy = register.hierarchy();

  @Test
  void aBodysCommitteeIsTheOneOfItsOwnArea() {
    assertEquals("du-phu-thuy", code(hierarchy.sameLevelCommittee(at("ubnd-phu-thuy"))));
    assertEquals("tu-phan-thiet", code(hierarchy.sameLevelCommittee(at("mttq-phan-thiet"))));
    assertEquals("tu", code(hierarchy.sameLevelCommittee(at("ubnd-tinh"))));
  }

  @Test
  void theCommitteeAboveIsTheOneItIsPlacedUnder() {
    assertEquals("tu-phan-thiet", code(hierarchy.upperCommittee(at("du-phu-thuy"))));
    assertEquals("tu", code(hierarchy.upperCommittee(at("tu-phan-thiet"))));
  }

  /** Its area is the province, whose parent is none: by the map it would report to nobody. */
  @Test
  void aCommitteeDirectlyUnderTheProvincesFollowsTheLineNotTheMap() {
    assertEquals("tu", code(hierarchy.upperCommittee(at("du-khoi-co-quan"))));
  }

  @Test
  void whereNoLineIsKnownTheMapDecides() {
    assertEquals("tu-phan-thiet", code(hierarchy.upperCommittee(at("ubnd-phu-thuy"))));
  }

  @Test
  void aParentThatIsNoCommitteeIsNotTakenForOne() {
    // The ward's Front stands under the city's Front; the committee above it is the city's.
    assertEquals("tu-phan-thiet", code(hierarchy.upperCommittee(at("mttq-phu-thuy"))));
  }

  @Test
  void theTopHasNobodyAbove() {
    assertEquals(Optional.empty(), hierarchy.upperCommittee(at("tu")));
  }

  @Test
  void aBodyWithoutAnAreaHasNoCommittee() {
    assertEquals(Optional.empty(), hierarchy.sameLevelCommittee(at("bbt-tw")));
    assertEquals(Optional.empty(), hierarchy.upperCommittee(at("bbt-tw")));
  }

  @Test
  void aCommitteesBodiesAreFoundByWhatTheyAreToIt() {
    assertEquals(
        "bdv-phan-thiet",
        code(
            hierarchy.ofCommittee(
                at("tu-phan-thiet"), OrganizationFunction.MOBILISATION_COMMISSION)));
    assertEquals(
        "ttu-phan-thiet",
        code(hierarchy.ofCommittee(at("tu-phan-thiet"), OrganizationFunction.STANDING_COMMITTEE)));
    assertEquals(
        "ban-phu-thuy",
        code(
            hierarchy.ofCommittee(
                at("du-phu-thuy"), OrganizationFunction.MOBILISATION_COMMISSION)));
    assertEquals(
        Optional.empty(),
        hierarchy.ofCommittee(at("tu-phan-thiet"), OrganizationFunction.OFFICE),
        "the city's committee has no office in this register");
  }

  /** It shares the province's area, whose bodies are those of the province's committee. */
  @Test
  void aDirectCommitteeDoesNotOwnTheBodiesOfItsArea() {
    assertEquals(
        Optional.empty(),
        hierarchy.ofCommittee(at("du-khoi-co-quan"), OrganizationFunction.MOBILISATION_COMMISSION));
    assertEquals(
        "bdv-tinh",
        code(hierarchy.ofCommittee(at("tu"), OrganizationFunction.MOBILISATION_COMMISSION)));
  }

  @Test
  void aFunctionInAnAreaWithoutACommitteeBelongsToNobody() {
    register.add(
        "ban-la-loi",
        OrganizationType.PARTY_BOARD,
        Level.COMMUNE,
        OrganizationFunction.MOBILISATION_COMMISSION,
        Place.WARD_WITHOUT_COMMITTEE,
        null);
    Hierarchy grown = register.hierarchy();
    assertEquals("ban-la-loi", code(grown.byCode("ban-la-loi")));
    assertEquals(Optional.empty(), grown.sameLevelCommittee(at("ban-la-loi")));
  }

  @Test
  void anOrganizationIsFoundByItsCode() {
    assertEquals("tu", code(hierarchy.byCode("tu")));
    assertEquals(Optional.empty(), hierarchy.byCode("nobody"));
  }

  /** The line of the Party comes before the place it stands under and before the map. */
  @Test
  void theCommitteeAboveIsFoundAlongThePartysLine() {
    register.line(Line.PARTY, "bbt-tw", "tu", "du-khoi-co-quan", "tu-phan-thiet", "du-phu-thuy");
    register.line(Line.PARTY, "du-phu-thuy", "mttq-phu-thuy");
    register.line(Line.PARTY, "tu-phan-thiet", "bdv-phan-thiet");
    Hierarchy lined = register.hierarchy();
    assertEquals("tu-phan-thiet", code(lined.upperCommittee(at("du-phu-thuy"))));
    // Through a body on the way that is no committee of an area.
    assertEquals("tu", code(lined.upperCommittee(at("tu-phan-thiet"))));
    assertEquals("tu", code(lined.upperCommittee(at("du-khoi-co-quan"))));
    // Of a body that is no committee: above its own committee, which leads it.
    assertEquals("tu-phan-thiet", code(lined.upperCommittee(at("mttq-phu-thuy"))));
    assertEquals("tu", code(lined.upperCommittee(at("bdv-phan-thiet"))));
    assertEquals(Optional.empty(), lined.upperCommittee(at("tu")), "the centre is no committee");
    // Who is not on the line is found as before.
    assertEquals("tu-phan-thiet", code(lined.upperCommittee(at("ubnd-phu-thuy"))));
  }

  @Test
  void relationsFollowTheLineTheyName() {
    register.line(Line.SECTOR, "mttq-phan-thiet", "mttq-phu-thuy");
    register.line(Line.SECTOR, "bdv-tinh", "bdv-phan-thiet", "ban-phu-thuy");
    register.line(Line.STATE, "ubnd-tinh", "ubnd-phu-thuy");
    register.line(Line.PARTY, "du-phu-thuy", "ubnd-phu-thuy");
    Hierarchy lined = register.hierarchy();
    assertEquals("mttq-phan-thiet", code(Relation.SECTOR_SUPERIOR.of(at("mttq-phu-thuy"), lined)));
    assertEquals("bdv-phan-thiet", code(Relation.SECTOR_SUPERIOR.of(at("ban-phu-thuy"), lined)));
    assertEquals("ubnd-tinh", code(Relation.STATE_SUPERIOR.of(at("ubnd-phu-thuy"), lined)));
    assertEquals("du-phu-thuy", code(Relation.PARTY_SUPERIOR.of(at("ubnd-phu-thuy"), lined)));
    assertEquals(Optional.empty(), Relation.SECTOR_SUPERIOR.of(at("ubnd-phu-thuy"), lined));
  }

  @Test
  void aKnotInTheLineIsNoEndlessWay() {
    register.line(Line.PARTY, "ban-phu-thuy", "ubnd-phu-thuy", "mttq-phu-thuy", "ban-phu-thuy");
    assertEquals(Optional.empty(), register.hierarchy().upperCommittee(at("mttq-phu-thuy")));
  }

  /** Whoever of the class's line of successors stands on the day. */
  @Test
  void theCommissionIsWhoeverStandsInItsPlace() {
    register.remove("bdv-phan-thiet");
    register.add(
        "btgdv-phan-thiet",
        OrganizationType.PARTY_BOARD,
        Level.DISTRICT,
        OrganizationFunction.PROPAGANDA_AND_MOBILISATION_COMMISSION,
        Place.CITY,
        "tu-phan-thiet");
    assertEquals(
        Optional.empty(),
        Relation.SAME_LEVEL_COMMISSION.of(at("mttq-phan-thiet"), register.hierarchy()));
    register.inPlaceOf("btgdv-phan-thiet", Set.of("MOBILISATION_COMMISSION"), Set.of());
    assertEquals(
        "btgdv-phan-thiet",
        code(Relation.SAME_LEVEL_COMMISSION.of(at("mttq-phan-thiet"), register.hierarchy())));
    assertEquals(
        "btgdv-phan-thiet",
        code(Relation.UPPER_COMMISSION.of(at("du-phu-thuy"), register.hierarchy())));
  }

  @Test
  void aBodyComesBeforeTheOneInItsPlace() {
    register.add(
        "a-btgdv-phan-thiet",
        OrganizationType.PARTY_BOARD,
        Level.DISTRICT,
        OrganizationFunction.PROPAGANDA_AND_MOBILISATION_COMMISSION,
        Place.CITY,
        "tu-phan-thiet");
    register.inPlaceOf("a-btgdv-phan-thiet", Set.of("MOBILISATION_COMMISSION"), Set.of());
    assertEquals(
        "bdv-phan-thiet",
        code(Relation.SAME_LEVEL_COMMISSION.of(at("mttq-phan-thiet"), register.hierarchy())));
  }

  private OrganizationFacts at(String code) {
    return register.at(code);
  }

  private static String code(Optional<OrganizationFacts> organization) {
    return organization.map(OrganizationFacts::code).orElse(null);
  }
}

package vn.nhipcau.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
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

  private OrganizationFacts at(String code) {
    return register.at(code);
  }

  private static String code(Optional<OrganizationFacts> organization) {
    return organization.map(OrganizationFacts::code).orElse(null);
  }
}

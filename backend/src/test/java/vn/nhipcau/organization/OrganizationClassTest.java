package vn.nhipcau.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.nhipcau.organization.Level.COMMUNE;
import static vn.nhipcau.organization.Level.DISTRICT;
import static vn.nhipcau.organization.Level.PROVINCE;
import static vn.nhipcau.organization.OrganizationFunction.MOBILISATION_COMMISSION;
import static vn.nhipcau.organization.OrganizationFunction.OFFICE;
import static vn.nhipcau.organization.OrganizationFunction.PROPAGANDA_AND_MOBILISATION_COMMISSION;
import static vn.nhipcau.organization.OrganizationType.FATHERLAND_FRONT;
import static vn.nhipcau.organization.OrganizationType.PARTY_BOARD;
import static vn.nhipcau.organization.OrganizationType.PEOPLE_COMMITTEE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrganizationClassTest {

  private static final OrganizationFacts FRONT = body("front", FATHERLAND_FRONT, COMMUNE, null);
  private static final OrganizationFacts COMMISSION =
      body("commission", PARTY_BOARD, DISTRICT, MOBILISATION_COMMISSION);
  private static final OrganizationFacts ROOM = body("office", PARTY_BOARD, DISTRICT, OFFICE);

  @Test
  void typeAndLevelMustBothFit() {
    assertTrue(of(Set.of(FATHERLAND_FRONT), Set.of(COMMUNE), Set.of()).covers(FRONT));
    assertFalse(of(Set.of(FATHERLAND_FRONT), Set.of(DISTRICT), Set.of()).covers(FRONT));
    assertFalse(of(Set.of(PEOPLE_COMMITTEE), Set.of(COMMUNE), Set.of()).covers(FRONT));
  }

  @Test
  void aFunctionCountsLikeATypeAndNeedsTheLevelToo() {
    OrganizationClass bloc =
        of(Set.of(FATHERLAND_FRONT), Set.of(COMMUNE, DISTRICT), Set.of(MOBILISATION_COMMISSION));
    assertTrue(bloc.covers(FRONT));
    assertTrue(bloc.covers(COMMISSION));
    assertFalse(bloc.covers(ROOM), "another body of the same type");
    assertFalse(of(Set.of(), Set.of(PROVINCE), Set.of(MOBILISATION_COMMISSION)).covers(COMMISSION));
  }

  @Test
  void aNameCoversWhateverTheClassSaysAndAnExceptionAlwaysWins() {
    OrganizationClass named =
        new OrganizationClass(Set.of(), Set.of(), Set.of(), Set.of("front", "office"), Set.of());
    assertTrue(named.covers(FRONT));
    assertFalse(named.covers(COMMISSION));
    assertFalse(
        new OrganizationClass(
                Set.of(FATHERLAND_FRONT),
                Set.of(COMMUNE),
                Set.of(),
                Set.of("front"),
                Set.of("front"))
            .covers(FRONT));
  }

  @Test
  void whatIsLeftOutIsEmptyAndCoversNobody() {
    OrganizationClass empty = new OrganizationClass(null, null, null, null, null);
    assertFalse(empty.covers(FRONT));
    assertFalse(empty.reachesSomebody());
    assertFalse(of(Set.of(FATHERLAND_FRONT), Set.of(), Set.of()).reachesSomebody());
    assertFalse(of(Set.of(), Set.of(COMMUNE), Set.of()).reachesSomebody());
    assertTrue(of(Set.of(), Set.of(COMMUNE), Set.of(OFFICE)).reachesSomebody());
  }

  @Test
  void itIsToldInOneOrder() {
    OrganizationClass made = of(Set.of(), Set.of(COMMUNE, PROVINCE, DISTRICT), Set.of());
    assertEquals(List.of(PROVINCE, DISTRICT, COMMUNE), List.copyOf(made.levels()));
  }

  @Test
  void whoStandsInThePlaceOfAClassBelongsToIt() {
    OrganizationFacts after =
        body("after", PARTY_BOARD, DISTRICT, PROPAGANDA_AND_MOBILISATION_COMMISSION);
    OrganizationClass commissions = of(Set.of(), Set.of(DISTRICT), Set.of(MOBILISATION_COMMISSION));
    assertFalse(commissions.covers(after));
    assertTrue(commissions.covers(after.inPlaceOf(Set.of("MOBILISATION_COMMISSION"), Set.of())));
    assertFalse(
        of(Set.of(), Set.of(PROVINCE), Set.of(MOBILISATION_COMMISSION))
            .covers(after.inPlaceOf(Set.of("MOBILISATION_COMMISSION"), Set.of())),
        "on its own level only");
  }

  @Test
  void whoFollowedABodyIsMeantByItsNameAndLeftOutByIt() {
    OrganizationFacts follower = body("new", FATHERLAND_FRONT, COMMUNE, null);
    OrganizationClass named =
        new OrganizationClass(Set.of(), Set.of(), Set.of(), Set.of("front"), Set.of());
    OrganizationClass without =
        new OrganizationClass(
            Set.of(FATHERLAND_FRONT), Set.of(COMMUNE), Set.of(), Set.of(), Set.of("front"));
    assertFalse(named.covers(follower));
    assertTrue(without.covers(follower));
    OrganizationFacts following = follower.inPlaceOf(Set.of(), Set.of("front"));
    assertTrue(named.covers(following));
    assertFalse(without.covers(following));
  }

  @Test
  void classesFollowEachOtherStepByStepAndLevelByLevel() {
    LocalDate day = LocalDate.of(2025, 2, 1);
    List<ClassSuccession> inForce =
        List.of(
            new ClassSuccession("OFFICE", "MOBILISATION_COMMISSION", PROVINCE, day, "x"),
            new ClassSuccession(
                "MOBILISATION_COMMISSION",
                "PROPAGANDA_AND_MOBILISATION_COMMISSION",
                null,
                day,
                "x"));
    assertEquals(
        Set.of("MOBILISATION_COMMISSION", "OFFICE"),
        ClassSuccession.formerOf(
            PARTY_BOARD, PROPAGANDA_AND_MOBILISATION_COMMISSION, PROVINCE, inForce));
    assertEquals(
        Set.of("MOBILISATION_COMMISSION"),
        ClassSuccession.formerOf(
            PARTY_BOARD, PROPAGANDA_AND_MOBILISATION_COMMISSION, DISTRICT, inForce));
    assertEquals(Set.of(), ClassSuccession.formerOf(PARTY_BOARD, null, PROVINCE, inForce));
  }

  private static OrganizationClass of(
      Set<OrganizationType> types, Set<Level> levels, Set<OrganizationFunction> functions) {
    return new OrganizationClass(types, levels, functions, Set.of(), Set.of());
  }

  private static OrganizationFacts body(
      String code, OrganizationType type, Level level, OrganizationFunction function) {
    return new OrganizationFacts(UUID.randomUUID(), code, type, level, function, null, null);
  }
}

package vn.nhipcau.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whom the decisions of a body bind, in a small register. */
class JurisdictionTest {

  private final SmallRegister register = new SmallRegister();

  @Test
  void aProvinceBindsItselfAndEverythingBelow() {
    Set<String> all = codes();
    assertEquals(all, bound("tu"), "the centre has no area and is not shut out by the map");
  }

  @Test
  void aLowerCommitteeBindsItsOwnAreaOnly() {
    assertEquals(
        Set.of("bbt-tw", "du-phu-thuy", "ban-phu-thuy", "ubnd-phu-thuy", "mttq-phu-thuy"),
        bound("du-phu-thuy"));
    assertFalse(bound("tu-phan-thiet").contains("ubnd-tinh"));
    assertTrue(bound("tu-phan-thiet").contains("ubnd-la-loi"));
  }

  @Test
  void aCommitteeDirectlyUnderTheProvinceBindsWhatStandsUnderItAndNotTheProvince() {
    register.add(
        "du-so-y-te",
        OrganizationType.PARTY_BOARD,
        Level.PROVINCE,
        null,
        SmallRegister.Place.PROVINCE,
        "du-khoi-co-quan");
    assertEquals(Set.of("bbt-tw", "du-khoi-co-quan", "du-so-y-te"), bound("du-khoi-co-quan"));
  }

  @Test
  void anotherProvinceIsNotBound() {
    UUID elsewhere = new UUID(7, 7);
    Placement stranger =
        new Placement(
            new OrganizationFacts(
                new UUID(8, 8),
                "ubnd-xa-la",
                OrganizationType.PEOPLE_COMMITTEE,
                Level.COMMUNE,
                null,
                elsewhere,
                null),
            Set.of(elsewhere),
            Set.of(new UUID(8, 8)));
    assertFalse(jurisdiction("tu").binds(stranger));
    assertTrue(jurisdiction("bbt-tw").binds(stranger), "the centre binds everybody");
    assertTrue(Jurisdiction.EVERYWHERE.binds(stranger));
    assertTrue(jurisdiction("tu", "tu-phan-thiet").binds(placement("ubnd-tinh")));
    assertFalse(Jurisdiction.of(List.of()).binds(stranger));
  }

  @Test
  void theAreasInsideIt() {
    UUID city = new UUID(1, SmallRegister.Place.CITY.ordinal());
    UUID ward = new UUID(1, SmallRegister.Place.WARD.ordinal());
    UUID province = new UUID(1, SmallRegister.Place.PROVINCE.ordinal());
    Map<UUID, UUID> parents = Map.of(city, province, ward, city, new UUID(7, 7), new UUID(7, 6));
    assertEquals(Set.of(city, ward), jurisdiction("tu-phan-thiet").areas(parents));
    assertEquals(Set.of(province, city, ward), jurisdiction("tu").areas(parents));
  }

  @Test
  void aKnotInTheLineHasAnEnd() {
    UUID a = new UUID(3, 1);
    UUID b = new UUID(3, 2);
    assertEquals(Set.of(a, b), Placement.line(a, Map.of(a, b, b, a)::get));
  }

  private Set<String> bound(String issuer) {
    Jurisdiction jurisdiction = jurisdiction(issuer);
    Set<String> bound = new TreeSet<>();
    for (String code : codes()) {
      if (jurisdiction.binds(placement(code))) {
        bound.add(code);
      }
    }
    return bound;
  }

  private Jurisdiction jurisdiction(String... issuers) {
    return Jurisdiction.of(Arrays.stream(issuers).map(register::at).toList());
  }

  private Placement placement(String code) {
    return register.hierarchy().placement(register.at(code));
  }

  private Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    StreamSupport.stream(register.hierarchy().organizations().spliterator(), false)
        .forEach(o -> codes.add(o.code()));
    return codes;
  }
}

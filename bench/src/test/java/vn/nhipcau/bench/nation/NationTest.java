package vn.nhipcau.bench.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NationTest {

  private static final Path DATA = Path.of("data");

  @Test
  void theNationHasItsProvincesCommunesAndBodies() throws Exception {
    Nation nation = Nation.read(DATA, 1);
    assertEquals(34, nation.provinces().size());
    int communes = nation.provinces().stream().mapToInt(p -> p.communes().size()).sum();
    assertEquals(3321, communes);
    long bodies = communes * (long) Office.OF_A_COMMUNE.size() + 34L * Office.OF_A_PROVINCE.size();
    assertTrue(bodies >= 33_000 && bodies <= 35_500, () -> bodies + " bodies");
  }

  @Test
  void theSameSeedMakesTheSameNationAndAnotherAnother() throws Exception {
    assertEquals(register(1), register(1));
    assertNotEquals(register(1), register(2));
  }

  @Test
  void everyParentIsThereAndNoIdTwice() throws Exception {
    String[] lines = register(1).split("\n");
    var ids = Arrays.stream(lines).map(line -> line.split("\t")[0]).toList();
    assertEquals(ids.size(), ids.stream().distinct().count());
    var known = ids.stream().collect(Collectors.toSet());
    Arrays.stream(lines)
        .map(line -> line.split("\t"))
        .filter(row -> row.length == 11 && !row[9].equals("\\N"))
        .forEach(row -> assertTrue(known.contains(row[9]), () -> String.join(" ", row)));
  }

  @Test
  void anAreaThatStandsAlreadyIsNotMadeAgain() throws Exception {
    Nation nation = Nation.read(DATA, 1);
    RegisterPart rows = new RegisterPart();
    rows.fill(nation, nation.provinces().getFirst(), Map.of("00004", new Ids(9, "x").next()));
    assertTrue(!rows.text().contains("nation-00004") && rows.text().contains("n-du-00004"));
  }

  private static String register(long seed) throws Exception {
    Nation nation = Nation.read(DATA, seed);
    RegisterPart rows = new RegisterPart();
    rows.fill(nation, nation.provinces().getFirst(), Map.of());
    return rows.text();
  }
}

package vn.nhipcau.reporting.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of docs/formula-vectors.json, which the browser's formulas are held to as well. */
class FormulaTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void aFormulaHasTheValueOfTheExample(JsonNode example) throws Formula.Unreadable {
    Map<String, BigDecimal> figures = new HashMap<>();
    example
        .path("figures")
        .properties()
        .forEach(f -> figures.put(f.getKey(), number(f.getValue())));
    BigDecimal value =
        Formula.read(example.get("formula").asText())
            .value(figures, example.get("decimals").asInt());
    BigDecimal expected = number(example.get("value"));
    if (expected == null) {
      assertNull(value);
    } else {
      assertEquals(0, expected.compareTo(value), value + " instead of " + expected);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void aTextThatIsNoFormulaIsRefusedWhereItStopsBeingOne(JsonNode example) {
    Formula.Unreadable refused =
        assertThrows(Formula.Unreadable.class, () -> Formula.read(example.get("formula").asText()));
    assertEquals(example.get("position").asInt(), refused.position);
  }

  @Test
  void aFormulaKnowsItsOperands() throws Formula.Unreadable {
    assertEquals(Set.of("a", "bC"), Formula.read("a / (bC + 1) - a").keys());
  }

  @Test
  void theDeepestFormulaIsReadWithoutHarm() throws Formula.Unreadable {
    assertEquals(
        BigDecimal.ONE, Formula.read("(".repeat(249) + "1" + ")".repeat(249)).value(Map.of(), 0));
    assertEquals(BigDecimal.ONE, Formula.read("-".repeat(498) + "1").value(Map.of(), 0));
  }

  static Stream<JsonNode> values() throws IOException {
    return vectors("values");
  }

  static Stream<JsonNode> unreadable() throws IOException {
    return vectors("unreadable");
  }

  private static Stream<JsonNode> vectors(String part) throws IOException {
    JsonNode all = new ObjectMapper().readTree(new File("../docs/formula-vectors.json"));
    return StreamSupport.stream(all.get(part).spliterator(), false);
  }

  private static BigDecimal number(JsonNode text) {
    return text == null || text.isNull() ? null : new BigDecimal(text.asText());
  }
}

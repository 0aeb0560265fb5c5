package vn.nhipcau.reporting.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a form must be like, and what its formulas make of figures. */
class TemplateRulesTest {

  @Test
  void aSoundFormHasNoFault() {
    assertEquals(
        List.of(), faults(figure("received"), figure("resolved"), rate("resolved / received")));
  }

  @Test
  void aFormulaMayNameWhatComesLaterButNeverItself() {
    assertEquals(List.of(), faults(formula("late", "early * 2"), figure("early")));
    assertEquals(
        List.of("/indicators/0/formula field.formula_circle"), faults(formula("a", "a + 1")));
    assertEquals(
        List.of(
            "/indicators/0/formula field.formula_circle",
            "/indicators/1/formula field.formula_circle",
            "/indicators/2/formula field.formula_circle"),
        faults(formula("a", "b"), formula("b", "c * x"), formula("c", "a"), figure("x")));
    // Who leans on a circle is not in it.
    assertEquals(
        List.of("/indicators/1/formula field.formula_circle"),
        faults(formula("d", "a"), formula("a", "a")));
  }

  @Test
  void whatAFormulaNamesMustBeThere() {
    assertEquals(
        List.of("/indicators/1/formula field.unknown_reference"),
        faults(figure("a"), formula("b", "a / births")));
    assertEquals(
        List.of("/indicators/0/formula field.formula_syntax"), faults(formula("b", "1 +")));
    // An empty formula is one that was forgotten, not a figure to be filled in.
    assertEquals(List.of("/indicators/0/formula field.formula_syntax"), faults(formula("b", "")));
    assertEquals(
        List.of("/indicators/0/formula field.too_long"),
        faults(formula("b", "1" + " + 1".repeat(125))));
  }

  @Test
  void whatIsComputedIsNeitherDemandedNorBounded() {
    Indicator demanded =
        indicator("b", null, IndicatorType.NUMBER, "0", "5", true, "1", Aggregation.SUM, null);
    assertEquals(
        List.of(
            "/indicators/0/max field.not_with_formula",
            "/indicators/0/min field.not_with_formula",
            "/indicators/0/required field.not_with_formula"),
        faults(demanded));
  }

  @Test
  void aWeightBelongsToAWeightedAverageAndIsAnotherFigure() {
    assertEquals(
        List.of("/indicators/0/weight field.required"), faults(weighted("a", null), figure("b")));
    assertEquals(
        List.of("/indicators/0/weight field.unknown_reference"),
        faults(weighted("a", "a"), figure("b")));
    assertEquals(
        List.of("/indicators/0/weight field.unknown_reference"),
        faults(weighted("a", "c"), figure("b")));
    assertEquals(List.of(), faults(weighted("a", "b"), figure("b")));
    assertEquals(
        List.of("/indicators/0/weight field.weight_without_average"),
        faults(
            indicator(
                "a", null, IndicatorType.NUMBER, null, null, false, null, Aggregation.SUM, "b"),
            figure("b")));
  }

  @Test
  void everyPlaceAtFaultIsTold() {
    TemplateDefinition form =
        new TemplateDefinition(
            Arrays.asList(
                new Section("Situation", " ", "x", "", "", true, 0),
                null,
                new Section("work", "x", "x".repeat(301), null, null, true, 50_001)),
            List.of(new IndicatorGroup("g", "x", "x"), new IndicatorGroup("g", "x", "x")),
            List.of(
                indicator(
                    "work",
                    "g",
                    IndicatorType.NUMBER,
                    null,
                    null,
                    false,
                    null,
                    Aggregation.SUM,
                    null),
                indicator("a-b", "h", null, "5", "4", false, null, null, null),
                indicator(
                    "c",
                    null,
                    IndicatorType.NUMBER,
                    "1e15",
                    "0.0000001",
                    false,
                    null,
                    Aggregation.SUM,
                    null)));
    assertEquals(
        List.of(
            "/groups/1/key field.doubled",
            "/indicators/0/key field.doubled",
            "/indicators/1/aggregation field.required",
            "/indicators/1/group field.unknown_reference",
            "/indicators/1/key field.key_shape",
            "/indicators/1/max field.too_small",
            "/indicators/1/type field.required",
            "/indicators/2/max field.too_precise",
            "/indicators/2/max field.too_small",
            "/indicators/2/min field.too_large",
            "/sections/0/key field.key_shape",
            "/sections/0/maxLength field.too_small",
            "/sections/0/title field.required",
            "/sections/1 field.required",
            "/sections/2/maxLength field.too_large",
            "/sections/2/titleEn field.too_long",
            "/title field.required"),
        shown("", "x", form));
  }

  @Test
  void aFormOfTooMuchIsRefused() {
    Indicator[] many = new Indicator[201];
    Arrays.setAll(many, i -> figure("k" + i));
    assertEquals(List.of("/indicators field.too_many"), faults(many));
  }

  /** What a form makes of what was filled in; what was sent for a formula does not count. */
  @Test
  void formulasAreComputedInWhateverOrderTheyStand() {
    TemplateDefinition form =
        form(
            formula("double", "rate * 2"),
            rate("resolved / received * 100"),
            figure("received"),
            figure("resolved"));
    Map<String, BigDecimal> figures = new HashMap<>();
    figures.put("received", new BigDecimal("3"));
    figures.put("resolved", new BigDecimal("2"));
    figures.put("rate", new BigDecimal("99"));
    Map<String, BigDecimal> computed = form.computed(figures);
    assertEquals(new BigDecimal("66.7"), computed.get("rate"));
    // A formula over a computed figure takes it as it is shown.
    assertEquals(new BigDecimal("133.40"), computed.get("double"));
    assertEquals(new BigDecimal("99"), figures.get("rate"));

    figures.remove("resolved");
    assertNull(form.computed(figures).get("rate"));
    assertNull(form.computed(figures).get("double"));
  }

  /** A form as the first migrations stored it. */
  @Test
  void formsOfBeforeGroupsAndFormulasAreStillRead() throws IOException {
    TemplateDefinition old =
        new ObjectMapper()
            .readValue(
                """
                {"sections": [{"key": "s", "title": "S", "titleEn": "S", "guidance": "", "guidanceEn": "", "required": true, "maxLength": 9}],
                 "indicators": [{"key": "a", "title": "A", "titleEn": "A", "unit": "u", "unitEn": "u", "type": "INTEGER", "min": 0, "max": 5, "required": true, "aggregation": "SUM"}]}""",
                TemplateDefinition.class);
    assertEquals(List.of(), old.groups());
    assertEquals(List.of(), TemplateRules.faults("x", "x", old));
    assertEquals(Map.of("a", BigDecimal.ONE), old.computed(Map.of("a", BigDecimal.ONE)));
  }

  static Indicator figure(String key) {
    return indicator(
        key, null, IndicatorType.INTEGER, "0", null, false, null, Aggregation.SUM, null);
  }

  private static Indicator formula(String key, String formula) {
    return indicator(
        key, null, IndicatorType.NUMBER, null, null, false, formula, Aggregation.NONE, null);
  }

  private static Indicator rate(String formula) {
    return new Indicator(
        "rate",
        null,
        "x",
        "x",
        null,
        null,
        "%",
        "%",
        IndicatorType.PERCENTAGE,
        1,
        null,
        null,
        false,
        formula,
        Aggregation.WEIGHTED_AVERAGE,
        "received");
  }

  private static Indicator weighted(String key, String weight) {
    return indicator(
        key,
        null,
        IndicatorType.NUMBER,
        null,
        null,
        false,
        null,
        Aggregation.WEIGHTED_AVERAGE,
        weight);
  }

  private static Indicator indicator(
      String key,
      String group,
      IndicatorType type,
      String min,
      String max,
      boolean required,
      String formula,
      Aggregation aggregation,
      String weight) {
    return new Indicator(
        key,
        group,
        "x",
        "x",
        null,
        null,
        "u",
        "u",
        type,
        null,
        number(min),
        number(max),
        required,
        formula,
        aggregation,
        weight);
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static TemplateDefinition form(Indicator... indicators) {
    return new TemplateDefinition(List.of(), List.of(), List.of(indicators));
  }

  private static List<String> faults(Indicator... indicators) {
    return shown("x", "x", form(indicators));
  }

  private static List<String> shown(String title, String titleEn, TemplateDefinition form) {
    return TemplateRules.faults(title, titleEn, form).stream()
        .map(f -> f.pointer() + " " + f.code())
        .sorted()
        .toList();
  }
}

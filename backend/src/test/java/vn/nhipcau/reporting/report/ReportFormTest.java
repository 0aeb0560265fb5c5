package vn.nhipcau.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.reporting.template.Aggregation;
import vn.nhipcau.reporting.template.Indicator;
import vn.nhipcau.reporting.template.IndicatorType;
import vn.nhipcau.reporting.template.Section;
import vn.nhipcau.reporting.template.TemplateDefinition;

/** A draft may be incomplete but never wrong; a submission may be neither. */
class ReportFormTest {

  private static final ReportForm FORM =
      new ReportForm(
          new TemplateDefinition(
              List.of(section("situation", true), section("proposals", false)),
              List.of(),
              List.of(
                  indicator("receptions", IndicatorType.INTEGER, "0", null, true),
                  indicator("temperature", IndicatorType.NUMBER, "-5.5", "40", false),
                  indicator("amount", IndicatorType.NUMBER, null, null, false),
                  indicator("resolved", IndicatorType.PERCENTAGE, null, null, false),
                  indicator("growth", IndicatorType.PERCENTAGE, "-100", "250", false))));

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "receptions, 0",
    "receptions, 12",
    "receptions, 12.0",
    "receptions, 1.2e1",
    "receptions, 999999999999999",
    "temperature, -5.5",
    "temperature, -5.50",
    "temperature, 40",
    "amount, 0.000001",
    "amount, -123456789.123456",
    "amount, 0",
    "resolved, 0",
    "resolved, 99.95",
    "resolved, 100",
    "growth, -100",
    "growth, 250",
  })
  void aFigureWithinItsBoundsIsRight(String key, BigDecimal value) {
    assertEquals(List.of(), FORM.wrong(figure(key, value)));
  }

  @ParameterizedTest(name = "{0} = {1} is {2} {3}")
  @CsvSource({
    "receptions, -1,               field.too_small,   '{value=0}'",
    "receptions, 1.5,              field.not_integer, {}",
    "receptions, 1000000000000000, field.too_large,   '{value=10^15}'",
    "temperature, -5.51,           field.too_small,   '{value=-5.5}'",
    "temperature, 40.000001,       field.too_large,   '{value=40}'",
    "amount, 1e15,                 field.too_large,   '{value=10^15}'",
    "amount, 0.0000001,            field.too_precise, '{max=6}'",
    "amount, 1e-999999999,         field.too_precise, '{max=6}'",
    "resolved, -0.01,              field.too_small,   '{value=0}'",
    "resolved, 100.01,             field.too_large,   '{value=100}'",
    "growth, -100.5,               field.too_small,   '{value=-100}'",
    "growth, 251,                  field.too_large,   '{value=250}'",
  })
  void aFigureOutsideItsBoundsIsToldAtItsPlace(
      String key, BigDecimal value, String code, String params) {
    Problem.Fault fault = only(FORM.wrong(figure(key, value)));

    assertEquals("/indicators/" + key, fault.pointer());
    assertEquals(code, fault.code());
    assertEquals(params, fault.params().toString());
  }

  /** A number of a few letters that would fill the memory, were it written out. */
  @ParameterizedTest
  @ValueSource(
      strings = {"1e999999999", "-1e999999999", "1e2147483646", "1e2147483647", "9.9e2147483647"})
  void aMonstrousFigureIsRefusedWithoutBeingWrittenOut(String monstrous) {
    for (String key : List.of("receptions", "temperature", "amount", "resolved")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> {
            Problem.Fault fault = only(FORM.wrong(figure(key, new BigDecimal(monstrous))));
            assertEquals("field.too_large", fault.code());
            assertEquals(Map.of("value", "10^15"), fault.params());
          });
    }
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    Map<String, String> sections = Map.of("situation", "x".repeat(101), "weather", "fine");
    Map<String, BigDecimal> figures = new HashMap<>();
    figures.put("receptions", new BigDecimal("-0.5"));
    figures.put("births", BigDecimal.ONE);
    figures.put("deaths", null);

    List<Problem.Fault> faults =
        FORM.wrong(new ReportContent(sections, figures, "x".repeat(2_001), null));

    assertEquals(
        List.of(
            "/indicators/births field.unknown",
            "/indicators/deaths field.unknown",
            "/indicators/receptions field.not_integer",
            "/indicators/receptions field.too_small",
            "/note field.too_long",
            "/sections/situation field.too_long",
            "/sections/weather field.unknown"),
        shown(faults));
  }

  @Test
  void textsMayBeAsLongAsTheFormSays() {
    assertEquals(List.of(), FORM.wrong(text("x".repeat(100))));
    assertEquals(Map.of("max", 100), only(FORM.wrong(text("x".repeat(101)))).params());
    assertEquals(
        List.of(), FORM.wrong(new ReportContent(Map.of(), Map.of(), "x".repeat(2_000), null)));
    assertEquals(
        Map.of("max", 2_000),
        only(FORM.wrong(new ReportContent(Map.of(), Map.of(), "x".repeat(2_001), null))).params());
  }

  @Test
  void aDraftMayBeEmpty() {
    assertEquals(List.of(), FORM.wrong(ReportContent.EMPTY));
    Map<String, String> noText = new TreeMap<>();
    noText.put("situation", null);
    Map<String, BigDecimal> noFigure = new TreeMap<>();
    noFigure.put("receptions", null);
    assertEquals(List.of(), FORM.wrong(new ReportContent(noText, noFigure, null, null)));
  }

  @Test
  void aSubmissionNeedsWhatTheFormRequiresAndNothingElse() {
    assertEquals(
        List.of("/indicators/receptions field.required", "/sections/situation field.required"),
        shown(FORM.missing(ReportContent.EMPTY)));
    assertEquals(
        List.of("/indicators/receptions field.required", "/sections/situation field.required"),
        shown(FORM.missing(new ReportContent(Map.of("situation", " \n\t"), Map.of(), null, null))));
    assertEquals(
        List.of(),
        FORM.missing(
            new ReportContent(
                Map.of("situation", "Ổn định"),
                Map.of("receptions", BigDecimal.ZERO),
                null,
                null)));
  }

  @Test
  void nothingToReportIsAnAnswerWithAReasonAndNothingBeside() {
    assertEquals(List.of(), FORM.missing(nothing(Map.of("situation", " "), null, "Không có.")));
    assertEquals(
        List.of("/nothingToReport field.required"),
        shown(FORM.missing(nothing(Map.of(), null, " \n"))));
    ReportContent both = nothing(Map.of("situation", "Ổn định"), BigDecimal.ZERO, "Không có.");
    assertEquals(
        List.of(
            "/indicators/receptions field.nothing_but_this",
            "/sections/situation field.nothing_but_this"),
        shown(FORM.missing(both)));
    // Whoever is making up their mind keeps both.
    assertEquals(List.of(), FORM.wrong(both));
    assertEquals(
        List.of("/nothingToReport field.too_long"),
        shown(FORM.wrong(nothing(Map.of(), null, "x".repeat(1_001)))));
  }

  private static ReportContent nothing(
      Map<String, String> sections, BigDecimal receptions, String why) {
    return new ReportContent(
        sections, receptions == null ? Map.of() : Map.of("receptions", receptions), null, why);
  }

  @Test
  void whatIsComputedIsTheFormsToSay() {
    ReportForm form =
        new ReportForm(
            new TemplateDefinition(
                List.of(),
                List.of(),
                List.of(
                    indicator("receptions", IndicatorType.INTEGER, "0", null, true),
                    new Indicator(
                        "half",
                        null,
                        "x",
                        "x",
                        null,
                        null,
                        "",
                        "",
                        IndicatorType.NUMBER,
                        1,
                        null,
                        null,
                        false,
                        "receptions / 2",
                        Aggregation.SUM,
                        null))));
    ReportContent sent =
        new ReportContent(
            Map.of(),
            Map.of("receptions", new BigDecimal("5.0"), "half", new BigDecimal("1e99")),
            null,
            null);
    assertEquals(List.of(), form.wrong(sent));
    assertEquals(
        Map.of("receptions", new BigDecimal("5"), "half", new BigDecimal("2.5")),
        form.computed(sent).indicators());
    assertEquals(null, form.computed(ReportContent.EMPTY).indicators().get("half"));
  }

  @Test
  void aFormMayAskForFewerDecimals() {
    ReportForm form =
        new ReportForm(
            new TemplateDefinition(
                List.of(),
                List.of(),
                List.of(
                    new Indicator(
                        "a",
                        null,
                        "x",
                        "x",
                        null,
                        null,
                        "",
                        "",
                        IndicatorType.NUMBER,
                        1,
                        null,
                        null,
                        false,
                        null,
                        Aggregation.SUM,
                        null))));
    assertEquals(List.of(), form.wrong(figure("a", new BigDecimal("1.50"))));
    assertEquals(Map.of("max", 1), only(form.wrong(figure("a", new BigDecimal("1.55")))).params());
  }

  private static Section section(String key, boolean required) {
    return new Section(key, key, key, "", "", required, 100);
  }

  private static Indicator indicator(
      String key, IndicatorType type, String min, String max, boolean required) {
    return new Indicator(
        key,
        null,
        key,
        key,
        null,
        null,
        "",
        "",
        type,
        null,
        number(min),
        number(max),
        required,
        null,
        Aggregation.SUM,
        null);
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static ReportContent figure(String key, BigDecimal value) {
    return new ReportContent(Map.of(), Map.of(key, value), null, null);
  }

  private static ReportContent text(String text) {
    return new ReportContent(Map.of("situation", text), Map.of(), null, null);
  }

  private static Problem.Fault only(List<Problem.Fault> faults) {
    assertEquals(1, faults.size(), faults.toString());
    return faults.getFirst();
  }

  private static List<String> shown(List<Problem.Fault> faults) {
    return faults.stream().map(f -> f.pointer() + " " + f.code()).sorted().toList();
  }
}

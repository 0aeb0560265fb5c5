package vn.nhipcau.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhipcau.architecture.MarkedPart;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.reporting.consolidation.DoubleCount.Part;
import vn.nhipcau.reporting.report.ReportStatus;
import vn.nhipcau.reporting.template.Aggregation;
import vn.nhipcau.reporting.template.Indicator;
import vn.nhipcau.reporting.template.IndicatorType;

/** The rules alone, without database or clock. */
class ConsolidationRulesTest {

  private static final UUID BUILT = new UUID(9, 9);

  /** Cell by cell what docs/WORKFLOW.md prints. */
  @Test
  void aSourceIsStaleAsTheDocumentSays() {
    for (Map<String, String> row : MarkedPart.of("docs/WORKFLOW.md", "source-change").rows()) {
      String known = row.get("The source stands");
      int standing =
          switch (row.get("Its last submission")) {
            case "as chosen" -> 2;
            case "a later one" -> 3;
            case "an earlier one" -> 1;
            default -> 0;
          };
      SourceChange change =
          SourceChange.of(2, standing, known.equals("–") ? null : ReportStatus.valueOf(known));
      assertThat(change == null ? "–" : change.name())
          .as(row.toString())
          .isEqualTo(row.get("Change"));
    }
  }

  @Test
  void aMeanOfMeansIsTheMeanOfAll() {
    Indicator score = indicator(Aggregation.AVERAGE, null);
    Contribution one = leaf(1, score, "1", null);
    Contribution two = leaf(2, score, "2", null);
    Contribution four = leaf(3, score, "4", null);
    BigDecimal ofTwo = Contribution.together(score, List.of(one, two));
    assertThat(ofTwo).isEqualByComparingTo("1.5");
    Contribution built =
        Contribution.of(
            id(4),
            id(4),
            "2026-M11",
            score,
            ofTwo,
            null,
            new Contribution.Below(new BigDecimal(3), new BigDecimal(2)));
    // (1 + 2 + 4) / 3, and not (1.5 + 4) / 2.
    assertThat(Contribution.together(score, List.of(built, four))).isEqualByComparingTo("2.33");
    // Edited by hand it still counts for the two reports that it stands for.
    Contribution edited =
        Contribution.of(
            id(4),
            id(4),
            "2026-M11",
            score,
            new BigDecimal("2"),
            null,
            new Contribution.Below(new BigDecimal(3), new BigDecimal(2)));
    assertThat(Contribution.together(score, List.of(edited, four))).isEqualByComparingTo("2.67");
  }

  @Test
  void aWeightedMeanGoesByTheWeightsAndIsNothingWithoutAny() {
    Indicator share = indicator(Aggregation.WEIGHTED_AVERAGE, "visits");
    assertThat(
            Contribution.together(
                share, List.of(leaf(1, share, "80", "5"), leaf(2, share, "25", "20"))))
        .isEqualByComparingTo("36");
    assertThat(Contribution.together(share, List.of(leaf(1, share, "80", null)))).isNull();
    assertThat(Contribution.together(share, List.of())).isNull();
  }

  @Test
  void ofEachBodyTheLatestCountsForAStock() {
    Indicator stock = indicator(Aggregation.LAST, null);
    Contribution october =
        new Contribution(id(1), id(7), "2026-M10", BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE);
    Contribution november =
        new Contribution(id(2), id(7), "2026-M11", BigDecimal.TWO, BigDecimal.TWO, BigDecimal.ONE);
    Contribution other =
        new Contribution(id(3), id(8), "2026-M10", BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
    assertThat(Contribution.together(stock, List.of(november, october, other)))
        .isEqualByComparingTo("3");
    Indicator none = indicator(Aggregation.NONE, null);
    assertThat(Contribution.together(none, List.of(other))).isEqualByComparingTo("1");
    assertThat(Contribution.together(none, List.of(other, october))).isNull();
  }

  @Test
  void whatComesByTwoWaysIsFound() {
    Part ward = part(1, 1, 11, "2026-M11", "visits");
    Part body = part(1, 2, 12, "2026-M11", "visits");
    assertThat(DoubleCount.in(BUILT, List.of(ward, body))).isEmpty();
    // The body's report itself beside the ward's that was built from it.
    assertThat(DoubleCount.in(BUILT, List.of(ward, part(2, 2, 12, "2026-M11", "visits"), body)))
        .containsExactly(new DoubleCount(id(1), id(2), id(12)));
    // Another report of the same body for some of the same days.
    Part quarter = part(3, 3, 12, "2026-Q4", "visits");
    assertThat(DoubleCount.in(BUILT, List.of(ward, quarter, body)))
        .containsExactly(new DoubleCount(id(1), id(3), id(12)));
    // On other things, or for other days, it may stand beside it.
    assertThat(DoubleCount.in(BUILT, List.of(ward, body, part(3, 3, 12, "2026-Q4", "meetings"))))
        .isEmpty();
    assertThat(DoubleCount.in(BUILT, List.of(ward, body, part(3, 3, 12, "2026-M10", "visits"))))
        .isEmpty();
    // What was built from this very report.
    assertThat(
            DoubleCount.in(
                BUILT, List.of(ward, new Part(id(1), BUILT, id(13), "2026-M11", Set.of()))))
        .containsExactly(new DoubleCount(id(1), BUILT, id(13)));
  }

  @Test
  void sourcesLieWithinThePeriodThatIsReportedOn() {
    assertThat(
            ConsolidationViews.periods(ReportingPeriod.parse("2026-Q4")).stream()
                .map(ReportingPeriod::code))
        .containsExactly("2026-Q4", "2026-M10", "2026-M11", "2026-M12");
    assertThat(ConsolidationViews.periods(ReportingPeriod.parse("2026-M11"))).hasSize(1);
    assertThat(ConsolidationViews.periods(ReportingPeriod.parse("2026")))
        .hasSize(1 + 12 + 4 + 2 + 1);
  }

  @Test
  void aFigureIsEditedWhenItIsNeitherWhatWasPulledNorWhatTheSourcesMake() {
    assertThat(state(null, "12", null)).isEqualTo(FigureState.EMPTY);
    assertThat(state("12", "12", "12")).isEqualTo(FigureState.COMPUTED);
    assertThat(state("12", "13", "12")).isEqualTo(FigureState.OUTDATED);
    assertThat(state("14", "13", "12")).isEqualTo(FigureState.EDITED);
    assertThat(state("14", "13", null)).isEqualTo(FigureState.EDITED);
    assertThat(state("14", null, null)).isEqualTo(FigureState.NONE);
    assertThat(state("12", null, "12")).isEqualTo(FigureState.OUTDATED);
  }

  private static FigureState state(String value, String computed, String pulled) {
    return FigureState.of(number(value), number(computed), number(pulled));
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Part part(int root, int report, int body, String period, String indicator) {
    return new Part(id(root), id(report), id(body), period, Set.of(indicator));
  }

  private static Contribution leaf(int source, Indicator indicator, String value, String weight) {
    return Contribution.of(
        id(source), id(source), "2026-M11", indicator, number(value), number(weight), null);
  }

  private static UUID id(int n) {
    return new UUID(0, n);
  }

  private static Indicator indicator(Aggregation rule, String weight) {
    return new Indicator(
        "score",
        null,
        "Điểm",
        "Score",
        null,
        null,
        "điểm",
        "points",
        IndicatorType.NUMBER,
        2,
        null,
        null,
        false,
        null,
        rule,
        weight);
  }
}

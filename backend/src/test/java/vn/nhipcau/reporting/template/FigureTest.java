package vn.nhipcau.reporting.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many figures as one, by each rule. */
class FigureTest {

  private static final UUID WARD = new UUID(0, 1);
  private static final UUID TOWN = new UUID(0, 2);

  private static final List<Figure> FIGURES =
      List.of(
          figure(WARD, 0, "10", "1"),
          figure(WARD, 1, "20", "3"),
          figure(TOWN, 0, "7", null),
          figure(TOWN, 1, "40.5", "0"));

  @Test
  void figuresComeTogetherByTheirRule() {
    assertEquals(new BigDecimal("77.5"), together(Aggregation.SUM, FIGURES));
    assertEquals(new BigDecimal("19.38"), together(Aggregation.AVERAGE, FIGURES));
    // (10 × 1 + 20 × 3) / 4; what has no weight doesn't count.
    assertEquals(new BigDecimal("17.5"), together(Aggregation.WEIGHTED_AVERAGE, FIGURES));
    // The ward has 20 at the end, the town 40.5.
    assertEquals(new BigDecimal("60.5"), together(Aggregation.LAST, FIGURES));
    assertNull(together(Aggregation.NONE, FIGURES));
    assertEquals(new BigDecimal("10"), together(Aggregation.NONE, FIGURES.subList(0, 1)));
  }

  @Test
  void nothingComesOfNothing() {
    for (Aggregation rule : Aggregation.values()) {
      assertNull(together(rule, List.of()));
    }
    assertNull(together(Aggregation.WEIGHTED_AVERAGE, FIGURES.subList(2, 4)));
  }

  private static BigDecimal together(Aggregation rule, List<Figure> figures) {
    return Figure.together(
        new Indicator(
            "a",
            null,
            "x",
            "x",
            null,
            null,
            "u",
            "u",
            IndicatorType.NUMBER,
            1,
            null,
            null,
            false,
            null,
            rule,
            null),
        figures);
  }

  private static Figure figure(UUID body, int order, String value, String weight) {
    return new Figure(
        body, order, new BigDecimal(value), weight == null ? null : new BigDecimal(weight));
  }
}

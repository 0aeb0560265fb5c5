package vn.nhipcau.reporting.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.reporting.template.Aggregation;
import vn.nhipcau.reporting.template.Indicator;

/**
 * What one source gives to an indicator. For means it is an amount over so many parts, reports or
 * weight, which a source that is itself built hands on from below: so the mean of means is the mean
 * of all, rounded once. Pure.
 */
record Contribution(
    UUID sourceId,
    UUID organizationId,
    String period,
    BigDecimal value,
    BigDecimal amount,
    BigDecimal parts) {

  /** Amount and parts of what lies below a source. */
  record Below(BigDecimal amount, BigDecimal parts) {}

  /**
   * @param weight the source's figure of the indicator that weighs this one; null when there is
   *     none
   * @param below what the source's own sources gave; null when it has none
   */
  static Contribution of(
      UUID sourceId,
      UUID organizationId,
      String period,
      Indicator indicator,
      BigDecimal value,
      BigDecimal weight,
      Below below) {
    boolean mean =
        indicator.aggregation() == Aggregation.AVERAGE
            || indicator.aggregation() == Aggregation.WEIGHTED_AVERAGE;
    if (mean && below != null && value.equals(plain(mean(indicator, below)))) {
      return new Contribution(
          sourceId, organizationId, period, value, below.amount(), below.parts());
    }
    // A mean that was edited by hand stands for as many reports as it is the mean of.
    BigDecimal parts =
        switch (indicator.aggregation()) {
          case WEIGHTED_AVERAGE -> weight == null ? BigDecimal.ZERO : weight.max(BigDecimal.ZERO);
          case AVERAGE ->
              below == null || below.parts().signum() == 0 ? BigDecimal.ONE : below.parts();
          default -> BigDecimal.ONE;
        };
    return new Contribution(sourceId, organizationId, period, value, value.multiply(parts), parts);
  }

  /** All of them as one figure by the indicator's rule; null when they don't make one. */
  static BigDecimal together(Indicator indicator, Collection<Contribution> all) {
    if (all.isEmpty()) {
      return null;
    }
    BigDecimal figure =
        switch (indicator.aggregation()) {
          case SUM -> sum(all.stream().map(Contribution::value).toList());
          case AVERAGE, WEIGHTED_AVERAGE ->
              mean(
                  indicator,
                  new Below(
                      sum(all.stream().map(Contribution::amount).toList()),
                      sum(all.stream().map(Contribution::parts).toList())));
          case LAST -> sum(latest(all));
          case NONE -> all.size() == 1 ? all.iterator().next().value : null;
        };
    return plain(rounded(indicator, figure));
  }

  private static BigDecimal mean(Indicator indicator, Below below) {
    return below.parts().signum() == 0
        ? null
        : below.amount().divide(below.parts(), indicator.places(), RoundingMode.HALF_UP);
  }

  /** A source may count with more decimals than the report that is built. */
  private static BigDecimal rounded(Indicator indicator, BigDecimal figure) {
    return figure == null ? null : figure.setScale(indicator.places(), RoundingMode.HALF_UP);
  }

  /** Of each body what it has at the end. */
  private static Collection<BigDecimal> latest(Collection<Contribution> all) {
    Map<UUID, Contribution> last =
        all.stream()
            .collect(
                Collectors.toMap(
                    Contribution::organizationId,
                    c -> c,
                    (one, other) -> ORDER.compare(one, other) < 0 ? other : one));
    return last.values().stream().map(Contribution::value).toList();
  }

  private static final Comparator<Contribution> ORDER =
      Comparator.comparing(c -> ReportingPeriod.parse(c.period).windowTo());

  private static BigDecimal sum(Collection<BigDecimal> figures) {
    return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** In its shortest form, as a report's content keeps it. */
  static BigDecimal plain(BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}

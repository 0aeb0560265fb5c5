package vn.nhipcau.reporting.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What one body reported of an indicator for one period.
 *
 * @param order where the period stands in time
 * @param weight the same report's figure of the indicator that weighs this one; null when there is
 *     none
 */
public record Figure(UUID organizationId, int order, BigDecimal value, BigDecimal weight) {

  /** A mean says more than what it is made of. */
  private static final int DECIMALS_OF_MEAN = 2;

  /**
   * Many figures of an indicator as one, by its rule; null when they don't make one. Sums are
   * exact; means are rounded to the indicator's decimals, and to two at least.
   */
  public static BigDecimal together(Indicator indicator, Collection<Figure> figures) {
    if (figures.isEmpty()) {
      return null;
    }
    int decimals = Math.max(indicator.places(), DECIMALS_OF_MEAN);
    BigDecimal value =
        switch (indicator.aggregation()) {
          case SUM -> sum(figures);
          case AVERAGE -> mean(sum(figures), BigDecimal.valueOf(figures.size()), decimals);
          case WEIGHTED_AVERAGE -> weighted(figures, decimals);
          case LAST -> sum(latest(figures));
          case NONE -> figures.size() == 1 ? figures.iterator().next().value : null;
        };
    return value == null ? null : plain(value);
  }

  private static BigDecimal sum(Collection<Figure> figures) {
    return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal weighted(Collection<Figure> figures, int decimals) {
    BigDecimal weights = BigDecimal.ZERO;
    BigDecimal weighed = BigDecimal.ZERO;
    for (Figure figure : figures) {
      if (figure.weight != null && figure.weight.signum() > 0) {
        weights = weights.add(figure.weight);
        weighed = weighed.add(figure.value.multiply(figure.weight));
      }
    }
    return mean(weighed, weights, decimals);
  }

  private static BigDecimal mean(BigDecimal sum, BigDecimal count, int decimals) {
    return count.signum() == 0 ? null : sum.divide(count, decimals, RoundingMode.HALF_UP);
  }

  private static Collection<Figure> latest(Collection<Figure> figures) {
    return figures.stream()
        .collect(
            Collectors.groupingBy(
                Figure::organizationId,
                Collectors.collectingAndThen(
                    Collectors.maxBy(Comparator.comparingInt(Figure::order)),
                    latest -> latest.orElseThrow())))
        .values();
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}

package vn.nhipcau.reporting.template;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a version of a form asks for. */
public record TemplateDefinition(
    List<Section> sections, List<IndicatorGroup> groups, List<Indicator> indicators) {

  static final TemplateDefinition EMPTY = new TemplateDefinition(null, null, null);

  /** Forms of before there were groups are read like those without. */
  public TemplateDefinition {
    sections = sections == null ? List.of() : sections;
    groups = groups == null ? List.of() : groups;
    indicators = indicators == null ? List.of() : indicators;
  }

  public Optional<Section> section(String key) {
    return sections.stream().filter(s -> s.key().equals(key)).findFirst();
  }

  public Optional<Indicator> indicator(String key) {
    return indicators.stream().filter(i -> i.key().equals(key)).findFirst();
  }

  /**
   * The figures with those that formulas compute, whatever stood there: nobody but the form says
   * what they are. A formula over a computed figure takes it as it is shown, rounded.
   */
  public Map<String, BigDecimal> computed(Map<String, BigDecimal> filledIn) {
    Map<String, BigDecimal> figures = new HashMap<>(filledIn);
    Set<String> waiting = new HashSet<>();
    indicators.stream().filter(Indicator::computed).map(Indicator::key).forEach(waiting::add);
    figures.keySet().removeAll(waiting);
    for (Indicator indicator : indicators) {
      compute(indicator, figures, waiting);
    }
    return figures;
  }

  private void compute(Indicator indicator, Map<String, BigDecimal> figures, Set<String> waiting) {
    // What is being computed waits no longer, so that a circle (which no form may have) ends.
    if (!waiting.remove(indicator.key())) {
      return;
    }
    Formula formula = formula(indicator);
    formula.keys().forEach(key -> indicator(key).ifPresent(i -> compute(i, figures, waiting)));
    figures.put(indicator.key(), formula.value(figures, indicator.places()));
  }

  private static Formula formula(Indicator indicator) {
    try {
      return Formula.read(indicator.formula());
    } catch (Formula.Unreadable e) {
      throw new IllegalStateException("formula of " + indicator.key(), e);
    }
  }
}

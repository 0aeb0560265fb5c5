package vn.nhipcau.reporting.template;

import java.util.List;
import java.util.Optional;

/** What a version of a form asks for. */
public record TemplateDefinition(List<Section> sections, List<Indicator> indicators) {

  public Optional<Section> section(String key) {
    return sections.stream().filter(s -> s.key().equals(key)).findFirst();
  }

  public Optional<Indicator> indicator(String key) {
    return indicators.stream().filter(i -> i.key().equals(key)).findFirst();
  }
}

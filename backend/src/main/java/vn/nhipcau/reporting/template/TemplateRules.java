package vn.nhipcau.reporting.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.platform.problem.Problem.Fault;

/**
 * What a form must be like, whoever made it, a catalogue or an administrator at a screen. Every
 * fault is told at its place. Pure.
 */
final class TemplateRules {

  static final int MOST_SECTIONS = 40;
  static final int MOST_INDICATORS = 200;
  static final int LONGEST_TEXT = 50_000;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_GUIDANCE = 2_000;
  private static final int LONGEST_UNIT = 50;

  /** No hyphen: in a formula it would be a minus. */
  private static final String INDICATOR_KEY = "[a-z][a-zA-Z0-9_]{0,63}";

  private static final String KEY = "[a-z][a-zA-Z0-9_-]{0,63}";

  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Formula> formulas = new HashMap<>();
  private final TemplateDefinition form;

  private TemplateRules(TemplateDefinition form) {
    this.form = form;
  }

  static List<Fault> faults(String title, String titleEn, TemplateDefinition form) {
    TemplateRules rules = new TemplateRules(form);
    rules.text("/title", title, LONGEST_TITLE);
    rules.text("/titleEn", titleEn, LONGEST_TITLE);
    rules.parts();
    return rules.faults;
  }

  private void parts() {
    if (form.sections().size() > MOST_SECTIONS) {
      fault("/sections", "field.too_many", Map.of("max", MOST_SECTIONS));
    }
    if (form.groups().size() > MOST_SECTIONS) {
      fault("/groups", "field.too_many", Map.of("max", MOST_SECTIONS));
    }
    if (form.indicators().size() > MOST_INDICATORS) {
      fault("/indicators", "field.too_many", Map.of("max", MOST_INDICATORS));
    }
    Set<String> keys = new HashSet<>();
    each("/sections/", form.sections(), (at, s) -> section(at, s, keys));
    Set<String> groups = new HashSet<>();
    each("/groups/", form.groups(), (at, g) -> group(at, g, groups));
    each("/indicators/", form.indicators(), (at, i) -> indicator(at, i, keys, groups));
    if (faults.isEmpty()) {
      each("/indicators/", form.indicators(), this::references);
    }
  }

  private interface Check<T> {
    void of(String at, T part);
  }

  private <T> void each(String path, List<T> parts, Check<T> check) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) == null) {
        fault(path + i, "field.required", Map.of());
      } else {
        check.of(path + i, parts.get(i));
      }
    }
  }

  private void section(String at, Section section, Set<String> keys) {
    key(at, section.key(), KEY, keys);
    text(at + "/title", section.title(), LONGEST_TITLE);
    text(at + "/titleEn", section.titleEn(), LONGEST_TITLE);
    size(at + "/guidance", section.guidance(), LONGEST_GUIDANCE);
    size(at + "/guidanceEn", section.guidanceEn(), LONGEST_GUIDANCE);
    if (section.maxLength() < 1) {
      fault(at + "/maxLength", "field.too_small", Map.of("value", 1));
    } else if (section.maxLength() > LONGEST_TEXT) {
      fault(at + "/maxLength", "field.too_large", Map.of("value", LONGEST_TEXT));
    }
  }

  private void group(String at, IndicatorGroup group, Set<String> groups) {
    key(at, group.key(), KEY, groups);
    text(at + "/title", group.title(), LONGEST_TITLE);
    text(at + "/titleEn", group.titleEn(), LONGEST_TITLE);
  }

  private void indicator(String at, Indicator i, Set<String> keys, Set<String> groups) {
    key(at, i.key(), INDICATOR_KEY, keys);
    text(at + "/title", i.title(), LONGEST_TITLE);
    text(at + "/titleEn", i.titleEn(), LONGEST_TITLE);
    size(at + "/guidance", i.guidance(), LONGEST_GUIDANCE);
    size(at + "/guidanceEn", i.guidanceEn(), LONGEST_GUIDANCE);
    text(at + "/unit", i.unit(), LONGEST_UNIT);
    size(at + "/unitEn", i.unitEn(), LONGEST_UNIT);
    needed(at + "/type", i.type());
    needed(at + "/aggregation", i.aggregation());
    if (i.group() != null && !groups.contains(i.group())) {
      fault(at + "/group", "field.unknown_reference", Map.of("value", i.group()));
    }
    numbers(at, i);
    if (i.computed()) {
      formula(at, i);
    }
  }

  private void numbers(String at, Indicator i) {
    if (i.decimals() != null && (i.decimals() < 0 || i.decimals() > Indicator.DECIMALS)) {
      fault(
          at + "/decimals",
          i.decimals() < 0 ? "field.too_small" : "field.too_large",
          Map.of("value", i.decimals() < 0 ? 0 : Indicator.DECIMALS));
    }
    bound(at + "/min", i.min());
    bound(at + "/max", i.max());
    if (i.min() != null && i.max() != null && i.min().compareTo(i.max()) > 0) {
      fault(at + "/max", "field.too_small", Map.of("value", i.min()));
    }
  }

  /** A figure has at most 15 digits before the point and 6 behind it; its bounds no more. */
  private void bound(String at, BigDecimal bound) {
    if (bound != null && (long) bound.precision() - bound.scale() > 15) {
      fault(at, "field.too_large", Map.of("value", "10^15"));
    } else if (bound != null && bound.scale() > Indicator.DECIMALS) {
      fault(at, "field.too_precise", Map.of("max", Indicator.DECIMALS));
    }
  }

  /**
   * What is computed is nobody's to fill in: it can't be demanded, and is bounded by its operands.
   */
  private void formula(String at, Indicator i) {
    if (i.required()) {
      fault(at + "/required", "field.not_with_formula", Map.of());
    }
    if (i.min() != null) {
      fault(at + "/min", "field.not_with_formula", Map.of());
    }
    if (i.max() != null) {
      fault(at + "/max", "field.not_with_formula", Map.of());
    }
    if (i.formula().length() > Formula.LONGEST) {
      fault(at + "/formula", "field.too_long", Map.of("max", Formula.LONGEST));
      return;
    }
    try {
      formulas.put(i.key(), Formula.read(i.formula()));
    } catch (Formula.Unreadable e) {
      fault(at + "/formula", "field.formula_syntax", Map.of("position", e.position + 1));
    }
  }

  /** What points at other indicators, once these are known to be sound. */
  private void references(String at, Indicator i) {
    if (i.aggregation() == Aggregation.WEIGHTED_AVERAGE) {
      if (i.weight() == null) {
        fault(at + "/weight", "field.required", Map.of());
      } else if (i.weight().equals(i.key()) || form.indicator(i.weight()).isEmpty()) {
        fault(at + "/weight", "field.unknown_reference", Map.of("value", i.weight()));
      }
    } else if (i.weight() != null) {
      fault(at + "/weight", "field.weight_without_average", Map.of());
    }
    if (!i.computed()) {
      return;
    }
    Set<String> keys = formulas.get(i.key()).keys();
    List<String> unknown =
        keys.stream().filter(key -> form.indicator(key).isEmpty()).sorted().toList();
    if (!unknown.isEmpty()) {
      fault(at + "/formula", "field.unknown_reference", Map.of("value", unknown.getFirst()));
    } else if (reaches(i.key(), keys, new HashSet<>())) {
      fault(at + "/formula", "field.formula_circle", Map.of());
    }
  }

  private boolean reaches(String goal, Set<String> from, Set<String> seen) {
    return from.contains(goal)
        || from.stream()
            .filter(seen::add)
            .map(formulas::get)
            .anyMatch(next -> next != null && reaches(goal, next.keys(), seen));
  }

  private void key(String at, String key, String shape, Set<String> keys) {
    if (key == null || !key.matches(shape)) {
      fault(at + "/key", "field.key_shape", Map.of());
    } else if (!keys.add(key)) {
      fault(at + "/key", "field.doubled", Map.of("value", key));
    }
  }

  private void text(String at, String text, int max) {
    if (text == null || text.isBlank()) {
      fault(at, "field.required", Map.of());
    } else {
      size(at, text, max);
    }
  }

  private void size(String at, String text, int max) {
    if (text != null && text.length() > max) {
      fault(at, "field.too_long", Map.of("max", max));
    }
  }

  private void needed(String at, Object value) {
    if (value == null) {
      fault(at, "field.required", Map.of());
    }
  }

  private void fault(String at, String code, Map<String, Object> params) {
    faults.add(new Fault(at, code, params));
  }
}

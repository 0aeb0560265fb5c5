package vn.nhipcau.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.reporting.template.Indicator;
import vn.nhipcau.reporting.template.IndicatorType;
import vn.nhipcau.reporting.template.Section;
import vn.nhipcau.reporting.template.TemplateDefinition;

/**
 * Reads content against its form. A draft may be incomplete but never wrong; a submission may be
 * neither. Pure.
 */
final class ReportForm {

  /** Nobody mends more at a sitting, and an answer must not grow with what was thrown at us. */
  private static final int MOST_FAULTS = 100;

  private static final int LONGEST_KEY = 64;
  private static final int NOTE_MAX = 2_000;
  private static final int REASON_MAX = 1_000;
  private static final int DIGITS = 15;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final TemplateDefinition form;

  ReportForm(TemplateDefinition form) {
    this.form = form;
  }

  /** What is wrong with some content; empty when it may be saved. */
  List<Problem.Fault> wrong(ReportContent content) {
    List<Problem.Fault> faults = new ArrayList<>();
    content.sections().forEach((key, text) -> checkSection(key, text, faults));
    content.indicators().forEach((key, value) -> checkIndicator(key, value, faults));
    if (content.note() != null && content.note().length() > NOTE_MAX) {
      faults.add(new Problem.Fault("/note", "field.too_long", Map.of("max", NOTE_MAX)));
    }
    if (content.nothing() && content.nothingToReport().length() > REASON_MAX) {
      faults.add(
          new Problem.Fault("/nothingToReport", "field.too_long", Map.of("max", REASON_MAX)));
    }
    return List.copyOf(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
  }

  /** The content as it is kept: figures in their shortest form, and what formulas make of them. */
  ReportContent computed(ReportContent content) {
    return new ReportContent(
            content.sections(),
            form.computed(content.indicators()),
            content.note(),
            content.nothingToReport())
        .normalized();
  }

  /**
   * What still has to be filled in before the content may be submitted; of an answer that there is
   * nothing to report, what speaks against it.
   */
  List<Problem.Fault> missing(ReportContent content) {
    return content.nothing() ? said(content) : empty(content);
  }

  /** A draft may hold both while its writer makes up their mind; nothing typed is thrown away. */
  private List<Problem.Fault> said(ReportContent content) {
    List<Problem.Fault> faults = new ArrayList<>();
    if (content.nothingToReport().isBlank()) {
      faults.add(new Problem.Fault("/nothingToReport", "field.required", Map.of()));
    }
    for (Section section : form.sections()) {
      String text = content.sections().get(section.key());
      if (text != null && !text.isBlank()) {
        faults.add(
            new Problem.Fault("/sections/" + section.key(), "field.nothing_but_this", Map.of()));
      }
    }
    for (Indicator indicator : form.indicators()) {
      if (!indicator.computed() && content.indicators().get(indicator.key()) != null) {
        faults.add(
            new Problem.Fault(
                "/indicators/" + indicator.key(), "field.nothing_but_this", Map.of()));
      }
    }
    return faults;
  }

  private List<Problem.Fault> empty(ReportContent content) {
    List<Problem.Fault> faults = new ArrayList<>();
    for (Section section : form.sections()) {
      String text = content.sections().get(section.key());
      if (section.required() && (text == null || text.isBlank())) {
        faults.add(new Problem.Fault("/sections/" + section.key(), "field.required", Map.of()));
      }
    }
    for (Indicator indicator : form.indicators()) {
      if (indicator.required() && content.indicators().get(indicator.key()) == null) {
        faults.add(new Problem.Fault("/indicators/" + indicator.key(), "field.required", Map.of()));
      }
    }
    return faults;
  }

  private static Problem.Fault unknown(String pointer, String key) {
    String shown =
        key.length() > LONGEST_KEY ? pointer.substring(0, pointer.indexOf('/', 1)) : pointer;
    return new Problem.Fault(shown, "field.unknown", Map.of());
  }

  private void checkSection(String key, String text, List<Problem.Fault> faults) {
    String pointer = "/sections/" + key;
    form.section(key)
        .ifPresentOrElse(
            section -> {
              if (text != null && text.length() > section.maxLength()) {
                faults.add(
                    new Problem.Fault(
                        pointer, "field.too_long", Map.of("max", section.maxLength())));
              }
            },
            () -> faults.add(unknown(pointer, key)));
  }

  private void checkIndicator(String key, BigDecimal value, List<Problem.Fault> faults) {
    String pointer = "/indicators/" + key;
    form.indicator(key)
        .ifPresentOrElse(
            indicator -> {
              // What is computed is not the writer's to say, and is replaced whatever was sent.
              if (value != null && !indicator.computed()) {
                checkValue(pointer, indicator, value, faults);
              }
            },
            () -> faults.add(unknown(pointer, key)));
  }

  private static void checkValue(
      String pointer, Indicator indicator, BigDecimal value, List<Problem.Fault> faults) {
    // First the size of the number itself: comparing 1e999999999 would cost more than it is worth.
    if ((long) value.precision() - value.scale() > DIGITS) {
      faults.add(new Problem.Fault(pointer, "field.too_large", Map.of("value", "10^" + DIGITS)));
      return;
    }
    if (value.scale() > Indicator.DECIMALS) {
      faults.add(
          new Problem.Fault(pointer, "field.too_precise", Map.of("max", Indicator.DECIMALS)));
      return;
    }
    if (indicator.type() == IndicatorType.INTEGER
        && value.remainder(BigDecimal.ONE).signum() != 0) {
      faults.add(new Problem.Fault(pointer, "field.not_integer", Map.of()));
    } else if (value.stripTrailingZeros().scale() > indicator.places()) {
      faults.add(
          new Problem.Fault(pointer, "field.too_precise", Map.of("max", indicator.places())));
    }
    BigDecimal min =
        indicator.type() == IndicatorType.PERCENTAGE && indicator.min() == null
            ? BigDecimal.ZERO
            : indicator.min();
    BigDecimal max =
        indicator.type() == IndicatorType.PERCENTAGE && indicator.max() == null
            ? HUNDRED
            : indicator.max();
    if (min != null && value.compareTo(min) < 0) {
      faults.add(new Problem.Fault(pointer, "field.too_small", Map.of("value", min)));
    }
    if (max != null && value.compareTo(max) > 0) {
      faults.add(new Problem.Fault(pointer, "field.too_large", Map.of("value", max)));
    }
  }
}

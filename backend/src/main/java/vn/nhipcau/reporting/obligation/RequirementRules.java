package vn.nhipcau.reporting.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.calendar.DataWindow;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.platform.problem.Problem.Fault;
import vn.nhipcau.platform.time.Days;

/**
 * What a requirement must be like in itself, whoever made it, a catalogue or an administrator at a
 * screen. Every fault is told at its place. Pure.
 */
final class RequirementRules {

  private static final int MOST_DAYS = 31;

  private final List<Fault> faults = new ArrayList<>();
  private final SaveRequirement said;

  private RequirementRules(SaveRequirement said) {
    this.said = said;
  }

  static List<Fault> faults(SaveRequirement said) {
    RequirementRules rules = new RequirementRules(said);
    rules.reporters(said.reporters());
    rules.once("/copies", said.copies());
    if (said.copies().contains(said.recipient())) {
      rules.fault("/copies", "field.repeated", Map.of());
    }
    rules.once("/oversight", said.oversight());
    rules.window(said.window());
    rules.due(said.due());
    rules.days(said.validFrom(), said.validTo());
    return rules.faults;
  }

  private void reporters(OrganizationClass reporters) {
    boolean kinds = !reporters.types().isEmpty() || !reporters.functions().isEmpty();
    if (kinds && reporters.levels().isEmpty()) {
      fault("/reporters/levels", "field.required", Map.of());
    } else if (!reporters.reachesSomebody()) {
      fault("/reporters", "field.covers_nobody", Map.of());
    }
    Set<String> both = new HashSet<>(reporters.organizations());
    both.retainAll(reporters.except());
    if (!both.isEmpty()) {
      fault("/reporters/except", "field.repeated", Map.of());
    }
  }

  private void once(String at, Collection<?> values) {
    if (values.stream().anyMatch(value -> value == null)) {
      fault(at, "field.required", Map.of());
    } else if (Set.copyOf(values).size() < values.size()) {
      fault(at, "field.repeated", Map.of());
    }
  }

  private void window(DataWindow window) {
    range("/window/firstDay", window.firstDay(), 1, DataWindow.LATEST_FIRST_DAY);
  }

  private void due(DueRule due) {
    required("/due/rule", due.rule());
    required("/due/days", due.days());
    if (due.rule() == null || due.days() == null) {
      return;
    }
    if (due.rule().rolls()) {
      required("/due/roll", due.roll());
    }
    said.reporters().levels().stream()
        .filter(level -> !due.covers(level))
        .forEach(level -> fault("/due/days/" + level, "field.required", Map.of()));
    int sound = faults.size();
    due.days().forEach((level, days) -> figure("/due/days/" + level, due.rule(), days));
    if (faults.size() == sound) {
      cascade(due);
    }
  }

  /**
   * At least one working day must follow the cut-off. A figure at or before it could only be moved
   * behind it, and every level would fall on the same day.
   */
  private void figure(String at, DueRule.Kind rule, Integer days) {
    if (days == null) {
      fault(at, "field.required", Map.of());
    } else if (rule == DueRule.Kind.DAY_OF_LAST_MONTH
        && (said.window().wholeMonths() || days < said.window().firstDay())) {
      fault(at, "field.due_before_cut_off", Map.of());
    } else {
      range(at, days, 1, MOST_DAYS);
    }
  }

  /** Levels cascade: a lower level is never due after the one that consolidates it. */
  private void cascade(DueRule due) {
    List<Level> told = new ArrayList<>(EnumSet.copyOf(due.days().keySet()));
    for (int lower = 1; lower < told.size(); lower++) {
      if (due.days().get(told.get(lower)) > due.days().get(told.get(lower - 1))) {
        fault("/due/days/" + told.get(lower), "field.due_after_upper_level", Map.of());
      }
    }
  }

  private void days(LocalDate from, LocalDate to) {
    if (!Days.plausible(from)) {
      fault("/validFrom", "field.invalid", Map.of());
    }
    if (to != null && !Days.plausible(to)) {
      fault("/validTo", "field.invalid", Map.of());
    } else if (to != null && to.isBefore(from)) {
      fault("/validTo", "field.ends_before_it_begins", Map.of());
    }
  }

  private void range(String at, int figure, int least, int most) {
    if (figure < least) {
      fault(at, "field.too_small", Map.of("value", least));
    } else if (figure > most) {
      fault(at, "field.too_large", Map.of("value", most));
    }
  }

  private void required(String at, Object value) {
    if (value == null) {
      fault(at, "field.required", Map.of());
    }
  }

  private void fault(String at, String code, Map<String, Object> params) {
    faults.add(new Fault(at, code, params));
  }
}

package vn.nhipcau.reporting.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.nhipcau.calendar.DataWindow;
import vn.nhipcau.calendar.Frequency;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.calendar.WorkingCalendar;
import vn.nhipcau.catalogue.ShippedCatalogue;
import vn.nhipcau.organization.Level;

/**
 * What holds of every due day, whatever the rule, the days of figures and the year of 2021–2028.
 * {@link DueRuleTest} goes through all rules with the Decree's window; here everything varies.
 */
class DueRulePropertyTest {

  private static final WorkingCalendar CALENDAR = ShippedCatalogue.calendar();

  @Property
  void aDueDayIsNeverADayOff(
      @ForAll("rules") DueRule rule, @ForAll("periods") ReportingPeriod period) {
    for (Level level : rule.days().keySet()) {
      assertThat(CALENDAR.isWorkingDay(rule.dueOn(period, level, CALENDAR))).isTrue();
    }
  }

  /** Decree 09/2019, article 8.5: at least one working day to write what the cut-off closed. */
  @Property
  void aDueDayIsNeverBeforeTheFirstWorkingDayAfterItsCutOff(
      @ForAll("rules") DueRule rule, @ForAll("periods") ReportingPeriod period) {
    for (Level level : rule.days().keySet()) {
      assertThat(rule.dueOn(period, level, CALENDAR))
          .isAfter(period.windowTo())
          .isAfterOrEqualTo(CALENDAR.workingDaysAfter(period.windowTo(), 1));
    }
  }

  @Property
  void aLaterPeriodIsNeverDueEarlier(
      @ForAll("rules") DueRule rule,
      @ForAll("windows") DataWindow window,
      @ForAll Frequency frequency,
      @ForAll("years") int year) {
    for (Level level : rule.days().keySet()) {
      LocalDate before = LocalDate.MIN;
      for (int of : List.of(year, year + 1)) {
        for (ReportingPeriod period : ReportingPeriod.ofYear(frequency, of)) {
          LocalDate due = rule.dueOn(period.within(window), level, CALENDAR);
          assertThat(due).isAfterOrEqualTo(before);
          before = due;
        }
      }
    }
  }

  /** Commune before district before province, wherever their figures differ. */
  @Property
  void levelsCascade(@ForAll("rules") DueRule rule, @ForAll("periods") ReportingPeriod period) {
    for (Level lower : rule.days().keySet()) {
      for (Level upper : rule.days().keySet()) {
        if (lower.compareTo(upper) > 0) {
          LocalDate first = rule.dueOn(period, lower, CALENDAR);
          LocalDate then = rule.dueOn(period, upper, CALENDAR);
          if (rule.days().get(lower) < rule.days().get(upper)) {
            assertThat(first).isBefore(then);
          } else {
            assertThat(first).isEqualTo(then);
          }
        }
      }
    }
  }

  /** Windows of neighbouring periods neither overlap nor leave a day out. */
  @Property
  void everyDayOfFiguresBelongsToOnePeriod(
      @ForAll("windows") DataWindow window, @ForAll("years") int year) {
    for (Frequency frequency : List.of(Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR)) {
      for (ReportingPeriod period : ReportingPeriod.ofYear(frequency, year)) {
        assertThat(period.plus(1).within(window).windowFrom())
            .isEqualTo(period.within(window).windowTo().plusDays(1));
      }
    }
  }

  @Provide
  Arbitrary<DueRule> rules() {
    Arbitrary<List<Integer>> figures = Arbitraries.integers().between(1, 31).list().ofSize(3);
    return Combinators.combine(
            Arbitraries.of(DueRule.Kind.values()), figures, Arbitraries.of(DueRule.Roll.values()))
        .as(
            (kind, days, roll) -> {
              List<Integer> sorted = days.stream().sorted().toList();
              Map<Level, Integer> byLevel = new EnumMap<>(Level.class);
              byLevel.put(Level.COMMUNE, sorted.get(0));
              byLevel.put(Level.DISTRICT, sorted.get(1));
              byLevel.put(Level.PROVINCE, sorted.get(2));
              return new DueRule(kind, byLevel, roll);
            });
  }

  @Provide
  Arbitrary<DataWindow> windows() {
    return Arbitraries.integers().between(1, DataWindow.LATEST_FIRST_DAY).map(DataWindow::new);
  }

  @Provide
  Arbitrary<Integer> years() {
    return Arbitraries.integers().between(2021, 2027);
  }

  @Provide
  Arbitrary<ReportingPeriod> periods() {
    return Combinators.combine(
            Arbitraries.of(Frequency.values()),
            Arbitraries.integers().between(2021, 2028),
            windows(),
            Arbitraries.integers().between(0, 11))
        .as(
            (frequency, year, window, nth) -> {
              List<ReportingPeriod> all = ReportingPeriod.ofYear(frequency, year);
              return all.get(nth % all.size()).within(window);
            });
  }
}

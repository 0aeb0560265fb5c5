package vn.nhipcau.reporting.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.nhipcau.organization.Level.COMMUNE;
import static vn.nhipcau.organization.Level.DISTRICT;
import static vn.nhipcau.organization.Level.PROVINCE;
import static vn.nhipcau.reporting.obligation.DueRule.Kind.DAY_OF_LAST_MONTH;
import static vn.nhipcau.reporting.obligation.DueRule.Kind.WORKING_DAYS_AFTER_CUT_OFF;
import static vn.nhipcau.reporting.obligation.DueRule.Roll.NEXT_WORKING_DAY;
import static vn.nhipcau.reporting.obligation.DueRule.Roll.PREVIOUS_WORKING_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nhipcau.calendar.Frequency;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.calendar.WorkingCalendar;
import vn.nhipcau.catalogue.ShippedCatalogue;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.Relation;

/**
 * Due days by the holidays that are shipped. The properties are not sampled: every frequency, every
 * period of 2021–2028, every figure a catalogue may name, each kind of rule and roll.
 */
class DueRuleTest {

  private static final WorkingCalendar CALENDAR = ShippedCatalogue.calendar();

  @ParameterizedTest(name = "{0}, {1} working days after the cut-off: {2}")
  @CsvSource({
    "2026-M11, 1, 2026-11-16",
    "2026-M11, 2, 2026-11-17",
    "2026-M11, 4, 2026-11-19",
    "2026-M11, 6, 2026-11-23",
    // The cut-off of February 2026 lies at the eve of Tết.
    "2026-M02, 2, 2026-02-24",
    // Saturday 22 August 2026 is worked.
    "2026-M08, 6, 2026-08-22",
    "2026,     2, 2026-12-16",
  })
  void aNumberOfWorkingDaysAfterTheCutOff(String period, int days, LocalDate due) {
    DueRule rule = new DueRule(WORKING_DAYS_AFTER_CUT_OFF, Map.of(COMMUNE, days), null);
    assertEquals(due, rule.dueOn(ReportingPeriod.parse(period), COMMUNE, CALENDAR));
  }

  @ParameterizedTest(name = "{0}, day {1} of the last month, {2}: {3}")
  @CsvSource({
    "2026-Q4,  25, PREVIOUS_WORKING_DAY, 2026-12-25",
    "2026-M10, 25, PREVIOUS_WORKING_DAY, 2026-10-23",
    "2026-M10, 25, NEXT_WORKING_DAY,     2026-10-26",
    "2026-M02, 17, NEXT_WORKING_DAY,     2026-02-23",
    // Rolling back over Tết would come before the cut-off: the first working day after it instead.
    "2026-M02, 17, PREVIOUS_WORKING_DAY, 2026-02-23",
    "2026-M11, 10, NEXT_WORKING_DAY,     2026-11-16",
    // A month without such a day has a last day.
    "2026-M06, 31, PREVIOUS_WORKING_DAY, 2026-06-30",
    "2027-M02, 31, NEXT_WORKING_DAY,     2027-03-01",
  })
  void aDayOfThePeriodsLastMonth(String period, int day, DueRule.Roll roll, LocalDate due) {
    DueRule rule = new DueRule(DAY_OF_LAST_MONTH, Map.of(PROVINCE, day), roll);
    assertEquals(due, rule.dueOn(ReportingPeriod.parse(period), PROVINCE, CALENDAR));
  }

  @ParameterizedTest
  @MethodSource("everyRule")
  void aDueDayIsAWorkingDay(DueRule rule) {
    everyDueDay(
        rule,
        (period, due) ->
            assertTrue(CALENDAR.isWorkingDay(due), period.code() + " is due on a day off: " + due));
  }

  /** Decree 09/2019, article 8.5: at least one working day to write what the window closed. */
  @ParameterizedTest
  @MethodSource("everyRule")
  void aDueDayLeavesAWorkingDayAfterTheCutOff(DueRule rule) {
    everyDueDay(
        rule,
        (period, due) -> {
          assertTrue(due.isAfter(period.windowTo()), period.code() + " is due on " + due);
          assertFalse(
              due.isBefore(CALENDAR.workingDaysAfter(period.windowTo(), 1)),
              period.code() + " leaves no working day: " + due);
        });
  }

  @ParameterizedTest
  @MethodSource("everyRule")
  void aLaterPeriodIsDueLater(DueRule rule) {
    for (Frequency frequency : Frequency.values()) {
      for (Level level : rule.days().keySet()) {
        LocalDate before = LocalDate.MIN;
        for (ReportingPeriod period : periods(frequency)) {
          LocalDate due = rule.dueOn(period, level, CALENDAR);
          assertTrue(due.isAfter(before), period.code() + " is due on " + due);
          before = due;
        }
      }
    }
  }

  /** Two figures in the order of the levels never give due days in the other order. */
  @ParameterizedTest
  @EnumSource(DueRule.Roll.class)
  void aLargerFigureIsNeverDueEarlier(DueRule.Roll roll) {
    for (DueRule.Kind kind : DueRule.Kind.values()) {
      for (Frequency frequency : Frequency.values()) {
        for (ReportingPeriod period : periods(frequency)) {
          LocalDate before = LocalDate.MIN;
          for (int figure = 1; figure <= 31; figure++) {
            LocalDate due =
                new DueRule(kind, Map.of(DISTRICT, figure), roll).dueOn(period, DISTRICT, CALENDAR);
            assertFalse(due.isBefore(before), period.code() + ", figure " + figure + ": " + due);
            before = due;
          }
        }
      }
    }
  }

  @Test
  void theShippedRequirementsCascadeFromTheCommuneUp() {
    List<RequirementImport.Entry> requirements = ShippedCatalogue.requirements();
    assertFalse(requirements.isEmpty());
    for (RequirementImport.Entry requirement : requirements) {
      for (ReportingPeriod period : periods(requirement.frequency())) {
        LocalDate commune = requirement.due().dueOn(period, COMMUNE, CALENDAR);
        LocalDate district = requirement.due().dueOn(period, DISTRICT, CALENDAR);
        LocalDate province = requirement.due().dueOn(period, PROVINCE, CALENDAR);
        String what = requirement.code() + " " + period.code();
        assertTrue(commune.isBefore(district), what + ": a district has no day to consolidate");
        assertFalse(district.isAfter(province), what + ": a district is due after its province");
      }
    }
  }

  /** A committee reports upwards on what its bodies told it, so theirs come first. */
  @Test
  void bodiesReportToTheirCommitteeBeforeItReportsUpwards() {
    int compared = 0;
    for (RequirementImport.Entry below : ShippedCatalogue.requirements()) {
      for (RequirementImport.Entry above : ShippedCatalogue.requirements()) {
        if (below.recipient() != Relation.SAME_LEVEL_COMMITTEE
            || above.recipient() != Relation.UPPER_COMMITTEE
            || below.frequency() != above.frequency()) {
          continue;
        }
        for (Level level : List.of(COMMUNE, DISTRICT)) {
          for (ReportingPeriod period : periods(below.frequency())) {
            assertTrue(
                below
                    .due()
                    .dueOn(period, level, CALENDAR)
                    .isBefore(above.due().dueOn(period, level, CALENDAR)),
                below.code() + " and " + above.code() + ", " + level + ", " + period.code());
            compared++;
          }
        }
      }
    }
    assertTrue(compared > 0, "the shipped requirements have lost one of the two lines");
  }

  @Test
  void aShippedRequirementHasADueDayForEveryLevelItCovers() {
    for (RequirementImport.Entry requirement : ShippedCatalogue.requirements()) {
      for (Level level : requirement.reporters().levels()) {
        assertTrue(requirement.due().covers(level), requirement.code() + " at " + level);
      }
      assertFalse(requirement.due().covers(Level.CENTRAL), requirement.code());
    }
  }

  /** Figures for each level in the order of the cascade, so that every figure stands somewhere. */
  static Stream<DueRule> everyRule() {
    return IntStream.rangeClosed(1, 31)
        .boxed()
        .flatMap(
            figure -> {
              Map<Level, Integer> days = new EnumMap<>(Level.class);
              days.put(COMMUNE, figure);
              days.put(DISTRICT, Math.min(31, figure + 2));
              days.put(PROVINCE, Math.min(31, figure + 4));
              return Stream.of(
                  new DueRule(WORKING_DAYS_AFTER_CUT_OFF, days, null),
                  new DueRule(DAY_OF_LAST_MONTH, days, PREVIOUS_WORKING_DAY),
                  new DueRule(DAY_OF_LAST_MONTH, days, NEXT_WORKING_DAY));
            });
  }

  private interface Look {
    void at(ReportingPeriod period, LocalDate due);
  }

  private static void everyDueDay(DueRule rule, Look look) {
    for (Frequency frequency : Frequency.values()) {
      for (ReportingPeriod period : periods(frequency)) {
        for (Level level : rule.days().keySet()) {
          look.at(period, rule.dueOn(period, level, CALENDAR));
        }
      }
    }
  }

  private static List<ReportingPeriod> periods(Frequency frequency) {
    List<ReportingPeriod> periods = new ArrayList<>();
    for (int year = 2021; year <= 2028; year++) {
      periods.addAll(ReportingPeriod.ofYear(frequency, year));
    }
    return periods;
  }
}

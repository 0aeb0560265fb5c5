package vn.nhipcau.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.catalogue.ShippedCatalogue;

/** Working days, by the holidays that are shipped. */
class WorkingCalendarTest {

  private static final Map<LocalDate, DayKind> HOLIDAYS = ShippedCatalogue.holidays();
  private static final WorkingCalendar CALENDAR = new WorkingCalendar(HOLIDAYS);

  @ParameterizedTest(name = "{0} is a {1}")
  @CsvSource({
    // Tết Bính Ngọ: Saturday 14 to Sunday 22 February 2026.
    "2026-02-13, WORKING_DAY",
    "2026-02-14, WEEKEND",
    "2026-02-15, WEEKEND",
    "2026-02-16, PUBLIC_HOLIDAY",
    "2026-02-17, PUBLIC_HOLIDAY",
    "2026-02-20, PUBLIC_HOLIDAY",
    "2026-02-21, WEEKEND",
    "2026-02-22, WEEKEND",
    "2026-02-23, WORKING_DAY",
    // Hùng Kings' day falls on a Sunday; Victory Day and Labour Day.
    "2026-04-26, PUBLIC_HOLIDAY",
    "2026-04-27, COMPENSATORY_DAY_OFF",
    "2026-04-29, WORKING_DAY",
    "2026-04-30, PUBLIC_HOLIDAY",
    "2026-05-01, PUBLIC_HOLIDAY",
    "2026-05-04, WORKING_DAY",
    // Swapped days: a Friday off for a Saturday at work, a Monday off for a Saturday at work.
    "2026-01-02, SWAPPED_DAY_OFF",
    "2026-01-10, SWAPPED_WORKING_DAY",
    "2026-08-22, SWAPPED_WORKING_DAY",
    "2026-08-31, SWAPPED_DAY_OFF",
    "2026-09-02, PUBLIC_HOLIDAY",
  })
  void aDayIsWhatTheHolidaysSayAndElseWhatTheWeekSays(LocalDate day, DayKind kind) {
    assertEquals(kind, CALENDAR.kindOf(day));
    assertEquals(
        kind == DayKind.WORKING_DAY || kind == DayKind.SWAPPED_WORKING_DAY,
        CALENDAR.isWorkingDay(day));
  }

  @ParameterizedTest(name = "{1} working days after {0} is {2}")
  @CsvSource({
    "2026-11-14, 0, 2026-11-14",
    "2026-11-14, 1, 2026-11-16",
    "2026-11-14, 2, 2026-11-17",
    "2026-11-16, 1, 2026-11-17",
    // Over Tết.
    "2026-02-14, 1, 2026-02-23",
    "2026-02-14, 6, 2026-03-02",
    // A swapped Saturday counts.
    "2026-01-09, 1, 2026-01-10",
    "2026-01-09, 2, 2026-01-12",
    "2026-04-28, 2, 2026-05-04",
  })
  void workingDaysAreCountedFromTheDayAfter(LocalDate day, int count, LocalDate expected) {
    assertEquals(expected, CALENDAR.workingDaysAfter(day, count));
  }

  @ParameterizedTest(name = "{0} rolls back to {1} or on to {2}")
  @CsvSource({
    "2026-02-17, 2026-02-13, 2026-02-23",
    "2026-05-01, 2026-04-29, 2026-05-04",
    "2026-11-14, 2026-11-13, 2026-11-16",
    "2026-11-16, 2026-11-16, 2026-11-16",
    "2026-08-22, 2026-08-22, 2026-08-22",
    "2026-08-23, 2026-08-22, 2026-08-24",
  })
  void aDayOffRollsToTheNearestWorkingDay(LocalDate day, LocalDate back, LocalDate on) {
    assertEquals(back, CALENDAR.sameOrPreviousWorkingDay(day));
    assertEquals(on, CALENDAR.sameOrNextWorkingDay(day));
  }

  /** A Saturday at work pays for a weekday off, so the two come in pairs within a year. */
  @Test
  void everySwappedDayOffIsWorkedOnAWeekendOfTheSameYear() {
    for (int year = 2021; year <= 2028; year++) {
      int of = year;
      long off = count(of, DayKind.SWAPPED_DAY_OFF);
      assertEquals(off, count(of, DayKind.SWAPPED_WORKING_DAY), "swapped days of " + year);
    }
    HOLIDAYS.forEach(
        (day, kind) -> {
          if (kind == DayKind.SWAPPED_WORKING_DAY) {
            assertTrue(weekend(day), day + " would be a working day anyway");
          } else if (kind == DayKind.SWAPPED_DAY_OFF || kind == DayKind.COMPENSATORY_DAY_OFF) {
            assertFalse(weekend(day), day + " would be a day off anyway");
          }
        });
  }

  /** Labour Code 2019, article 112: one, five, one, one, one and two days. */
  @Test
  void everyYearHasTheHolidaysOfTheLabourCode() {
    for (int year = 2021; year <= 2028; year++) {
      int of = year;
      long days =
          HOLIDAYS.entrySet().stream()
              .filter(e -> e.getKey().getYear() == of && e.getValue() == DayKind.PUBLIC_HOLIDAY)
              .count();
      long cultureDay = year >= 2026 ? 1 : 0;
      assertEquals(11 + cultureDay, days, "public holidays of " + year);
    }
  }

  private static long count(int year, DayKind kind) {
    return HOLIDAYS.entrySet().stream()
        .filter(e -> e.getKey().getYear() == year && e.getValue() == kind)
        .count();
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}

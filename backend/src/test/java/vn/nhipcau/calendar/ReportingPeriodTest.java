package vn.nhipcau.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

  /** Decree 09/2019, article 12. */
  @ParameterizedTest(name = "{0} covers {2} to {3} and is called {4}")
  @CsvSource({
    "2026-M11, MONTH,       2026-10-15, 2026-11-14, tháng 11/2026",
    "2026-M01, MONTH,       2025-12-15, 2026-01-14, tháng 1/2026",
    "2024-M03, MONTH,       2024-02-15, 2024-03-14, tháng 3/2024",
    "2026-Q1,  QUARTER,     2025-12-15, 2026-03-14, quý I/2026",
    "2026-Q2,  QUARTER,     2026-03-15, 2026-06-14, quý II/2026",
    "2026-Q3,  QUARTER,     2026-06-15, 2026-09-14, quý III/2026",
    "2026-Q4,  QUARTER,     2026-09-15, 2026-12-14, quý IV/2026",
    "2026-H1,  HALF_YEAR,   2025-12-15, 2026-06-14, 6 tháng đầu năm 2026",
    "2026-H2,  HALF_YEAR,   2026-06-15, 2026-12-14, 6 tháng cuối năm 2026",
    "2026-9M,  NINE_MONTHS, 2025-12-15, 2026-09-14, 9 tháng năm 2026",
    "2026,     YEAR,        2025-12-15, 2026-12-14, năm 2026",
  })
  void aPeriodCoversTheDaysOfTheDecree(
      String code, Frequency frequency, LocalDate from, LocalDate to, String label) {
    ReportingPeriod period = ReportingPeriod.parse(code);

    assertEquals(code, period.code());
    assertEquals(frequency, period.frequency());
    assertEquals(from, period.windowFrom());
    assertEquals(to, period.windowTo());
    assertEquals(label, period.label());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2026-M00",
        "2026-M13",
        "2026-M1",
        "2026-M011",
        "2026-Q0",
        "2026-Q5",
        "2026-H0",
        "2026-H3",
        "2026-6M",
        "2026-9m",
        "2026-m11",
        "26-M11",
        "20260-M11",
        "2026-",
        "2026-M11 ",
        " 2026",
        "2026-11",
        "2026-Q1-M02",
        "２０２６",
        "2026\n"
      })
  void whatIsNoCodeIsRefused(String code) {
    assertThrows(IllegalArgumentException.class, () -> ReportingPeriod.parse(code));
  }

  @ParameterizedTest
  @EnumSource(Frequency.class)
  void codesReadBackAsThePeriodsTheyWereMadeFrom(Frequency frequency) {
    for (int year = 2021; year <= 2028; year++) {
      for (ReportingPeriod period : ReportingPeriod.ofYear(frequency, year)) {
        assertEquals(period, ReportingPeriod.parse(period.code()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Frequency.class,
      names = {"MONTH", "QUARTER", "HALF_YEAR", "YEAR"})
  void theWindowsOfAFrequencyFollowEachOtherWithoutGapOrOverlap(Frequency frequency) {
    LocalDate expected = LocalDate.of(2020, 12, 15);
    for (int year = 2021; year <= 2028; year++) {
      for (ReportingPeriod period : ReportingPeriod.ofYear(frequency, year)) {
        assertEquals(expected, period.windowFrom(), period.code());
        expected = period.windowTo().plusDays(1);
      }
    }
    assertEquals(LocalDate.of(2028, 12, 15), expected);
  }

  @ParameterizedTest
  @EnumSource(
      value = Frequency.class,
      names = {"MONTH", "QUARTER", "HALF_YEAR", "YEAR"})
  void everyDayBelongsToThePeriodOfItsCalendarMonth(Frequency frequency) {
    for (LocalDate day = LocalDate.of(2023, 12, 1);
        day.isBefore(LocalDate.of(2025, 2, 1));
        day = day.plusDays(1)) {
      LocalDate asked = day;
      List<String> holding =
          ReportingPeriod.ofYear(frequency, day.getYear()).stream()
              .filter(p -> !asked.isBefore(p.first().atDay(1)))
              .filter(p -> !asked.isAfter(p.last().atEndOfMonth()))
              .map(ReportingPeriod::code)
              .toList();
      assertEquals(
          holding, List.of(ReportingPeriod.containing(frequency, day).code()), day.toString());
    }
  }

  @Test
  void nineMonthsStandForTheYearTheyLieIn() {
    assertEquals(
        "2026-9M",
        ReportingPeriod.containing(Frequency.NINE_MONTHS, LocalDate.of(2026, 11, 3)).code());
    assertEquals(1, ReportingPeriod.ofYear(Frequency.NINE_MONTHS, 2026).size());
  }
}

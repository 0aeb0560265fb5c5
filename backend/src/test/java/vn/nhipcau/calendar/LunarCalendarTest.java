package vn.nhipcau.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.catalogue.ShippedCatalogue;

/** The lunar calendar of Viet Nam, where it differs from others and where it must not. */
class LunarCalendarTest {

  @ParameterizedTest(name = "Tết {0}")
  @CsvSource({
    // A month before China's, because of one hour.
    "1985-01-21",
    "2007-02-17",
    "2021-02-12",
    "2022-02-01",
    "2023-01-22",
    "2024-02-10",
    "2025-01-29",
    "2026-02-17",
    // A day before what a widespread library says.
    "2027-02-06",
    "2028-01-26",
    "2030-02-02",
    "2053-02-18"
  })
  void newYearBeginsAtTheNewMoonInVietNam(LocalDate day) {
    assertThat(LunarCalendar.newYear(day.getYear())).isEqualTo(day);
  }

  @ParameterizedTest(name = "10/3 {0}")
  @CsvSource({
    "2021-04-21",
    "2022-04-10",
    "2023-04-29",
    "2024-04-18",
    "2025-04-07",
    "2026-04-26",
    "2027-04-16",
    "2028-04-04"
  })
  void hungKingsDayMindsTheLeapMonth(LocalDate day) {
    assertThat(LunarCalendar.day(day.getYear(), 3, 10)).isEqualTo(day);
  }

  @Test
  void aYearHasTwelveMonthsOrThirteenAndItsFirstDayStaysInItsSeason() {
    for (int year = 1970; year < 2100; year++) {
      LocalDate tet = LunarCalendar.newYear(year);
      assertThat(tet).isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 21));
      long days = ChronoUnit.DAYS.between(tet, LunarCalendar.newYear(year + 1));
      assertThat(days).as("lunar year %d", year).isIn(353L, 354L, 355L, 383L, 384L, 385L);
      int lunar = year;
      assertThat(
              IntStream.rangeClosed(1, 10).mapToObj(m -> LunarCalendar.day(lunar, m, 1)).toList())
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void theProposalKnowsEveryDayThatTheLawFixes() {
    // What the shipped table has from the law itself, the proposal finds; announced swaps it can't
    // know.
    var shipped = ShippedCatalogue.holidays();
    for (int year = 2021; year <= 2028; year++) {
      var proposed = HolidayProposal.of(year);
      int y = year;
      assertThat(proposed).extracting(ProposedDay::date).isSorted().doesNotHaveDuplicates();
      for (LocalDate fixed :
          List.of(
              LocalDate.of(y, 1, 1),
              LunarCalendar.newYear(y),
              LunarCalendar.day(y, 3, 10),
              LocalDate.of(y, 4, 30),
              LocalDate.of(y, 5, 1),
              LocalDate.of(y, 9, 2))) {
        assertThat(proposed).extracting(ProposedDay::date).contains(fixed);
        assertThat(shipped.get(fixed)).as("%s", fixed).isEqualTo(DayKind.PUBLIC_HOLIDAY);
      }
    }
  }

  @Test
  void aHolidayOnADayOfRestGivesTheNextWorkingDayOff() {
    // 26 April 2026 is a Sunday, 24 November 2029 a Saturday.
    assertThat(HolidayProposal.of(2026))
        .anySatisfy(
            day -> {
              assertThat(day.date()).isEqualTo(LocalDate.of(2026, 4, 27));
              assertThat(day.kind()).isEqualTo(DayKind.COMPENSATORY_DAY_OFF);
            });
    for (int year = 2021; year <= 2100; year++) {
      var days = HolidayProposal.of(year);
      long holidays = days.stream().filter(d -> d.kind() == DayKind.PUBLIC_HOLIDAY).count();
      assertThat(holidays).as("%d", year).isBetween(10L, 12L);
      assertThat(days)
          .filteredOn(d -> d.kind() == DayKind.COMPENSATORY_DAY_OFF)
          .allSatisfy(
              d -> assertThat(new WorkingCalendar(Map.of()).isWorkingDay(d.date())).isTrue());
    }
  }
}

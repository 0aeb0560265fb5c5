package vn.nhipcau.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days off of a year as the Labour Code would have them (articles 111 and 112), before anybody
 * announced them. Only a proposal: each year's Tết days and swaps are the State's decision, so
 * nothing here counts until an administrator takes it over. Pure.
 */
final class HolidayProposal {

  static final String SOURCE =
      "Bộ luật Lao động 2019 (45/2019/QH14) Điều 111, 112; âm lịch tính theo UTC+7";

  /** The Labour Code of 2019 gives a day beside National Day since 2021. */
  private static final int FIRST_YEAR = 2021;

  private static final int LAST_YEAR = 2100;
  private static final int CULTURE_DAY_SINCE = 2026;
  private static final int TET_DAYS_AFTER_NEW_YEAR = 3;

  private final Map<LocalDate, ProposedDay> days = new TreeMap<>();
  private final int year;

  private HolidayProposal(int year) {
    this.year = year;
  }

  static boolean covers(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  static List<ProposedDay> of(int year) {
    return new HolidayProposal(year).made();
  }

  private List<ProposedDay> made() {
    holiday(on(1, 1), "Tết Dương lịch", "New Year’s Day");
    LocalDate tet = LunarCalendar.newYear(year);
    holiday(tet.minusDays(1), "Tết Nguyên đán (ngày cuối năm cũ)", "Lunar New Year’s Eve");
    for (int n = 0; n <= TET_DAYS_AFTER_NEW_YEAR; n++) {
      holiday(
          tet.plusDays(n),
          "Tết Nguyên đán (mùng %d)".formatted(n + 1),
          "Lunar New Year, day %d".formatted(n + 1));
    }
    holiday(LunarCalendar.day(year, 3, 10), "Giỗ Tổ Hùng Vương", "Hùng Kings’ Commemoration Day");
    holiday(on(4, 30), "Ngày Chiến thắng", "Victory Day");
    holiday(on(5, 1), "Quốc tế Lao động", "International Labour Day");
    LocalDate national = on(9, 2);
    holiday(national, "Quốc khánh", "National Day");
    holiday(
        besideNationalDay(national), "Quốc khánh (ngày liền kề)", "National Day, adjoining day");
    if (year >= CULTURE_DAY_SINCE) {
      holiday(on(11, 24), "Ngày Văn hóa Việt Nam", "Vietnamese Culture Day");
    }
    compensate();
    return List.copyOf(days.values());
  }

  /** The day before or after, whichever makes the longer rest; the day after where neither does. */
  private static LocalDate besideNationalDay(LocalDate national) {
    DayOfWeek day = national.getDayOfWeek();
    boolean before = day == DayOfWeek.TUESDAY || day == DayOfWeek.SUNDAY;
    return before ? national.minusDays(1) : national.plusDays(1);
  }

  /** A holiday on a day of rest gives the next working day off (article 111.3). */
  private void compensate() {
    for (ProposedDay holiday : List.copyOf(days.values())) {
      if (isWeekend(holiday.date())) {
        LocalDate instead = holiday.date();
        while (isWeekend(instead) || days.containsKey(instead)) {
          instead = instead.plusDays(1);
        }
        days.put(
            instead,
            new ProposedDay(
                instead,
                DayKind.COMPENSATORY_DAY_OFF,
                "Nghỉ bù " + holiday.name(),
                "Compensatory day off: " + holiday.nameEn(),
                null));
      }
    }
  }

  private void holiday(LocalDate day, String name, String nameEn) {
    days.put(day, new ProposedDay(day, DayKind.PUBLIC_HOLIDAY, name, nameEn, null));
  }

  private LocalDate on(int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}

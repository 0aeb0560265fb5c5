package vn.nhipcau.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reporting period (<i>kỳ báo cáo</i>), coded {@code 2026-M11}, {@code 2026-Q4}, {@code 2026-H1},
 * {@code 2026-9M}, {@code 2026}.
 *
 * <p>Its data window is Decree 09/2019's default (article 12) unless a requirement says otherwise
 * ({@link #within}): the monthly report of November 2026 covers 15 October to 14 November.
 *
 * @param windowFrom first day that the figures cover
 * @param windowTo last day that the figures cover: the cut-off
 */
public record ReportingPeriod(
    String code,
    Frequency frequency,
    YearMonth first,
    YearMonth last,
    LocalDate windowFrom,
    LocalDate windowTo) {

  private static final Pattern CODE =
      Pattern.compile("((?:19|20|21)\\d{2})(?:-(?:M(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?");

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static ReportingPeriod parse(String code) {
    Matcher m = CODE.matcher(code);
    if (!m.matches()) {
      throw new IllegalArgumentException("not a reporting period: " + code);
    }
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) != null) {
      return of(Frequency.MONTH, year, Integer.parseInt(m.group(2)));
    }
    if (m.group(3) != null) {
      return of(Frequency.QUARTER, year, Integer.parseInt(m.group(3)));
    }
    if (m.group(4) != null) {
      return of(Frequency.HALF_YEAR, year, Integer.parseInt(m.group(4)));
    }
    return of(m.group(5) != null ? Frequency.NINE_MONTHS : Frequency.YEAR, year, 1);
  }

  /** The period of a frequency that the day's calendar month belongs to. */
  public static ReportingPeriod containing(Frequency frequency, LocalDate day) {
    int month = day.getMonthValue();
    return switch (frequency) {
      case MONTH -> of(frequency, day.getYear(), month);
      case QUARTER -> of(frequency, day.getYear(), (month + 2) / 3);
      case HALF_YEAR -> of(frequency, day.getYear(), (month + 5) / 6);
      case NINE_MONTHS, YEAR -> of(frequency, day.getYear(), 1);
    };
  }

  /** The period so many of its frequency later; earlier for a negative number. */
  public ReportingPeriod plus(int periods) {
    int months =
        switch (frequency) {
          case MONTH -> 1;
          case QUARTER -> 3;
          case HALF_YEAR -> 6;
          case NINE_MONTHS, YEAR -> 12;
        };
    return containing(frequency, first.plusMonths((long) months * periods).atDay(1));
  }

  public static List<ReportingPeriod> ofYear(Frequency frequency, int year) {
    int count =
        switch (frequency) {
          case MONTH -> 12;
          case QUARTER -> 4;
          case HALF_YEAR -> 2;
          case NINE_MONTHS, YEAR -> 1;
        };
    List<ReportingPeriod> periods = new ArrayList<>();
    for (int ordinal = 1; ordinal <= count; ordinal++) {
      periods.add(of(frequency, year, ordinal));
    }
    return periods;
  }

  private static ReportingPeriod of(Frequency frequency, int year, int ordinal) {
    return switch (frequency) {
      case MONTH -> months("%d-M%02d".formatted(year, ordinal), frequency, year, ordinal, ordinal);
      case QUARTER ->
          months("%d-Q%d".formatted(year, ordinal), frequency, year, ordinal * 3 - 2, ordinal * 3);
      case HALF_YEAR ->
          months("%d-H%d".formatted(year, ordinal), frequency, year, ordinal * 6 - 5, ordinal * 6);
      case NINE_MONTHS -> months(year + "-9M", frequency, year, 1, 9);
      case YEAR -> months(String.valueOf(year), frequency, year, 1, 12);
    };
  }

  private static ReportingPeriod months(
      String code, Frequency frequency, int year, int first, int last) {
    YearMonth from = YearMonth.of(year, first);
    YearMonth to = YearMonth.of(year, last);
    return new ReportingPeriod(
        code, frequency, from, to, DataWindow.DECREE_09.from(from), DataWindow.DECREE_09.to(to));
  }

  /** The same period with the figures of other days. */
  public ReportingPeriod within(DataWindow window) {
    return covering(window.from(first), window.to(last));
  }

  /** The same period with the figures of exactly these days. */
  public ReportingPeriod covering(LocalDate from, LocalDate to) {
    return new ReportingPeriod(code, frequency, first, last, from, to);
  }

  /** As a Vietnamese official writes it: {@code tháng 11/2026}, {@code quý IV/2026}. */
  public String label() {
    int year = last.getYear();
    return switch (frequency) {
      case MONTH -> "tháng %d/%d".formatted(last.getMonthValue(), year);
      case QUARTER ->
          "quý %s/%d"
              .formatted(List.of("I", "II", "III", "IV").get(last.getMonthValue() / 3 - 1), year);
      case HALF_YEAR ->
          "6 tháng %s năm %d".formatted(last.getMonthValue() == 6 ? "đầu" : "cuối", year);
      case NINE_MONTHS -> "9 tháng năm " + year;
      case YEAR -> "năm " + year;
    };
  }

  /** The same in English: {@code November 2026}, {@code Q4 2026}. */
  public String labelEn() {
    int year = last.getYear();
    return switch (frequency) {
      case MONTH -> last.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
      case QUARTER -> "Q%d %d".formatted(last.getMonthValue() / 3, year);
      case HALF_YEAR ->
          "%s half of %d".formatted(last.getMonthValue() == 6 ? "first" : "second", year);
      case NINE_MONTHS -> "nine months of " + year;
      case YEAR -> String.valueOf(year);
    };
  }
}

package vn.nhipcau.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * <i>Thời gian chốt số liệu</i>: the days whose figures a period's report covers. From the 15th it
 * is Decree 09/2019's (article 12): the 15th of the month before the period to the 14th of its last
 * month. From the 1st it is the period by the calendar. Pure.
 */
public record DataWindow(
    @Schema(
            description =
                "The day of the month before the period on which its figures begin; they end on the day before it in the period's last month. 1: the period's own months, whole.",
            minimum = "1",
            maximum = "28",
            examples = "15")
        int firstDay) {

  public static final DataWindow DECREE_09 = new DataWindow(15);

  /** Every month has these days. */
  public static final int LATEST_FIRST_DAY = 28;

  private static final int WHOLE_MONTHS = 1;

  public boolean wholeMonths() {
    return firstDay == WHOLE_MONTHS;
  }

  /** First day that the figures of a period cover which begins with a month. */
  public LocalDate from(YearMonth first) {
    return wholeMonths() ? first.atDay(1) : first.minusMonths(1).atDay(firstDay);
  }

  /** The cut-off: the last day that the figures of a period cover which ends with a month. */
  public LocalDate to(YearMonth last) {
    return wholeMonths() ? last.atEndOfMonth() : last.atDay(firstDay - 1);
  }
}

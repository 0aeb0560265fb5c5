package vn.nhipcau.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Working days by the week and the dated exceptions. Pure: made from data, asked without the
 * database.
 */
public final class WorkingCalendar {

  private final Map<LocalDate, DayKind> exceptions;

  public WorkingCalendar(Map<LocalDate, DayKind> exceptions) {
    this.exceptions = Map.copyOf(exceptions);
  }

  public DayKind kindOf(LocalDate day) {
    DayKind exception = exceptions.get(day);
    if (exception != null) {
      return exception;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? DayKind.WEEKEND : DayKind.WORKING_DAY;
  }

  public boolean isWorkingDay(LocalDate day) {
    return kindOf(day).working();
  }

  /** The n-th working day after a day; the day itself never counts. */
  public LocalDate workingDaysAfter(LocalDate day, int count) {
    LocalDate found = day;
    for (int counted = 0; counted < count; ) {
      found = found.plusDays(1);
      if (isWorkingDay(found)) {
        counted++;
      }
    }
    return found;
  }

  public LocalDate sameOrPreviousWorkingDay(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.minusDays(1);
    }
    return found;
  }

  public LocalDate sameOrNextWorkingDay(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.plusDays(1);
    }
    return found;
  }
}

package vn.nhipcau.reporting.obligation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.calendar.WorkingCalendar;
import vn.nhipcau.organization.Level;

/**
 * When a report is due, for each level its own figure, so that a commune reports before the
 * district consolidates (Decree 09/2019, article 8.5). The regulation itself names no days. Pure.
 *
 * @param days by level: days, or the day of a month, as the rule says
 */
public record DueRule(
    Kind rule,
    @Schema(
            description =
                "By level: how many days after, or the day of the month, as the rule says.")
        Map<Level, Integer> days,
    @Schema(
            description =
                "Where a day goes that is a day off; null for a rule that counts working days.",
            nullable = true)
        Roll roll) {

  /** How the figures are meant. */
  public enum Kind {
    WORKING_DAYS_AFTER_CUT_OFF,
    WORKING_DAYS_AFTER_PERIOD_END,
    DAYS_AFTER_CUT_OFF,
    DAYS_AFTER_PERIOD_END,
    DAY_OF_LAST_MONTH,
    DAY_OF_NEXT_MONTH;

    /** Counted in working days, a due day is one already. */
    boolean rolls() {
      return this != WORKING_DAYS_AFTER_CUT_OFF && this != WORKING_DAYS_AFTER_PERIOD_END;
    }
  }

  /** Where a due day goes that falls on a day off. */
  public enum Roll {
    PREVIOUS_WORKING_DAY,
    NEXT_WORKING_DAY
  }

  public boolean covers(Level level) {
    return days.containsKey(level);
  }

  /**
   * The due day of a level's reports: a working day, at least one working day after the cut-off,
   * and after that of every level below that has less time: where days off would put both on one
   * day, whoever consolidates still has a day to do it.
   */
  public LocalDate dueOn(ReportingPeriod period, Level level, WorkingCalendar calendar) {
    LocalDate due = asNamed(period, level, calendar);
    LocalDate earliest = calendar.workingDaysAfter(period.windowTo(), 1);
    for (Level below : days.keySet()) {
      if (below.compareTo(level) > 0 && days.get(below) < days.get(level)) {
        LocalDate behind = calendar.workingDaysAfter(dueOn(period, below, calendar), 1);
        earliest = behind.isAfter(earliest) ? behind : earliest;
      }
    }
    return due.isBefore(earliest) ? earliest : due;
  }

  /** The day that the rule names, wherever it falls to the cut-off and to the levels below. */
  LocalDate asNamed(ReportingPeriod period, Level level, WorkingCalendar calendar) {
    int figure = days.get(level);
    LocalDate cutOff = period.windowTo();
    LocalDate end = period.last().atEndOfMonth();
    return switch (rule) {
      case WORKING_DAYS_AFTER_CUT_OFF -> calendar.workingDaysAfter(cutOff, figure);
      case WORKING_DAYS_AFTER_PERIOD_END -> calendar.workingDaysAfter(end, figure);
      case DAYS_AFTER_CUT_OFF -> rolled(cutOff.plusDays(figure), calendar);
      case DAYS_AFTER_PERIOD_END -> rolled(end.plusDays(figure), calendar);
      case DAY_OF_LAST_MONTH -> rolled(dayOf(period.last(), figure), calendar);
      case DAY_OF_NEXT_MONTH -> rolled(dayOf(period.last().plusMonths(1), figure), calendar);
    };
  }

  private LocalDate rolled(LocalDate day, WorkingCalendar calendar) {
    return roll == Roll.PREVIOUS_WORKING_DAY
        ? calendar.sameOrPreviousWorkingDay(day)
        : calendar.sameOrNextWorkingDay(day);
  }

  private static LocalDate dayOf(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}

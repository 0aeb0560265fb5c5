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
 * district consolidates (Decree 09/2019, article 8.5). The regulation itself names no days.
 *
 * @param days by level: working days after the cut-off, or the day of the period's last month, as
 *     the rule says
 */
public record DueRule(
    Kind rule,
    @Schema(
            description =
                "By level: working days after the cut-off, or the day of the period's last month.")
        Map<Level, Integer> days,
    @Schema(
            description =
                "Where a day of the month goes when it is a day off; null for a rule that counts working days.",
            nullable = true)
        Roll roll) {

  /** How the figures are meant. */
  public enum Kind {
    WORKING_DAYS_AFTER_CUT_OFF,
    DAY_OF_LAST_MONTH
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
   * The due day of a level's reports: a working day, and at least one working day after the
   * cut-off.
   */
  public LocalDate dueOn(ReportingPeriod period, Level level, WorkingCalendar calendar) {
    LocalDate earliest = calendar.workingDaysAfter(period.windowTo(), 1);
    LocalDate due =
        switch (rule) {
          case WORKING_DAYS_AFTER_CUT_OFF ->
              calendar.workingDaysAfter(period.windowTo(), days.get(level));
          case DAY_OF_LAST_MONTH -> rolled(dayOf(period.last(), days.get(level)), calendar);
        };
    return due.isBefore(earliest) ? earliest : due;
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

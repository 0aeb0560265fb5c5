package vn.nhipcau.calendar;

import java.util.List;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.problem.Problem;

/** Who keeps the calendar: an administrator; an ordinary day has nothing to reset. */
final class CalendarPolicy {

  private CalendarPolicy() {}

  static List<CalendarAction> allowed(boolean declared, Viewer viewer) {
    if (!SystemAction.KEEP_CALENDAR.allowedFor(viewer)) {
      return List.of();
    }
    return declared
        ? List.of(CalendarAction.DECLARE, CalendarAction.RESET)
        : List.of(CalendarAction.DECLARE);
  }

  static void check(CalendarAction action, boolean declared, Viewer viewer) {
    SystemAction.KEEP_CALENDAR.check(viewer);
    if (!allowed(declared, viewer).contains(action)) {
      throw new Problem(CalendarProblem.ACTION_NOT_ALLOWED).with("action", action.name());
    }
  }
}

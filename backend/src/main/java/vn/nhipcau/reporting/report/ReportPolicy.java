package vn.nhipcau.reporting.report;

import static vn.nhipcau.access.Role.LEADER;
import static vn.nhipcau.access.Role.OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.problem.Problem;

/**
 * May this viewer do that with a report now? Status × read or not × standing × role, one table: the
 * actions that a representation offers and the guard of each command are the same function, so
 * button and server cannot disagree. {@code docs/WORKFLOW.md} prints it.
 */
public final class ReportPolicy {

  private ReportPolicy() {}

  /**
   * Every action open to a viewer whose organization stands so to a report in this status.
   *
   * @param opened whether anybody it went to has opened its last submission
   */
  public static List<ReportAction> allowed(
      ReportStatus status, boolean opened, Set<Standing> standings, Viewer viewer) {
    Set<ReportAction> actions = EnumSet.noneOf(ReportAction.class);
    boolean writes = standings.contains(Standing.DRAFTER);
    boolean receives = standings.contains(Standing.RECIPIENT);
    switch (status) {
      case DRAFT, RETURNED, WITHDRAWN -> {
        if (writes && viewer.hasAny(OFFICER, LEADER)) {
          actions.add(ReportAction.EDIT);
        }
        // Only a leader speaks for the organization; by submitting they sign.
        if (writes && viewer.has(LEADER)) {
          actions.add(ReportAction.SIGN);
          actions.add(ReportAction.SUBMIT);
        }
      }
      case SIGNED -> {
        // What a leader has signed anybody may send, or take back to mend: it must be signed again.
        if (writes && viewer.hasAny(OFFICER, LEADER)) {
          actions.add(ReportAction.UNSIGN);
          actions.add(ReportAction.SUBMIT);
        }
      }
      case SUBMITTED -> {
        // What somebody has read cannot be unread.
        if (writes && viewer.has(LEADER) && !opened) {
          actions.add(ReportAction.WITHDRAW);
        }
        if (receives && viewer.hasAny(OFFICER, LEADER)) {
          actions.add(ReportAction.RETURN);
          actions.add(ReportAction.ACCEPT);
        }
      }
      case ACCEPTED, CLOSED -> {}
    }
    return List.copyOf(actions);
  }

  static void check(
      ReportAction action,
      ReportStatus status,
      boolean opened,
      Set<Standing> standings,
      Viewer viewer) {
    if (!allowed(status, opened, standings, viewer).contains(action)) {
      throw new Problem(ReportProblem.ACTION_NOT_ALLOWED)
          .with("action", action.name())
          .with("status", status.name());
    }
  }
}

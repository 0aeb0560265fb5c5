package vn.nhipcau.reporting.obligation;

import static vn.nhipcau.access.Role.LEADER;
import static vn.nhipcau.access.Role.OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.problem.Problem;

/**
 * May this viewer do that with an obligation now? Status × standing × role, one table, printed in
 * {@code docs/WORKFLOW.md}; then what the one obligation at hand has to add. The list offered and
 * the guard are this one function.
 */
final class ObligationPolicy {

  private ObligationPolicy() {}

  /** The table: what is open to a viewer whose organization stands so to such an obligation. */
  static Set<ObligationAction> allowed(
      ObligationStatus status, Set<Standing> standings, Viewer viewer) {
    Set<ObligationAction> actions = EnumSet.noneOf(ObligationAction.class);
    if (!viewer.hasAny(OFFICER, LEADER)) {
      return actions;
    }
    boolean owes = standings.contains(Standing.DRAFTER);
    boolean receives = standings.contains(Standing.RECIPIENT);
    boolean follows = receives || standings.contains(Standing.COPIED);
    boolean leads = viewer.has(LEADER);
    switch (status) {
      case UPCOMING, OPEN, DRAFTING, OVERDUE -> {
        if (owes) {
          actions.add(ObligationAction.REQUEST_EXTENSION);
          if (status != ObligationStatus.DRAFTING) {
            actions.add(ObligationAction.DRAFT);
          }
        }
        // While the data window runs there is nothing yet to be urged.
        if (follows && status != ObligationStatus.UPCOMING) {
          actions.add(ObligationAction.REMIND);
        }
        if (receives) {
          actions.add(ObligationAction.EXTEND);
          actions.add(ObligationAction.REFUSE_EXTENSION);
        }
        if (receives && leads) {
          actions.add(ObligationAction.WAIVE);
        }
      }
      case RETURNED -> {
        if (follows) {
          actions.add(ObligationAction.REMIND);
        }
      }
      case WAIVED -> {
        if (receives && leads) {
          actions.add(ObligationAction.REINSTATE);
        }
      }
      case SUBMITTED, LATE, ACCEPTED, MERGED -> {}
    }
    return actions;
  }

  static List<ObligationAction> allowed(
      Obligation obligation, ObligationStatus status, Set<Standing> standings, Viewer viewer) {
    return allowed(status, standings, viewer).stream().filter(obligation::lets).toList();
  }

  static void check(
      ObligationAction action,
      Obligation obligation,
      ObligationStatus status,
      Set<Standing> standings,
      Viewer viewer) {
    if (!allowed(obligation, status, standings, viewer).contains(action)) {
      throw new Problem(ObligationProblem.ACTION_NOT_ALLOWED).with("action", action.name());
    }
  }
}

package vn.nhipcau.regulation;

import java.util.List;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.problem.Problem;

/**
 * May this viewer do that with a duty: what is offered and what is guarded, in one place. What was
 * ever in force is ended and not deleted: who had to do what stays answerable.
 */
final class DutyPolicy {

  private DutyPolicy() {}

  static List<DutyAction> allowed(DutyState state, Viewer viewer) {
    if (!viewer.has(Role.ADMINISTRATOR)) {
      return List.of();
    }
    return switch (state) {
      case UPCOMING -> List.of(DutyAction.EDIT, DutyAction.DELETE);
      case IN_FORCE -> List.of(DutyAction.EDIT, DutyAction.END);
      case ENDED -> List.of(DutyAction.EDIT);
    };
  }

  static void check(DutyAction action, DutyState state, Viewer viewer) {
    if (!allowed(state, viewer).contains(action)) {
      throw new Problem(RegulationProblem.DUTY_ACTION_NOT_ALLOWED)
          .with("action", action.name())
          .with("state", state.name());
    }
  }
}

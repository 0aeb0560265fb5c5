package vn.nhipcau.reporting.obligation;

import java.util.List;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.problem.Problem;

/**
 * May this viewer do that with a requirement: what is offered and what is guarded, in one place.
 * None is ever deleted: who had to report what stays answerable. {@code docs/WORKFLOW.md} prints
 * it.
 */
final class RequirementPolicy {

  private RequirementPolicy() {}

  static List<RequirementAction> allowed(RequirementState state, Viewer viewer) {
    if (!SystemAction.MANAGE_REQUIREMENTS.allowedFor(viewer)) {
      return List.of();
    }
    return switch (state) {
      case UPCOMING, IN_FORCE -> List.of(RequirementAction.EDIT, RequirementAction.END);
      case ENDED -> List.of(RequirementAction.EDIT);
    };
  }

  static void check(RequirementAction action, RequirementState state, Viewer viewer) {
    if (!allowed(state, viewer).contains(action)) {
      throw new Problem(RequirementProblem.ACTION_NOT_ALLOWED)
          .with("action", action.name())
          .with("state", state.name());
    }
  }
}

package vn.nhipcau.regulation;

import java.util.List;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.problem.Problem;

/** May this viewer do that with a provision: what is offered and what is guarded, in one place. */
final class ProvisionPolicy {

  private ProvisionPolicy() {}

  static List<ProvisionAction> allowed(Viewer viewer) {
    return viewer.has(Role.ADMINISTRATOR) ? List.of(ProvisionAction.values()) : List.of();
  }

  static void check(ProvisionAction action, Viewer viewer) {
    if (!allowed(viewer).contains(action)) {
      throw new Problem(RegulationProblem.ACTION_NOT_ALLOWED).with("action", action.name());
    }
  }
}

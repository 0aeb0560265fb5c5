package vn.nhipcau.register;

import java.util.List;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.problem.Problem;

/** May this viewer do that with an organization? Offer and guard are this one function. */
final class RegisterPolicy {

  private RegisterPolicy() {}

  static List<OrganizationAction> allowed(Viewer viewer) {
    return SystemAction.MANAGE_ORGANIZATIONS.allowedFor(viewer)
        ? List.of(OrganizationAction.CORRECT)
        : List.of();
  }

  static void check(OrganizationAction action, Viewer viewer) {
    if (!allowed(viewer).contains(action)) {
      throw new Problem(RegisterProblem.ACTION_NOT_ALLOWED).with("action", action.name());
    }
  }
}

package vn.nhipcau.reorganization;

import java.util.List;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.problem.Problem;

/** May this viewer do that with a reorganization now? Offer and guard are this one function. */
final class ReorganizationPolicy {

  private ReorganizationPolicy() {}

  static List<ReorganizationAction> allowed(Reorganization reorganization, Viewer viewer) {
    return SystemAction.MANAGE_REORGANIZATIONS.allowedFor(viewer)
            && reorganization.status == ReorganizationStatus.PLANNED
        ? List.of(ReorganizationAction.CANCEL)
        : List.of();
  }

  static void check(ReorganizationAction action, Reorganization reorganization, Viewer viewer) {
    if (!allowed(reorganization, viewer).contains(action)) {
      throw new Problem(ReorganizationProblem.ACTION_NOT_ALLOWED)
          .with("action", action.name())
          .with("status", reorganization.status.name());
    }
  }
}

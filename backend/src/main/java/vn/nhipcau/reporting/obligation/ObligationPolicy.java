package vn.nhipcau.reporting.obligation;

import java.util.List;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Viewer;

/**
 * May this viewer do that with an obligation now? The list offered and the guard are this one
 * function.
 */
final class ObligationPolicy {

  private ObligationPolicy() {}

  static List<ObligationAction> allowed(Obligation obligation, Viewer viewer) {
    boolean own = viewer.reach().contains(obligation.organizationId);
    boolean writes = viewer.hasAny(Role.OFFICER, Role.LEADER);
    return own && writes && obligation.state == ObligationState.PENDING
        ? List.of(ObligationAction.DRAFT)
        : List.of();
  }
}

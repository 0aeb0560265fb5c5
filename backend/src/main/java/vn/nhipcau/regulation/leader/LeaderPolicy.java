package vn.nhipcau.regulation.leader;

import java.util.List;
import java.util.UUID;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.problem.Problem;

/**
 * Who may say who is in charge. The body itself does, by a leader or its own administrator, as long
 * as it is not over; an administrator everywhere, and alone mends what is history. {@code
 * docs/WORKFLOW.md} prints the table.
 */
public final class LeaderPolicy {

  private LeaderPolicy() {}

  /**
   * @param state null for an assignment that does not exist yet
   */
  public static List<LeaderAction> allowed(LeaderState state, UUID organizationId, Viewer viewer) {
    boolean own =
        viewer.actingFor() != null
            && viewer.actingFor().id().equals(organizationId)
            && viewer.hasAny(Role.LEADER, Role.ORGANIZATION_ADMIN);
    boolean everywhere = viewer.has(Role.ADMINISTRATOR);
    return switch (state) {
      case null -> own || everywhere ? List.of(LeaderAction.ASSIGN) : List.of();
      case UPCOMING, IN_CHARGE -> own || everywhere ? List.of(LeaderAction.CORRECT) : List.of();
      case ENDED -> everywhere ? List.of(LeaderAction.CORRECT) : List.of();
    };
  }

  static void check(LeaderAction action, LeaderState state, UUID organizationId, Viewer viewer) {
    if (!allowed(state, organizationId, viewer).contains(action)) {
      throw new Problem(LeaderProblem.ACTION_NOT_ALLOWED).with("action", action.name());
    }
  }
}

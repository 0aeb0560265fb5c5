package vn.nhipcau.access.seat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.SeatState;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.problem.Problem;

/**
 * Who keeps whose seats. An administrator keeps all; an organization's own administrator those of
 * that organization (and of those it followed, since their seats lead to it), and never one that
 * belongs to no organization. {@code docs/WORKFLOW.md} prints the table.
 */
public final class SeatPolicy {

  private static final Set<Role> OF_NO_ORGANIZATION = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);

  private SeatPolicy() {}

  /** Administrator and auditor belong to no organization, every other role to one. */
  public static boolean belongsToNone(Role role) {
    return OF_NO_ORGANIZATION.contains(role);
  }

  /**
   * @param state null for a seat that does not exist yet
   * @param organizationId the seat's organization, null for one that belongs to none
   */
  public static List<SeatAction> allowed(SeatState state, UUID organizationId, Viewer viewer) {
    if (!keeps(organizationId, viewer)) {
      return List.of();
    }
    return switch (state) {
      case null -> List.of(SeatAction.GRANT);
      case UPCOMING, HELD -> List.of(SeatAction.END);
      case ENDED -> List.of();
    };
  }

  /** The roles in which a viewer may grant a seat there. */
  static List<Role> grantable(UUID organizationId, Viewer viewer) {
    return Arrays.stream(Role.values())
        .filter(role -> belongsToNone(role) == (organizationId == null))
        .filter(role -> allowed(null, organizationId, viewer).contains(SeatAction.GRANT))
        .toList();
  }

  static void check(SeatAction action, SeatState state, UUID organizationId, Viewer viewer) {
    if (!allowed(state, organizationId, viewer).contains(action)) {
      throw new Problem(SeatProblem.ACTION_NOT_ALLOWED).with("action", action.name());
    }
  }

  /** Whoever keeps a seat sees it; to everybody else it does not exist. */
  static boolean keeps(UUID organizationId, Viewer viewer) {
    return viewer.has(Role.ADMINISTRATOR)
        || (viewer.has(Role.ORGANIZATION_ADMIN)
            && organizationId != null
            && viewer.actingFor() != null
            && viewer.reach().contains(organizationId));
  }
}

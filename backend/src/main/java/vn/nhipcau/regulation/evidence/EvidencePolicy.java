package vn.nhipcau.regulation.evidence;

import java.util.List;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.problem.Problem;

/**
 * Who may say what was done: the body itself, in the year and in the one after it, when the year is
 * evaluated. {@code docs/WORKFLOW.md} prints the table.
 */
public final class EvidencePolicy {

  private EvidencePolicy() {}

  /**
   * @param standing of the organization acted for to the body whose evidence it is; null for none
   */
  public static List<EvidenceAction> allowed(EvidenceYear year, Standing standing, Viewer viewer) {
    boolean own = standing == Standing.DRAFTER && viewer.hasAny(Role.OFFICER, Role.LEADER);
    return switch (year) {
      case CURRENT, LAST -> own ? List.of(EvidenceAction.RECORD) : List.of();
      case EARLIER, LATER -> List.of();
    };
  }

  static void check(EvidenceAction action, EvidenceYear year, Standing standing, Viewer viewer) {
    if (!allowed(year, standing, viewer).contains(action)) {
      throw new Problem(EvidenceProblem.ACTION_NOT_ALLOWED).with("action", action.name());
    }
  }
}

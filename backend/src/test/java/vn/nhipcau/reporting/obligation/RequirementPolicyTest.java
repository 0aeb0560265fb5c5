package vn.nhipcau.reporting.obligation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.architecture.MarkedPart;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.testing.Keepers;

/** Who may do what with a requirement, against docs/WORKFLOW.md, cell by cell. */
class RequirementPolicyTest {

  private static final List<Map<String, String>> ROWS =
      MarkedPart.of("docs/WORKFLOW.md", "requirement-policy").rows();

  @Test
  void theDocumentAllowsExactlyWhatTheCodeAllows() {
    Set<String> told = new TreeSet<>();
    for (Map<String, String> row : ROWS) {
      for (String action : MarkedPart.list(row.get("Action"))) {
        for (String role : MarkedPart.list(row.get("Role"))) {
          told.add(row.get("State") + " " + action + " " + role);
        }
      }
    }
    Set<String> code = new TreeSet<>();
    for (Role role : Role.values()) {
      if (SystemAction.MANAGE_REQUIREMENTS.allowedFor(Keepers.viewer(role))) {
        code.add("`–` ADD " + role);
      }
      for (RequirementState state : RequirementState.values()) {
        for (RequirementAction action : RequirementAction.values()) {
          if (RequirementPolicy.allowed(state, Keepers.viewer(role)).contains(action)) {
            code.add(state + " " + action + " " + role);
            assertDoesNotThrow(() -> RequirementPolicy.check(action, state, Keepers.viewer(role)));
          } else {
            Problem refusal =
                assertThrows(
                    Problem.class,
                    () -> RequirementPolicy.check(action, state, Keepers.viewer(role)));
            assertEquals(RequirementProblem.ACTION_NOT_ALLOWED, refusal.code());
          }
        }
      }
    }
    assertEquals(stripped(told), stripped(code));
  }

  private static Set<String> stripped(Set<String> cells) {
    Set<String> plain = new TreeSet<>();
    cells.forEach(cell -> plain.add(cell.replace("`", "")));
    return plain;
  }
}

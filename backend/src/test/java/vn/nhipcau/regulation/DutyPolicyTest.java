package vn.nhipcau.regulation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.architecture.MarkedPart;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.testing.Keepers;

/** Who says what a clause asks, against docs/WORKFLOW.md, in both directions. */
class DutyPolicyTest {

  @Test
  void theDocumentAllowsExactlyWhatTheCodeAllows() {
    Set<String> code = new TreeSet<>();
    for (Role role : Role.values()) {
      Viewer viewer = Keepers.viewer(role);
      if (ProvisionPolicy.allowed(viewer).contains(ProvisionAction.ADD_DUTY)) {
        code.add("– ADD_DUTY " + role);
      }
      for (DutyState state : DutyState.values()) {
        DutyPolicy.allowed(state, viewer)
            .forEach(action -> code.add(state + " " + action + " " + role));
      }
    }
    Set<String> document = new TreeSet<>();
    for (Map<String, String> row : MarkedPart.of("docs/WORKFLOW.md", "duty-policy").rows()) {
      for (String action : MarkedPart.list(row.get("Action"))) {
        for (String role : MarkedPart.list(row.get("Role"))) {
          document.add(row.get("State") + " " + action + " " + role);
        }
      }
    }
    assertEquals(document, code);
  }

  @Test
  void whatIsOfferedIsLetThroughAndNothingElse() {
    for (Role role : Role.values()) {
      Viewer viewer = Keepers.viewer(role);
      for (DutyState state : DutyState.values()) {
        for (DutyAction action : DutyAction.values()) {
          if (DutyPolicy.allowed(state, viewer).contains(action)) {
            assertDoesNotThrow(() -> DutyPolicy.check(action, state, viewer));
          } else {
            assertEquals(
                RegulationProblem.DUTY_ACTION_NOT_ALLOWED,
                assertThrows(Problem.class, () -> DutyPolicy.check(action, state, viewer)).code());
          }
        }
      }
    }
  }
}

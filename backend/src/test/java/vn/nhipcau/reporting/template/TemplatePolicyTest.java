package vn.nhipcau.reporting.template;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nhipcau.access.Role;
import vn.nhipcau.architecture.MarkedPart;
import vn.nhipcau.architecture.MarkedPart.Arrow;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.testing.Keepers;

/** Who may do what with a form, against docs/WORKFLOW.md, cell by cell. */
class TemplatePolicyTest {

  private static final Set<String> ALLOWED = allowed();

  @Test
  void theDocumentAllowsExactlyWhatTheCodeAllows() {
    Set<String> code = new TreeSet<>();
    for (TemplateStatus status : TemplateStatus.values()) {
      for (Role role : Role.values()) {
        TemplatePolicy.allowed(status, Keepers.viewer(role))
            .forEach(action -> code.add(cell(status.name(), action.name(), role.name())));
      }
    }
    assertEquals(ALLOWED, code);
  }

  @Test
  void whatIsOfferedIsLetThroughAndWhatIsNotOfferedIsRefused() {
    for (TemplateStatus status : TemplateStatus.values()) {
      for (Role role : Role.values()) {
        for (TemplateAction action : TemplateAction.values()) {
          if (ALLOWED.contains(cell(status.name(), action.name(), role.name()))) {
            assertDoesNotThrow(() -> TemplatePolicy.check(action, status, Keepers.viewer(role)));
          } else {
            Problem refusal =
                assertThrows(
                    Problem.class,
                    () -> TemplatePolicy.check(action, status, Keepers.viewer(role)));
            assertEquals(TemplateProblem.ACTION_NOT_ALLOWED, refusal.code());
            assertEquals(
                Map.of("action", action.name(), "status", status.name()), refusal.params());
          }
        }
      }
    }
  }

  @Test
  void theDocumentHasARowForEveryStatus() {
    Set<String> told =
        MarkedPart.of("docs/WORKFLOW.md", "template-policy").rows().stream()
            .map(row -> row.get("Status"))
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(TemplateStatus.values()).stream().map(Enum::name).collect(Collectors.toSet()), told);
  }

  /** Every verb but editing, which changes no status, is an arrow of the diagram. */
  @Test
  void theVerbsLeadWhereTheDiagramSays() {
    Instant now = Instant.parse("2026-11-16T02:00:00Z");
    ReportTemplate template = ReportTemplate.draft("x", 1, "x", "x", TemplateDefinition.EMPTY, now);
    String begun = template.state.name();
    template.publish(now);
    assertEquals(
        Set.of(
            new Arrow(null, begun, TemplateAction.REVISE.name()),
            new Arrow(begun, template.state.name(), TemplateAction.PUBLISH.name()),
            new Arrow(begun, null, TemplateAction.DISCARD.name())),
        MarkedPart.of("docs/WORKFLOW.md", "template-life").arrows().stream()
            .filter(arrow -> arrow.label() != null)
            .collect(Collectors.toSet()));
  }

  @Test
  void whatWasPublishedIsNeitherWrittenNorPublishedAgain() {
    Instant now = Instant.parse("2026-11-16T02:00:00Z");
    ReportTemplate template =
        ReportTemplate.published("x", "x", "x", TemplateDefinition.EMPTY, now);
    assertThrows(
        IllegalStateException.class, () -> template.write("y", "y", TemplateDefinition.EMPTY, now));
    assertThrows(IllegalStateException.class, () -> template.publish(now));
  }

  private static Set<String> allowed() {
    Set<String> cells = new HashSet<>();
    for (Map<String, String> row : MarkedPart.of("docs/WORKFLOW.md", "template-policy").rows()) {
      for (String action : MarkedPart.list(row.get("Action"))) {
        for (String role : MarkedPart.list(row.get("Role"))) {
          cells.add(cell(row.get("Status"), action, role));
        }
      }
    }
    return new TreeSet<>(cells);
  }

  private static String cell(String status, String action, String role) {
    return status + " " + action + " " + role;
  }
}

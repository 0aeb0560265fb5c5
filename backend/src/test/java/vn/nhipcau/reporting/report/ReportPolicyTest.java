package vn.nhipcau.reporting.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.architecture.MarkedPart;
import vn.nhipcau.architecture.MarkedPart.Arrow;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.reporting.report.ReportTransition.Actor;

/** Who may do what with a report, against docs/WORKFLOW.md, cell by cell and in both directions. */
class ReportPolicyTest {

  private static final Actor SOMEBODY = new Actor(new UUID(0, 1), new UUID(0, 2));
  private static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");

  /** One cell of the full table. */
  private record Cell(ReportStatus status, ReportAction action, Standing standing, Role role) {}

  private static final List<Map<String, String>> ROWS =
      MarkedPart.of("docs/WORKFLOW.md", "report-policy").rows();

  private static final Set<Cell> ALLOWED = cellsOf(ROWS);

  @Test
  void theDocumentAllowsExactlyWhatTheCodeAllows() {
    Set<Cell> code = new HashSet<>();
    for (ReportStatus status : ReportStatus.values()) {
      for (Standing standing : Standing.values()) {
        for (Role role : Role.values()) {
          ReportPolicy.allowed(status, Set.of(standing), viewer(Set.of(role)))
              .forEach(action -> code.add(new Cell(status, action, standing, role)));
        }
      }
    }
    assertEquals(minus(code, ALLOWED), Set.of(), "the code allows what WORKFLOW.md does not");
    assertEquals(minus(ALLOWED, code), Set.of(), "WORKFLOW.md allows what the code does not");
  }

  /** An office may draft and receive at once, a person may be officer and leader: rights add up. */
  @Test
  void severalStandingsAndRolesGiveWhatEachOfThemGives() {
    int compared = 0;
    for (ReportStatus status : ReportStatus.values()) {
      for (Set<Standing> standings : everySetOf(Standing.class)) {
        for (Set<Role> roles : everySetOf(Role.class)) {
          Set<ReportAction> expected =
              ALLOWED.stream()
                  .filter(c -> c.status() == status)
                  .filter(c -> standings.contains(c.standing()) && roles.contains(c.role()))
                  .map(Cell::action)
                  .collect(Collectors.toSet());
          List<ReportAction> actual = ReportPolicy.allowed(status, standings, viewer(roles));
          assertEquals(expected, Set.copyOf(actual), status + " × " + standings + " × " + roles);
          assertEquals(expected.size(), actual.size(), "an action is offered twice");
          compared++;
        }
      }
    }
    assertEquals(5 * 32 * 32, compared);
  }

  @Test
  void whatIsOfferedIsLetThroughAndWhatIsNotOfferedIsRefused() {
    for (ReportStatus status : ReportStatus.values()) {
      for (Standing standing : Standing.values()) {
        for (Role role : Role.values()) {
          Viewer viewer = viewer(Set.of(role));
          Set<Standing> standings = Set.of(standing);
          for (ReportAction action : ReportAction.values()) {
            if (ReportPolicy.allowed(status, standings, viewer).contains(action)) {
              assertDoesNotThrow(() -> ReportPolicy.check(action, status, standings, viewer));
            } else {
              Problem refusal =
                  assertThrows(
                      Problem.class, () -> ReportPolicy.check(action, status, standings, viewer));
              assertEquals(ReportProblem.ACTION_NOT_ALLOWED, refusal.code());
              assertEquals(
                  Map.of("action", action.name(), "status", status.name()), refusal.params());
            }
          }
        }
      }
    }
  }

  @Test
  void theDocumentHasARowForEveryStatus() {
    Set<String> told = ROWS.stream().map(row -> row.get("Status")).collect(Collectors.toSet());
    assertEquals(
        EnumSet.allOf(ReportStatus.class).stream().map(Enum::name).collect(Collectors.toSet()),
        told);
  }

  /** Every verb that the table allows is walked on a report and ends where the diagram says. */
  @Test
  void allowedVerbsLeadWhereTheDiagramSays() {
    List<Arrow> arrows = MarkedPart.of("docs/WORKFLOW.md", "report-life").arrows();
    Set<Arrow> walked = new HashSet<>();
    Report fresh = reportIn(ReportStatus.DRAFT);
    walked.add(new Arrow(null, fresh.status.name(), fresh.transitions.getFirst().action.name()));
    for (Cell cell : ALLOWED) {
      Report report = reportIn(cell.status());
      int steps = report.transitions.size();
      switch (cell.action()) {
        case EDIT -> report.write(ReportContent.EMPTY, NOW);
        case SUBMIT -> report.submit(SOMEBODY, NOW, "sha");
        case RETURN -> report.sendBack("reason", SOMEBODY, NOW);
        case ACCEPT -> report.accept(SOMEBODY, NOW);
      }
      if (cell.action() == ReportAction.EDIT) {
        assertEquals(cell.status(), report.status, "editing changes no status");
        assertEquals(steps, report.transitions.size(), "editing is no step");
      } else {
        ReportTransition step = report.transitions.getLast();
        assertEquals(steps + 1, report.transitions.size(), "each verb is one step");
        assertEquals(cell.action().name(), step.action.name());
        assertEquals(cell.status(), step.fromStatus);
        assertEquals(report.status, step.toStatus);
        walked.add(new Arrow(cell.status().name(), report.status.name(), cell.action().name()));
      }
    }
    // No verb of a person's, and therefore in no cell: a reorganization closes what is open.
    for (ReportStatus open : List.of(ReportStatus.DRAFT, ReportStatus.RETURNED)) {
      Report report = reportIn(open);
      report.close("merged", new Actor(null, SOMEBODY.organizationId()), NOW);
      walked.add(
          new Arrow(open.name(), report.status.name(), report.transitions.getLast().action.name()));
    }
    Set<Arrow> drawn = arrows.stream().filter(a -> a.label() != null).collect(Collectors.toSet());
    assertEquals(drawn, walked, "the diagram of WORKFLOW.md and the verbs");
  }

  @Test
  void everySubmissionIsKeptAndAReturnIsForgottenWhenMended() {
    Report report = reportIn(ReportStatus.RETURNED);
    assertEquals("reason", report.returnReason);

    report.submit(SOMEBODY, NOW, "second");

    assertEquals(
        List.of(1, 2), report.submitted.stream().map(submission -> submission.number).toList());
    assertEquals("second", report.submitted.getLast().sha256);
    assertEquals(null, report.returnReason);
    assertEquals(
        List.of(0, 1, 2, 3), report.transitions.stream().map(step -> step.position).toList());
  }

  private static Report reportIn(ReportStatus status) {
    Report report =
        Report.periodic(
            new UUID(1, 1),
            SOMEBODY.organizationId(),
            new UUID(1, 2),
            new UUID(1, 3),
            "title",
            "2026-M11",
            SOMEBODY,
            NOW);
    if (status != ReportStatus.DRAFT) {
      report.submit(SOMEBODY, NOW, "first");
    }
    if (status == ReportStatus.RETURNED) {
      report.sendBack("reason", SOMEBODY, NOW);
    } else if (status == ReportStatus.ACCEPTED) {
      report.accept(SOMEBODY, NOW);
    }
    assertEquals(status, report.status);
    return report;
  }

  private static Viewer viewer(Set<Role> roles) {
    OrganizationRef office = new OrganizationRef(new UUID(0, 2), "du", "Đảng ủy", "Committee");
    return new Viewer(
        new UUID(0, 1), "an", "An", office, 1, Set.copyOf(roles), Set.of(office.id()));
  }

  private static Set<Cell> cellsOf(List<Map<String, String>> rows) {
    Set<Cell> cells = new HashSet<>();
    for (Map<String, String> row : rows) {
      assertNotNull(row.get("Status"));
      for (String action : MarkedPart.list(row.get("Action"))) {
        for (String standing : MarkedPart.list(row.get("Standing"))) {
          for (String role : MarkedPart.list(row.get("Role"))) {
            Cell cell =
                new Cell(
                    ReportStatus.valueOf(row.get("Status")),
                    ReportAction.valueOf(action),
                    Standing.valueOf(standing),
                    Role.valueOf(role));
            assertTrue(cells.add(cell), "WORKFLOW.md says twice: " + cell);
          }
        }
      }
    }
    return cells;
  }

  private static <E extends Enum<E>> List<Set<E>> everySetOf(Class<E> type) {
    E[] all = type.getEnumConstants();
    List<Set<E>> sets = new ArrayList<>();
    for (int bits = 0; bits < 1 << all.length; bits++) {
      Set<E> set = EnumSet.noneOf(type);
      for (E one : all) {
        if ((bits & 1 << one.ordinal()) != 0) {
          set.add(one);
        }
      }
      sets.add(set);
    }
    return sets;
  }

  private static Set<Cell> minus(Set<Cell> from, Set<Cell> without) {
    Set<Cell> rest = new HashSet<>(from);
    rest.removeAll(without);
    return rest;
  }
}

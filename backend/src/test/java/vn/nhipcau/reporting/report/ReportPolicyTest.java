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
import org.junit.jupiter.api.function.Executable;
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
  private static final DocumentNumber NUMBER =
      new DocumentNumber(SOMEBODY.organizationId(), 2026, 12, "12-BC/MTTQ");
  private static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");

  /** One cell of the full table. */
  private record Cell(
      ReportStatus status, boolean read, ReportAction action, Standing standing, Role role) {}

  private static final List<Boolean> READ_OR_NOT = List.of(false, true);

  private static final List<Map<String, String>> ROWS =
      MarkedPart.of("docs/WORKFLOW.md", "report-policy").rows();

  private static final Set<Cell> ALLOWED = cellsOf(ROWS);

  @Test
  void theDocumentAllowsExactlyWhatTheCodeAllows() {
    Set<Cell> code = new HashSet<>();
    for (ReportStatus status : ReportStatus.values()) {
      for (Standing standing : Standing.values()) {
        for (Role role : Role.values()) {
          for (boolean read : READ_OR_NOT) {
            ReportPolicy.allowed(status, read, Set.of(standing), viewer(Set.of(role)))
                .forEach(action -> code.add(new Cell(status, read, action, standing, role)));
          }
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
          for (boolean read : READ_OR_NOT) {
            Set<ReportAction> expected =
                ALLOWED.stream()
                    .filter(c -> c.status() == status && c.read() == read)
                    .filter(c -> standings.contains(c.standing()) && roles.contains(c.role()))
                    .map(Cell::action)
                    .collect(Collectors.toSet());
            List<ReportAction> actual =
                ReportPolicy.allowed(status, read, standings, viewer(roles));
            assertEquals(expected, Set.copyOf(actual), status + " × " + standings + " × " + roles);
            assertEquals(expected.size(), actual.size(), "an action is offered twice");
            compared++;
          }
        }
      }
    }
    assertEquals(ReportStatus.values().length * 2 * 64 * 32, compared);
  }

  @Test
  void whatIsOfferedIsLetThroughAndWhatIsNotOfferedIsRefused() {
    for (ReportStatus status : ReportStatus.values()) {
      for (Standing standing : Standing.values()) {
        for (Role role : Role.values()) {
          Viewer viewer = viewer(Set.of(role));
          Set<Standing> standings = Set.of(standing);
          for (ReportAction action : ReportAction.values()) {
            for (boolean read : READ_OR_NOT) {
              Executable check = () -> ReportPolicy.check(action, status, read, standings, viewer);
              if (ReportPolicy.allowed(status, read, standings, viewer).contains(action)) {
                assertDoesNotThrow(check);
              } else {
                Problem refusal = assertThrows(Problem.class, check);
                assertEquals(ReportProblem.ACTION_NOT_ALLOWED, refusal.code());
                assertEquals(
                    Map.of("action", action.name(), "status", status.name()), refusal.params());
              }
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
      report.opened = cell.read();
      int steps = report.transitions.size();
      switch (cell.action()) {
        case EDIT -> report.write(ReportContent.EMPTY, NOW);
        case SUBMIT -> report.submit(NUMBER, SOMEBODY, NOW, "sha");
        case SIGN -> report.sign(SOMEBODY, NOW, "sha");
        case UNSIGN -> report.unsign(SOMEBODY, NOW, null);
        case WITHDRAW -> report.withdraw("reason", SOMEBODY, NOW);
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
    // A signature is taken off a paper wherever it was put on it.
    for (ReportStatus before : List.of(ReportStatus.RETURNED, ReportStatus.WITHDRAWN)) {
      Report report = reportIn(before);
      report.sign(SOMEBODY, NOW, "sha");
      report.unsign(SOMEBODY, NOW, null);
      walked.add(new Arrow(ReportStatus.SIGNED.name(), report.status.name(), "UNSIGN"));
      assertEquals(before, report.status);
    }
    // No verb of a person's, and therefore in no cell: a reorganization closes what is open.
    for (ReportStatus open :
        List.of(
            ReportStatus.DRAFT,
            ReportStatus.SIGNED,
            ReportStatus.RETURNED,
            ReportStatus.WITHDRAWN)) {
      Report report = reportIn(open);
      report.close("merged", new Actor(null, SOMEBODY.organizationId()), NOW);
      walked.add(
          new Arrow(open.name(), report.status.name(), report.transitions.getLast().action.name()));
    }
    // Nor this: a requirement asks again for what it had closed.
    Report closed = reportIn(ReportStatus.CLOSED);
    closed.reopen("asked for again", SOMEBODY, NOW);
    walked.add(
        new Arrow(
            ReportStatus.CLOSED.name(),
            closed.status.name(),
            closed.transitions.getLast().action.name()));
    Set<Arrow> drawn = arrows.stream().filter(a -> a.label() != null).collect(Collectors.toSet());
    assertEquals(drawn, walked, "the diagram of WORKFLOW.md and the verbs");
  }

  @Test
  void everySubmissionIsKeptAndAReturnIsForgottenWhenMended() {
    Report report = reportIn(ReportStatus.RETURNED);
    assertEquals("reason", report.returnReason);

    report.submit(NUMBER, SOMEBODY, NOW, "second");

    assertEquals(
        List.of(1, 2), report.submitted.stream().map(submission -> submission.number).toList());
    assertEquals("second", report.submitted.getLast().signature.sha256());
    assertEquals(null, report.returnReason);
    assertEquals(
        List.of(0, 1, 2, 3), report.transitions.stream().map(step -> step.position).toList());
  }

  /**
   * Who receives a report can't see that somebody signs, and whoever sends is not whoever signed.
   */
  @Test
  void aSignatureStaysInTheHouseUntilItIsSent() {
    Report report = reportIn(ReportStatus.RETURNED);
    int moves = report.moves;
    Actor leader = new Actor(new UUID(0, 9), SOMEBODY.organizationId());
    report.sign(leader, NOW.plusSeconds(5), "signed");
    assertEquals(ReportStatus.RETURNED, report.knownAs);
    assertEquals(moves, report.moves);
    assertEquals(NOW, report.movedAt);
    assertEquals(null, report.transitions.getLast().submission);
    assertThrows(
        IllegalStateException.class, () -> report.write(ReportContent.EMPTY, NOW.plusSeconds(6)));

    ReportSubmission sent = report.submit(NUMBER, SOMEBODY, NOW.plusSeconds(9), "other");
    assertEquals(new Signature(NOW.plusSeconds(5), leader.personId(), "signed"), sent.signature);
    assertEquals(SOMEBODY.personId(), sent.submittedBy);
    assertEquals(null, report.signature);
  }

  /**
   * A body that takes over a signed paper has to sign it itself; another recipient changes nothing.
   */
  @Test
  void aReorganizationTakesTheSignatureOffWhatGoesToAnotherBody() {
    Report report = reportIn(ReportStatus.SIGNED);
    report.move(report.organizationId, new UUID(2, 2), SOMEBODY, NOW, "merged");
    assertEquals(ReportStatus.SIGNED, report.status);
    report.move(new UUID(2, 1), new UUID(2, 2), SOMEBODY, NOW, "merged");
    assertEquals(ReportStatus.DRAFT, report.status);
    assertEquals(null, report.signature);
  }

  /**
   * What was taken back is nobody's but the author's; what had been returned before still stands.
   */
  @Test
  void takingBackLeadsOthersWhereTheyWere() {
    Report never = reportIn(ReportStatus.WITHDRAWN);
    assertEquals(null, never.knownAs);
    assertEquals(null, never.submittedAt);
    assertEquals(0, never.versionsFor(false));
    assertEquals(1, never.versionsFor(true));

    Report again = reportIn(ReportStatus.RETURNED);
    again.submit(NUMBER, SOMEBODY, NOW.plusSeconds(60), "second");
    again.withdraw("slip", SOMEBODY, NOW.plusSeconds(61));
    assertEquals(ReportStatus.RETURNED, again.knownAs);
    assertEquals("reason", again.returnReason);
    assertEquals(NOW, again.submittedAt);
    assertEquals(1, again.standing);
    assertEquals(List.of(true, false), List.of(again.stands(1), again.stands(2)));

    again.submit(NUMBER, SOMEBODY, NOW.plusSeconds(62), "third");
    assertEquals(3, again.standing);
    assertEquals(2, again.versionsFor(false));
    assertEquals(
        List.of("first", "second", "third"),
        again.submitted.stream().map(s -> s.signature.sha256()).toList());
  }

  private static Report reportIn(ReportStatus status) {
    Report report =
        new Report(
            new ReportOrigin(
                new UUID(1, 1),
                null,
                SOMEBODY.organizationId(),
                new UUID(1, 2),
                new UUID(1, 3),
                "title",
                "2026-M11"),
            SOMEBODY,
            NOW);
    if (status == ReportStatus.SIGNED) {
      report.sign(SOMEBODY, NOW, "first");
    } else if (status != ReportStatus.DRAFT) {
      report.submit(NUMBER, SOMEBODY, NOW, "first");
    }
    if (status == ReportStatus.RETURNED) {
      report.sendBack("reason", SOMEBODY, NOW);
    } else if (status == ReportStatus.WITHDRAWN) {
      report.withdraw("reason", SOMEBODY, NOW);
    } else if (status == ReportStatus.ACCEPTED) {
      report.accept(SOMEBODY, NOW);
    } else if (status == ReportStatus.CLOSED) {
      report = reportIn(ReportStatus.DRAFT);
      report.close("merged", SOMEBODY, NOW);
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
            for (boolean read : readOrNot(row.get("Read"))) {
              Cell cell =
                  new Cell(
                      ReportStatus.valueOf(row.get("Status")),
                      read,
                      ReportAction.valueOf(action),
                      Standing.valueOf(standing),
                      Role.valueOf(role));
              assertTrue(cells.add(cell), "WORKFLOW.md says twice: " + cell);
            }
          }
        }
      }
    }
    return cells;
  }

  private static List<Boolean> readOrNot(String cell) {
    return switch (cell) {
      case "any" -> READ_OR_NOT;
      case "no" -> List.of(false);
      default -> throw new AssertionError("the table knows a reading of its own: " + cell);
    };
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

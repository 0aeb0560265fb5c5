package vn.nhipcau.reporting.obligation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.testing.Keepers;

/** Who may do what with an obligation, against docs/WORKFLOW.md, cell by cell, both ways. */
class ObligationPolicyTest {

  private record Cell(
      ObligationStatus status, ObligationAction action, Standing standing, Role role) {}

  private static final List<Map<String, String>> ROWS =
      MarkedPart.of("docs/WORKFLOW.md", "obligation-policy").rows();

  private static final Set<Cell> ALLOWED = cells();

  @Test
  void theDocumentAllowsExactlyWhatTheCodeAllows() {
    Set<Cell> code = new HashSet<>();
    for (ObligationStatus status : ObligationStatus.values()) {
      for (Standing standing : Standing.values()) {
        for (Role role : Role.values()) {
          ObligationPolicy.allowed(status, Set.of(standing), Keepers.viewer(role))
              .forEach(action -> code.add(new Cell(status, action, standing, role)));
        }
      }
    }
    assertEquals(ALLOWED, code);
    assertTrue(code.size() > 40, "the table is not empty");
  }

  @Test
  void theDocumentHasARowForEveryStatusAndEveryActionIsSomebodys() {
    assertEquals(
        EnumSet.allOf(ObligationStatus.class),
        ROWS.stream()
            .map(row -> ObligationStatus.valueOf(row.get("Status")))
            .collect(Collectors.toSet()));
    assertEquals(
        EnumSet.allOf(ObligationAction.class),
        ALLOWED.stream().map(Cell::action).collect(Collectors.toSet()));
  }

  @Test
  void severalStandingsAndRolesGiveWhatEachOfThemGives() {
    Viewer both = Keepers.viewer(Role.OFFICER, Role.LEADER);
    for (ObligationStatus status : ObligationStatus.values()) {
      assertEquals(
          ALLOWED.stream()
              .filter(c -> c.status() == status)
              .map(Cell::action)
              .collect(Collectors.toSet()),
          ObligationPolicy.allowed(status, EnumSet.allOf(Standing.class), both));
    }
  }

  @Test
  void aRefusalNeedsARequestAndAWaiverOfAReorganizationIsFinal() {
    Viewer leader = Keepers.viewer(Role.LEADER);
    Obligation obligation = pending();
    assertFalse(
        offered(obligation, ObligationStatus.OPEN, leader, ObligationAction.REFUSE_EXTENSION));
    obligation.askExtension(obligation.dueOn.plusDays(3), "Bão");
    assertTrue(
        offered(obligation, ObligationStatus.OPEN, leader, ObligationAction.REFUSE_EXTENSION));
    obligation.extend(obligation.dueOn.plusDays(2));
    assertFalse(
        offered(obligation, ObligationStatus.OPEN, leader, ObligationAction.REFUSE_EXTENSION));

    obligation.waive("Giải thể");
    assertFalse(offered(obligation, ObligationStatus.WAIVED, leader, ObligationAction.REINSTATE));
    Obligation other = pending();
    other.waiveByRecipient("Đã có báo cáo thay thế");
    assertTrue(offered(other, ObligationStatus.WAIVED, leader, ObligationAction.REINSTATE));
    other.reportId = new UUID(0, 9);
    assertFalse(offered(other, ObligationStatus.WAIVED, leader, ObligationAction.REINSTATE));
  }

  @Test
  void twiceExtendedItKeepsTheDayOfTheRule() {
    Obligation obligation = pending();
    LocalDate rule = obligation.dueOn;
    obligation.extend(rule.plusDays(3));
    obligation.extend(rule.plusDays(6));
    assertEquals(rule, obligation.originalDueOn);
    assertEquals(rule.plusDays(6), obligation.dueOn);
    assertFalse(obligation.late(rule.plusDays(6)));
    assertTrue(obligation.late(rule.plusDays(7)));
    assertThrows(IllegalStateException.class, () -> obligation.extend(rule.plusDays(6)));
  }

  private static boolean offered(
      Obligation obligation, ObligationStatus status, Viewer viewer, ObligationAction action) {
    Set<Standing> standings = Set.of(Standing.RECIPIENT);
    boolean offered =
        ObligationPolicy.allowed(obligation, status, standings, viewer).contains(action);
    if (offered) {
      assertDoesNotThrow(
          () -> ObligationPolicy.check(action, obligation, status, standings, viewer));
    } else {
      Problem refusal =
          assertThrows(
              Problem.class,
              () -> ObligationPolicy.check(action, obligation, status, standings, viewer));
      assertEquals(ObligationProblem.ACTION_NOT_ALLOWED, refusal.code());
    }
    return offered;
  }

  private static Obligation pending() {
    Obligation obligation = new Obligation();
    obligation.windowTo = LocalDate.of(2026, 11, 14);
    obligation.dueOn = LocalDate.of(2026, 11, 17);
    return obligation;
  }

  private static Set<Cell> cells() {
    Set<Cell> cells = new HashSet<>();
    for (Map<String, String> row : ROWS) {
      if (row.get("Action").equals("–")) {
        continue;
      }
      for (String standing : MarkedPart.list(row.get("Standing"))) {
        for (String role : MarkedPart.list(row.get("Role"))) {
          Cell cell =
              new Cell(
                  ObligationStatus.valueOf(row.get("Status")),
                  ObligationAction.valueOf(row.get("Action")),
                  Standing.valueOf(standing),
                  Role.valueOf(role));
          assertTrue(cells.add(cell), "WORKFLOW.md says twice: " + row);
        }
      }
    }
    return cells;
  }
}

package vn.nhipcau.reporting.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nhipcau.architecture.MarkedPart;
import vn.nhipcau.architecture.MarkedPart.Arrow;

/**
 * What a day makes of an obligation, against docs/WORKFLOW.md. (That the filter's HQL says the same
 * is a test with the database.)
 */
class ObligationStatusTest {

  private static final LocalDate CUT_OFF = LocalDate.of(2026, 11, 14);
  private static final LocalDate DUE = LocalDate.of(2026, 11, 17);
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 10);
  private static final LocalDate LAST = LocalDate.of(2027, 1, 31);

  private static final List<Map<String, String>> ROWS =
      MarkedPart.of("docs/WORKFLOW.md", "obligation-status").rows();

  @Test
  void everyStateOnEveryDayHasTheStatusOfTheDocument() {
    for (Map<String, String> row : ROWS) {
      ObligationState state = ObligationState.valueOf(row.get("State"));
      for (LocalDate submittedOn : submissions(row.get("First submission"))) {
        // A day before the submission is no day to look at a submitted obligation.
        LocalDate from = submittedOn == null ? FIRST : submittedOn;
        for (LocalDate today = from; today.isBefore(LAST); today = today.plusDays(1)) {
          String expected = row.get(columnOf(today));
          assertEquals(
              expected,
              ObligationStatus.of(obligation(state, submittedOn), today).name(),
              state + ", submitted " + submittedOn + ", on " + today);
        }
      }
    }
  }

  @Test
  void theDocumentKnowsEveryStateAndEveryStatus() {
    Set<ObligationState> states =
        ROWS.stream()
            .map(row -> ObligationState.valueOf(row.get("State")))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ObligationState.class)));
    assertEquals(EnumSet.allOf(ObligationState.class), states);

    Set<String> statuses =
        ROWS.stream()
            .flatMap(row -> row.values().stream().skip(2))
            .filter(cell -> !cell.equals("–"))
            .collect(Collectors.toSet());
    assertEquals(
        EnumSet.allOf(ObligationStatus.class).stream().map(Enum::name).collect(Collectors.toSet()),
        statuses);
  }

  @Test
  void theDueDayItselfIsInTimeAndTheCutOffStillRuns() {
    assertEquals(
        ObligationStatus.UPCOMING,
        ObligationStatus.of(obligation(ObligationState.PENDING, null), CUT_OFF));
    assertEquals(
        ObligationStatus.OPEN,
        ObligationStatus.of(obligation(ObligationState.PENDING, null), CUT_OFF.plusDays(1)));
    assertEquals(
        ObligationStatus.OPEN, ObligationStatus.of(obligation(ObligationState.PENDING, null), DUE));
    assertEquals(
        ObligationStatus.OVERDUE,
        ObligationStatus.of(obligation(ObligationState.PENDING, null), DUE.plusDays(1)));
  }

  @Test
  void theFirstSubmissionDecidesWhetherItWasInTime() {
    Obligation obligation = obligation(ObligationState.DRAFTING, null);
    obligation.submitted(DUE, false);
    obligation.returned();
    obligation.submitted(DUE.plusDays(20), false);

    assertEquals(DUE, obligation.submittedOn);
    assertEquals(ObligationStatus.SUBMITTED, ObligationStatus.of(obligation, DUE.plusDays(20)));
    assertEquals(false, obligation.late(DUE.plusDays(20)));
  }

  @Test
  void whatWasTakenBackCountsAsNotSubmitted() {
    Obligation obligation = obligation(ObligationState.DRAFTING, null);
    obligation.submitted(DUE, false);
    obligation.withdrawn(false, false);
    assertEquals(ObligationStatus.DRAFTING, ObligationStatus.of(obligation, DUE));
    assertEquals(true, obligation.late(DUE.plusDays(1)));

    obligation.submitted(DUE.plusDays(1), false);
    assertEquals(ObligationStatus.LATE, ObligationStatus.of(obligation, DUE.plusDays(1)));

    // A later submission that was taken back does not touch what stands.
    obligation.returned();
    obligation.submitted(DUE.plusDays(2), false);
    obligation.withdrawn(true, false);
    assertEquals(DUE.plusDays(1), obligation.submittedOn);
    assertEquals(ObligationStatus.RETURNED, ObligationStatus.of(obligation, DUE.plusDays(2)));
  }

  @Test
  void whoWasLateStaysLateWhenAccepted() {
    Obligation obligation = obligation(ObligationState.DRAFTING, null);
    assertEquals(false, obligation.late(DUE));
    assertEquals(true, obligation.late(DUE.plusDays(1)));

    obligation.submitted(DUE.plusDays(1), false);
    obligation.accepted();

    assertEquals(true, obligation.late(DUE.plusDays(1)));
    assertEquals(false, obligation(ObligationState.WAIVED, null).late(LAST));
    assertEquals(false, obligation(ObligationState.MERGED, null).late(LAST));
  }

  /** Every arrow of the diagram is walked; no verb leads anywhere else. */
  @Test
  void verbsLeadWhereTheDiagramSays() {
    List<Arrow> arrows = MarkedPart.of("docs/WORKFLOW.md", "obligation-life").arrows();
    int walked = 0;
    for (Arrow arrow : arrows) {
      if (arrow.label() == null) {
        continue;
      }
      Obligation obligation = obligation(ObligationState.valueOf(arrow.from()), null);
      switch (arrow.label()) {
        case "DRAFT" -> obligation.drafted(new UUID(0, 1));
        case "SUBMIT" -> obligation.submitted(DUE, false);
        case "WITHDRAW" -> obligation.withdrawn(arrow.to().equals("RETURNED"), false);
        case "RETURN" -> obligation.returned();
        case "ACCEPT" -> obligation.accepted();
        case "MERGE" -> obligation.merge(new UUID(0, 2), "Sáp nhập");
        case "WAIVE" -> obligation.waive("Giải thể");
        case "REOPEN" -> {
          obligation.waivedByRule = true;
          obligation.reportId = arrow.to().equals("DRAFTING") ? new UUID(0, 1) : null;
          obligation.askAgain();
        }
        case "REINSTATE" -> {
          obligation.waivedByRecipient = true;
          obligation.reinstate();
        }
        default -> throw new AssertionError("the diagram knows a verb of its own: " + arrow);
      }
      assertEquals(arrow.to(), obligation.state.name(), arrow.toString());
      walked++;
    }
    assertEquals(16, walked, "arrows with a verb");
    assertTrue(arrows.contains(new Arrow(null, new Obligation().state.name(), null)));
  }

  private static String columnOf(LocalDate today) {
    if (today.isAfter(DUE)) {
      return "Past the due day";
    }
    return today.isAfter(CUT_OFF)
        ? "Window closed, up to the due day"
        : "While the data window runs";
  }

  private static List<LocalDate> submissions(String cell) {
    return switch (cell) {
      case "none" -> java.util.Collections.singletonList(null);
      case "in time" -> List.of(FIRST.plusDays(20), CUT_OFF, CUT_OFF.plusDays(1), DUE);
      case "late" -> List.of(DUE.plusDays(1), DUE.plusDays(30));
      default -> throw new AssertionError("the table knows a submission of its own: " + cell);
    };
  }

  private static Obligation obligation(ObligationState state, LocalDate submittedOn) {
    Obligation obligation = new Obligation();
    obligation.windowFrom = LocalDate.of(2026, 10, 15);
    obligation.windowTo = CUT_OFF;
    obligation.dueOn = DUE;
    obligation.state = state;
    obligation.submittedOn = submittedOn;
    return obligation;
  }
}

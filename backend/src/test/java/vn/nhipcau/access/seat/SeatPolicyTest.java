package vn.nhipcau.access.seat;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.SeatState;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.testing.Keepers;

/** Who keeps whose seats, against docs/WORKFLOW.md, cell by cell and in both directions. */
class SeatPolicyTest {

  private static final Map<String, UUID> PLACES = places();

  @Test
  void theDocumentAllowsExactlyWhatTheCodeAllows() {
    Set<String> code = new TreeSet<>();
    int asked = 0;
    for (SeatState state : states()) {
      for (var place : PLACES.entrySet()) {
        for (Role role : Role.values()) {
          for (SeatAction action :
              SeatPolicy.allowed(state, place.getValue(), Keepers.viewer(role))) {
            code.add(Keepers.cell(state, action, place.getKey(), role));
          }
          asked++;
        }
      }
    }
    assertEquals(Keepers.allowed("seat-policy"), code);
    assertEquals(4 * 3 * 5, asked);
  }

  @Test
  void whatIsOfferedIsLetThroughAndWhatIsNotOfferedIsRefused() {
    for (SeatState state : states()) {
      for (UUID place : PLACES.values()) {
        for (Role role : Role.values()) {
          Viewer viewer = Keepers.viewer(role);
          for (SeatAction action : SeatAction.values()) {
            if (SeatPolicy.allowed(state, place, viewer).contains(action)) {
              assertDoesNotThrow(() -> SeatPolicy.check(action, state, place, viewer));
            } else {
              Problem refusal =
                  assertThrows(Problem.class, () -> SeatPolicy.check(action, state, place, viewer));
              assertEquals(SeatProblem.ACTION_NOT_ALLOWED, refusal.code());
            }
          }
        }
      }
    }
  }

  /** An administrator acts for no organization, and keeps all the same. */
  @Test
  void actingForNobodyIsNoHindranceToAnAdministratorAndAWallToTheRest() {
    for (UUID place : PLACES.values()) {
      for (Role role : Role.values()) {
        assertEquals(
            role == Role.ADMINISTRATOR ? List.of(SeatAction.END) : List.of(),
            SeatPolicy.allowed(SeatState.HELD, place, Keepers.unseated(role)));
      }
    }
  }

  @Test
  void anOrganizationsOwnAdministratorGrantsNoSeatOfTheWholeSystem() {
    assertEquals(
        List.of(Role.OFFICER, Role.LEADER, Role.ORGANIZATION_ADMIN),
        SeatPolicy.grantable(Keepers.OWN, Keepers.viewer(Role.ORGANIZATION_ADMIN)));
    assertEquals(List.of(), SeatPolicy.grantable(null, Keepers.viewer(Role.ORGANIZATION_ADMIN)));
    assertEquals(
        List.of(Role.ADMINISTRATOR, Role.AUDITOR),
        SeatPolicy.grantable(null, Keepers.unseated(Role.ADMINISTRATOR)));
  }

  private static List<SeatState> states() {
    List<SeatState> states = new ArrayList<>(Arrays.asList(SeatState.values()));
    states.add(null);
    return states;
  }

  private static Map<String, UUID> places() {
    Map<String, UUID> places = new HashMap<>(Keepers.PLACES);
    places.put("NONE", null);
    return places;
  }
}

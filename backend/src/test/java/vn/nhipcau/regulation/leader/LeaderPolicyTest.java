package vn.nhipcau.regulation.leader;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationType;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.testing.Keepers;

/** Who says who is in charge, against docs/WORKFLOW.md, cell by cell and in both directions. */
class LeaderPolicyTest {

  @Test
  void theDocumentAllowsExactlyWhatTheCodeAllows() {
    Set<String> code = new TreeSet<>();
    int asked = 0;
    for (LeaderState state : states()) {
      for (var place : Keepers.PLACES.entrySet()) {
        for (Role role : Role.values()) {
          for (LeaderAction action :
              LeaderPolicy.allowed(state, place.getValue(), Keepers.viewer(role))) {
            code.add(Keepers.cell(state, action, place.getKey(), role));
          }
          asked++;
        }
      }
    }
    assertEquals(Keepers.allowed("leader-policy"), code);
    assertEquals(4 * 2 * 5, asked);
  }

  @Test
  void whatIsOfferedIsLetThroughAndWhatIsNotOfferedIsRefused() {
    for (LeaderState state : states()) {
      for (UUID place : Keepers.PLACES.values()) {
        for (Role role : Role.values()) {
          Viewer viewer = Keepers.viewer(role);
          for (LeaderAction action : LeaderAction.values()) {
            if (LeaderPolicy.allowed(state, place, viewer).contains(action)) {
              assertDoesNotThrow(() -> LeaderPolicy.check(action, state, place, viewer));
            } else {
              Problem refusal =
                  assertThrows(
                      Problem.class, () -> LeaderPolicy.check(action, state, place, viewer));
              assertEquals(LeaderProblem.ACTION_NOT_ALLOWED, refusal.code());
            }
          }
        }
      }
    }
  }

  @Test
  void actingForNobodyIsNoHindranceToAnAdministratorAndAWallToTheRest() {
    for (Role role : Role.values()) {
      assertEquals(
          role == Role.ADMINISTRATOR ? List.of(LeaderAction.ASSIGN) : List.of(),
          LeaderPolicy.allowed(null, Keepers.OWN, Keepers.unseated(role)));
    }
  }

  @Test
  void everyBodyNamesALeaderButThoseInsideOthersAndTheCentralOnes() {
    for (OrganizationType type : OrganizationType.values()) {
      boolean inside =
          type == OrganizationType.PARTY_STANDING_BODY
              || type == OrganizationType.STEERING_COMMITTEE;
      assertEquals(!inside, LeaderRequired.of(type, Level.COMMUNE), type.name());
      assertEquals(!inside, LeaderRequired.types().contains(type), type.name());
      assertFalse(LeaderRequired.of(type, Level.CENTRAL), type.name());
    }
    assertTrue(LeaderRequired.of(OrganizationType.PARTY_DELEGATION, Level.PROVINCE), "article 7.2");
  }

  private static List<LeaderState> states() {
    List<LeaderState> states = new ArrayList<>(Arrays.asList(LeaderState.values()));
    states.add(null);
    return states;
  }
}

package vn.nhipcau.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.architecture.MarkedPart;
import vn.nhipcau.organization.OrganizationRef;

/**
 * The tables state × action × organization × role of docs/WORKFLOW.md, and viewers to walk them.
 */
public final class Keepers {

  public static final UUID OWN = new UUID(0, 2);
  private static final UUID OTHER = new UUID(0, 3);

  /** An organization as the tables name it, to the id that a policy is asked for. */
  public static final Map<String, UUID> PLACES = Map.of("OWN", OWN, "OTHER", OTHER);

  private Keepers() {}

  /** Every cell that a table allows, spelled out. */
  public static Set<String> allowed(String part) {
    Set<String> cells = new TreeSet<>();
    for (Map<String, String> row : MarkedPart.of("docs/WORKFLOW.md", part).rows()) {
      for (String action : MarkedPart.list(row.get("Action"))) {
        for (String place : MarkedPart.list(row.get("Organization"))) {
          for (String role : MarkedPart.list(row.get("Role"))) {
            if (!cells.add(cell(row.get("State"), action, place, Role.valueOf(role)))) {
              throw new AssertionError("WORKFLOW.md says twice: " + row);
            }
          }
        }
      }
    }
    return cells;
  }

  public static String cell(Object state, Object action, String place, Role role) {
    return String.join(
        " ", state == null ? "–" : state.toString(), action.toString(), place, role.name());
  }

  public static Viewer viewer(Role... roles) {
    OrganizationRef office = new OrganizationRef(OWN, "du", "Đảng ủy", "Committee");
    return new Viewer(
        new UUID(0, 1), "an", "An", office, 1, Set.copyOf(List.of(roles)), Set.of(OWN));
  }

  /** Somebody who acts for no organization. */
  public static Viewer unseated(Role... roles) {
    return new Viewer(new UUID(0, 1), "an", "An", null, 0, Set.copyOf(List.of(roles)), Set.of());
  }
}

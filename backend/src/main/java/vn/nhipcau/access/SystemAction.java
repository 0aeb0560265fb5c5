package vn.nhipcau.access;

import java.util.Arrays;
import java.util.List;

/**
 * Actions on the system as a whole, each with the role it takes; the list offered and the guard are
 * the same table.
 */
public enum SystemAction {
  READ_AUDIT(Role.AUDITOR),
  IMPORT_CATALOGUE(Role.ADMINISTRATOR),
  IMPORT_REGULATION(Role.ADMINISTRATOR),
  OPEN_PERIOD(Role.ADMINISTRATOR),
  MANAGE_REORGANIZATIONS(Role.ADMINISTRATOR);

  private final Role role;

  SystemAction(Role role) {
    this.role = role;
  }

  public static List<String> allowedTo(Viewer viewer) {
    return Arrays.stream(values()).filter(a -> a.allowedFor(viewer)).map(Enum::name).toList();
  }

  public boolean allowedFor(Viewer viewer) {
    return viewer.has(role);
  }

  /** Refuses a viewer who lacks the role. */
  public void check(Viewer viewer) {
    viewer.require(role);
  }
}

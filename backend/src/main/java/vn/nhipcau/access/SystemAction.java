package vn.nhipcau.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationFunction;
import vn.nhipcau.platform.problem.Problem;

/**
 * Actions on the system as a whole, each with the role it takes; the list offered and the guard are
 * the same table.
 */
public enum SystemAction {
  READ_AUDIT(Role.AUDITOR),
  IMPORT_CATALOGUE(Role.ADMINISTRATOR),
  IMPORT_REGULATION(Role.ADMINISTRATOR),
  OPEN_PERIOD(Role.ADMINISTRATOR),
  KEEP_CALENDAR(Role.ADMINISTRATOR),
  MANAGE_SEATS(Role.ADMINISTRATOR, Role.ORGANIZATION_ADMIN),
  MANAGE_REORGANIZATIONS(Role.ADMINISTRATOR),
  MANAGE_TEMPLATES(Role.ADMINISTRATOR),
  MANAGE_REQUIREMENTS(Role.ADMINISTRATOR),
  MANAGE_ORGANIZATIONS(Role.ADMINISTRATOR),
  UNBIND_PERSON(Role.ADMINISTRATOR),
  MANAGE_MAIL(Role.ADMINISTRATOR),
  /**
   * Look after the bodies that have no leader in charge. Anybody may read the list; it is the work
   * of who acts for a mobilisation commission, in whatever role.
   */
  FOLLOW_LEADERS(OrganizationFunction.MOBILISATION_COMMISSION),
  /** See what the bodies that it watches did about their duties. */
  FOLLOW_EVIDENCE(OrganizationFunction.MOBILISATION_COMMISSION);

  private final Set<Role> roles;
  private final OrganizationFunction function;

  SystemAction(Role... roles) {
    this.roles = Set.of(roles);
    this.function = null;
  }

  SystemAction(OrganizationFunction function) {
    this.roles = Set.of();
    this.function = function;
  }

  /**
   * @param office the organization acted for as it stands today; null for none
   */
  public static List<String> allowedTo(Viewer viewer, OrganizationFacts office) {
    return Arrays.stream(values())
        .filter(
            a ->
                a.allowedFor(viewer)
                    || (a.function != null && office != null && office.is(a.function)))
        .map(Enum::name)
        .toList();
  }

  /** Refuses a viewer who lacks the role. */
  public void check(Viewer viewer) {
    if (!allowedFor(viewer)) {
      throw new Problem(AccessProblem.ROLE_REQUIRED)
          .with("role", roles.stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
    }
  }

  public boolean allowedFor(Viewer viewer) {
    return roles.stream().anyMatch(viewer::has);
  }
}

package vn.nhipcau.access;

import java.util.Set;
import java.util.UUID;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.platform.problem.Problem;

/**
 * Who is asking, for one request.
 *
 * @param personId null for an account that holds no seat and is not known
 * @param actingFor the organization acted for; null when there is none, or several and none was
 *     named
 * @param choices how many organizations the person could act for
 * @param roles roles held in that organization, and those that belong to none
 * @param reach the organization acted for and all its predecessors: whose papers are its own
 */
public record Viewer(
    UUID personId,
    String username,
    String displayName,
    OrganizationRef actingFor,
    int choices,
    Set<Role> roles,
    Set<UUID> reach) {

  /**
   * Whose papers are the viewer's own.
   *
   * @throws Problem when the person holds seats in several organizations and named none: an empty
   *     answer would look like an empty desk
   */
  @Override
  public Set<UUID> reach() {
    if (actingFor == null && choices > 1) {
      throw new Problem(AccessProblem.ACTING_FOR_REQUIRED);
    }
    return reach;
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  public boolean hasAny(Role... any) {
    for (Role role : any) {
      if (has(role)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The organization acted for.
   *
   * @throws Problem when there is none, or several and none was named
   */
  public OrganizationRef organization() {
    if (actingFor == null) {
      throw new Problem(choices > 1 ? AccessProblem.ACTING_FOR_REQUIRED : AccessProblem.NO_SEAT);
    }
    return actingFor;
  }

  public void require(Role role) {
    if (!has(role)) {
      throw new Problem(AccessProblem.ROLE_REQUIRED).with("role", role.name());
    }
  }

  public PersonRef person() {
    return new PersonRef(personId, displayName);
  }
}

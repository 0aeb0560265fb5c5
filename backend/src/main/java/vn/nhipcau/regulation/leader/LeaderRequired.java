package vn.nhipcau.regulation.leader;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationType;

/**
 * Of which bodies the regulation asks that somebody is in charge: of every committee, agency and
 * unit (articles 3 and 17.3), the Party delegations included (7.2). Not of a standing body, which
 * is its committee between meetings; not of a steering committee, whose members are the heads of
 * other bodies; and a province's regulation binds no central body.
 */
public final class LeaderRequired {

  private static final Set<OrganizationType> INSIDE_OTHERS =
      EnumSet.of(OrganizationType.PARTY_STANDING_BODY, OrganizationType.STEERING_COMMITTEE);

  private LeaderRequired() {}

  public static boolean of(OrganizationType type, Level level) {
    return level != Level.CENTRAL && !INSIDE_OTHERS.contains(type);
  }

  /** The types that have to name somebody, for a query. */
  static List<OrganizationType> types() {
    return List.copyOf(EnumSet.complementOf(EnumSet.copyOf(INSIDE_OTHERS)));
  }
}

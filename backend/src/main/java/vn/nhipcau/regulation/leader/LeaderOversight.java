package vn.nhipcau.regulation.leader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationFunction;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.organization.OrganizationType;
import vn.nhipcau.platform.time.Clocks;

/**
 * Where somebody follows whether leaders are put in charge: the officers and leaders of a Party
 * committee, of its standing committee and of its mobilisation commission, in the committee's area
 * and all that lie in it. {@code docs/WORKFLOW.md} says so.
 */
@ApplicationScoped
class LeaderOversight {

  @Inject OrganizationService organizations;
  @Inject Clock clock;

  /** The areas in which the viewer may urge; none for most. */
  Set<UUID> areas(Viewer viewer) {
    if (viewer.actingFor() == null || !viewer.hasAny(Role.OFFICER, Role.LEADER)) {
      return Set.of();
    }
    LocalDate today = Clocks.today(clock);
    UUID own = viewer.actingFor().id();
    OrganizationFacts body = organizations.factsNear(Set.of(own), today).get(own);
    return body == null || body.areaId() == null || !follows(body)
        ? Set.of()
        : organizations.areasWithin(body.areaId(), today);
  }

  private static boolean follows(OrganizationFacts body) {
    return body.is(OrganizationType.PARTY_COMMITTEE)
        || body.is(OrganizationFunction.MOBILISATION_COMMISSION)
        || body.is(OrganizationFunction.STANDING_COMMITTEE);
  }
}

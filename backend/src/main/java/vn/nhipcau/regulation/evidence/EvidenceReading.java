package vn.nhipcau.regulation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.Hierarchy;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.time.Clocks;

/** How a viewer stands to a body whose evidence is asked for. */
@ApplicationScoped
class EvidenceReading {

  @Inject OrganizationService register;
  @Inject Clock clock;

  /** A year that is over is seen as it was at its end. */
  LocalDate dayOf(int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    LocalDate today = Clocks.today(clock);
    return end.isBefore(today) ? end : today;
  }

  Optional<Standing> standing(Viewer viewer, UUID organizationId, int year) {
    if (viewer.reach().contains(organizationId)) {
      return Optional.of(Standing.DRAFTER);
    }
    if (viewer.reach().isEmpty()) {
      return Optional.empty();
    }
    Hierarchy hierarchy = register.hierarchy(dayOf(year));
    return hierarchy.byId(organizationId).flatMap(body -> standing(viewer, body, hierarchy));
  }

  /** How the viewer stands to another body. */
  static Optional<Standing> standing(Viewer viewer, OrganizationFacts body, Hierarchy hierarchy) {
    return EvidenceAudience.of(body, hierarchy).entrySet().stream()
        .filter(other -> viewer.reach().contains(other.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst();
  }
}

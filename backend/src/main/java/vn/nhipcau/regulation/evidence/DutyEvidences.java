package vn.nhipcau.regulation.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.access.Visibility;
import vn.nhipcau.platform.data.Where;

@ApplicationScoped
public class DutyEvidences implements PanacheRepositoryBase<DutyEvidence, UUID> {

  /** What the viewer may see of the evidence of some bodies in a year. */
  List<DutyEvidence> visible(Viewer viewer, Set<UUID> organizationIds, int year) {
    if (organizationIds.isEmpty()) {
      return List.of();
    }
    Where where = Visibility.restrict(new Where(), "e.id", viewer);
    where.and("e.organizationId in :organizations", "organizations", organizationIds);
    where.and("e.year = :year", "year", year);
    return list("from DutyEvidence e" + where.clause(), where.params());
  }

  Optional<DutyEvidence> visible(Viewer viewer, UUID organizationId, UUID dutyId, int year) {
    return visible(viewer, Set.of(organizationId), year).stream()
        .filter(e -> e.dutyId.equals(dutyId))
        .findFirst();
  }
}

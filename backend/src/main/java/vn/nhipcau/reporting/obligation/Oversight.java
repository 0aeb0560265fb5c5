package vn.nhipcau.reporting.obligation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.organization.Hierarchy;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationFunction;

/**
 * Who above the reporter, up the Party's line, may read along what was submitted, where a
 * requirement says so. Pure.
 */
public enum Oversight {
  /** <i>Các cấp ủy cấp trên</i>. */
  SUPERIOR_COMMITTEES,
  /** <i>Ban dân vận của các cấp ủy cấp trên</i>. */
  SUPERIOR_COMMISSIONS;

  /** All bodies that a requirement lets read along what a reporter submits, nearest first. */
  static List<UUID> of(Set<Oversight> oversight, OrganizationFacts reporter, Hierarchy hierarchy) {
    Set<UUID> superiors = new LinkedHashSet<>();
    if (!oversight.isEmpty()) {
      for (OrganizationFacts committee : committeesAbove(reporter, hierarchy)) {
        if (oversight.contains(SUPERIOR_COMMITTEES)) {
          superiors.add(committee.id());
        }
        if (oversight.contains(SUPERIOR_COMMISSIONS)) {
          hierarchy
              .ofCommittee(committee, OrganizationFunction.MOBILISATION_COMMISSION)
              .ifPresent(commission -> superiors.add(commission.id()));
        }
      }
      superiors.remove(reporter.id());
    }
    return List.copyOf(superiors);
  }

  /** Up to the province's own: no regulation of a province speaks for the centre. */
  private static List<OrganizationFacts> committeesAbove(
      OrganizationFacts reporter, Hierarchy hierarchy) {
    List<OrganizationFacts> above = new ArrayList<>();
    Optional<OrganizationFacts> next = hierarchy.upperCommittee(reporter);
    while (next.isPresent() && next.get().areaId() != null && !above.contains(next.get())) {
      above.add(next.get());
      next = hierarchy.upperCommittee(next.get());
    }
    return above;
  }
}

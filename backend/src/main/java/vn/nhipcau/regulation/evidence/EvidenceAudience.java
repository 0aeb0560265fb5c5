package vn.nhipcau.regulation.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.access.Standing;
import vn.nhipcau.organization.Hierarchy;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationType;
import vn.nhipcau.organization.Relation;

/**
 * Who reads the evidence of a body besides itself: whom it reports to by article 18.2, and nobody
 * further. {@code docs/WORKFLOW.md} prints the table. Pure.
 */
final class EvidenceAudience {

  private EvidenceAudience() {}

  static Relation recipient(OrganizationType type) {
    return committee(type) ? Relation.UPPER_COMMITTEE : Relation.SAME_LEVEL_COMMITTEE;
  }

  static Relation copied(OrganizationType type) {
    return committee(type) ? Relation.UPPER_COMMISSION : Relation.SAME_LEVEL_COMMISSION;
  }

  /** The other bodies, each with its standing. */
  static Map<UUID, Standing> of(OrganizationFacts body, Hierarchy hierarchy) {
    Map<UUID, Standing> audience = new LinkedHashMap<>();
    recipient(body.type())
        .of(body, hierarchy)
        .ifPresent(other -> audience.put(other.id(), Standing.RECIPIENT));
    copied(body.type())
        .of(body, hierarchy)
        .ifPresent(other -> audience.putIfAbsent(other.id(), Standing.COPIED));
    audience.remove(body.id());
    return audience;
  }

  private static boolean committee(OrganizationType type) {
    return type == OrganizationType.PARTY_COMMITTEE
        || type == OrganizationType.DIRECT_PARTY_COMMITTEE;
  }
}

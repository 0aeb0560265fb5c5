package vn.nhipcau.reorganization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.nhipcau.platform.event.DomainEvent;

/** What happens to reorganizations. */
public sealed interface ReorganizationEvents extends DomainEvent {

  @Override
  default String subjectType() {
    return "reorganization";
  }

  record ReorganizationPlanned(
      UUID subjectId, UUID personId, Instant at, String code, LocalDate effectiveOn, int steps)
      implements ReorganizationEvents {
    @Override
    public UUID organizationId() {
      return null;
    }

    @Override
    public String action() {
      return "reorganization.plan";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("code", code, "effectiveOn", effectiveOn.toString(), "steps", steps);
    }
  }

  /**
   * The register stands anew. Heard in the same transaction by every room with open business.
   *
   * @param reason title and legal basis, for whoever finds something closed
   * @param heirs every organization that ended, with the one that takes over its open business;
   *     null for one that nobody follows
   * @param effects where listeners note what they did, for the preview and the record
   */
  record OrganizationsReorganized(
      UUID subjectId,
      UUID personId,
      Instant at,
      String code,
      LocalDate effectiveOn,
      String reason,
      Map<UUID, UUID> heirs,
      ReorganizationEffects effects)
      implements ReorganizationEvents {
    @Override
    public UUID organizationId() {
      return null;
    }

    @Override
    public String action() {
      return "reorganization.apply";
    }

    @Override
    public Map<String, Object> details() {
      Map<String, Object> details = new TreeMap<>(effects.counts());
      details.put("code", code);
      details.put("effectiveOn", effectiveOn.toString());
      details.put("organizationsEnded", heirs.size());
      return details;
    }
  }

  record ReorganizationCancelled(UUID subjectId, UUID personId, Instant at, String code)
      implements ReorganizationEvents {
    @Override
    public UUID organizationId() {
      return null;
    }

    @Override
    public String action() {
      return "reorganization.cancel";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("code", code);
    }
  }
}

package vn.nhipcau.regulation.leader;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.platform.event.DomainEvent;

/** A body was urged to put a leader in charge. */
public record LeaderUrged(
    UUID subjectId, UUID personId, UUID organizationId, Instant at, String office)
    implements DomainEvent {

  @Override
  public String action() {
    return "leader.urge";
  }

  @Override
  public String subjectType() {
    return "organization";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("office", office);
  }
}

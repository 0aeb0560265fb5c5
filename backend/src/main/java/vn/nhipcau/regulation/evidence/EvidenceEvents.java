package vn.nhipcau.regulation.evidence;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.platform.event.DomainEvent;

/** What happens to evidence; the note itself stays where it is. */
sealed interface EvidenceEvents extends DomainEvent {

  record EvidenceRecorded(
      UUID subjectId,
      UUID personId,
      UUID organizationId,
      Instant at,
      String office,
      String path,
      int year,
      EvidenceStatus status)
      implements EvidenceEvents {
    @Override
    public String action() {
      return "evidence.record";
    }

    @Override
    public String subjectType() {
      return "evidence";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("office", office, "path", path, "year", year, "status", status.name());
    }
  }
}

package vn.nhipcau.regulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.platform.event.DomainEvent;

/** What happens to regulations. */
sealed interface RegulationEvents extends DomainEvent {

  /** A regulation was taken in. */
  record RegulationConfirmed(
      UUID subjectId,
      UUID personId,
      UUID organizationId,
      Instant at,
      String code,
      int provisions,
      String replaced)
      implements RegulationEvents {
    @Override
    public String action() {
      return "regulation.confirm";
    }

    @Override
    public String subjectType() {
      return "regulation";
    }

    @Override
    public Map<String, Object> details() {
      return replaced == null
          ? Map.of("regulation", code, "provisions", provisions)
          : Map.of("regulation", code, "provisions", provisions, "replaced", replaced);
    }
  }

  /** Somebody wrote or changed the words or the link of a provision. */
  record ProvisionEdited(
      UUID subjectId,
      UUID personId,
      UUID organizationId,
      Instant at,
      String code,
      String path,
      List<String> fields)
      implements RegulationEvents {
    @Override
    public String action() {
      return "provision.edit";
    }

    @Override
    public String subjectType() {
      return "provision";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("regulation", code, "path", path, "fields", String.join(", ", fields));
    }
  }
}

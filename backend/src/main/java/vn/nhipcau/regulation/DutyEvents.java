package vn.nhipcau.regulation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.event.DomainEvent;

/** What happens to duties. */
sealed interface DutyEvents extends DomainEvent {

  /** Who did it when, and to which duty of which clause. */
  record Facts(
      UUID dutyId, UUID personId, UUID organizationId, Instant at, Map<String, Object> details) {

    static Facts of(Duty duty, Viewer viewer, Instant now) {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("regulation", duty.provision.regulation.code);
      details.put("path", duty.provision.path);
      details.put("code", duty.code);
      if (duty.validFrom != null) {
        details.put("validFrom", duty.validFrom.toString());
      }
      if (duty.validTo != null) {
        details.put("validTo", duty.validTo.toString());
      }
      return new Facts(
          duty.id,
          viewer.personId(),
          viewer.actingFor() == null ? null : viewer.actingFor().id(),
          now,
          details);
    }
  }

  Facts facts();

  @Override
  default String subjectType() {
    return "duty";
  }

  @Override
  default UUID subjectId() {
    return facts().dutyId();
  }

  @Override
  default UUID personId() {
    return facts().personId();
  }

  @Override
  default UUID organizationId() {
    return facts().organizationId();
  }

  @Override
  default Instant at() {
    return facts().at();
  }

  @Override
  default Map<String, Object> details() {
    return facts().details();
  }

  record DutyAdded(Facts facts) implements DutyEvents {
    @Override
    public String action() {
      return "duty.add";
    }
  }

  record DutyEdited(Facts facts) implements DutyEvents {
    @Override
    public String action() {
      return "duty.edit";
    }
  }

  record DutyEnded(Facts facts) implements DutyEvents {
    @Override
    public String action() {
      return "duty.end";
    }
  }

  record DutyDeleted(Facts facts) implements DutyEvents {
    @Override
    public String action() {
      return "duty.delete";
    }
  }
}

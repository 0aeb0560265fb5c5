package vn.nhipcau.regulation.leader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.platform.event.DomainEvent;

/** What happens to assignments; the official's name stays in the register. */
public sealed interface LeaderEvents extends DomainEvent {

  /** In which body, which post, from when until when. */
  record Facts(String office, String post, LocalDate validFrom, LocalDate validTo) {
    Map<String, Object> asMap() {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("office", office);
      facts.put("post", post);
      facts.put("validFrom", validFrom.toString());
      if (validTo != null) {
        facts.put("validTo", validTo.toString());
      }
      return facts;
    }
  }

  Facts facts();

  @Override
  default String subjectType() {
    return "leader";
  }

  @Override
  default Map<String, Object> details() {
    return facts().asMap();
  }

  record LeaderAssigned(UUID subjectId, UUID personId, UUID organizationId, Instant at, Facts facts)
      implements LeaderEvents {
    @Override
    public String action() {
      return "leader.assign";
    }
  }

  record LeaderCorrected(
      UUID subjectId, UUID personId, UUID organizationId, Instant at, Facts facts)
      implements LeaderEvents {
    @Override
    public String action() {
      return "leader.correct";
    }
  }
}

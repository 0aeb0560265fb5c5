package vn.nhipcau.access.seat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.access.Role;
import vn.nhipcau.platform.event.DomainEvent;

/** What happens to seats and to the persons who hold them. */
public sealed interface SeatEvents extends DomainEvent {

  /** Whose seat, where, as what. */
  record Place(String username, String organization, Role role) {
    Map<String, Object> facts() {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("username", username);
      if (organization != null) {
        facts.put("office", organization);
      }
      facts.put("role", role.name());
      return facts;
    }
  }

  /**
   * @param accountMade whether an account was made for it; its password is nobody's business here
   */
  record SeatGranted(
      UUID subjectId,
      UUID personId,
      UUID organizationId,
      Instant at,
      Place place,
      boolean accountMade)
      implements SeatEvents {
    @Override
    public String action() {
      return "seat.grant";
    }

    @Override
    public String subjectType() {
      return "seat";
    }

    @Override
    public Map<String, Object> details() {
      Map<String, Object> facts = place.facts();
      if (accountMade) {
        facts.put("account", place.username());
      }
      return facts;
    }
  }

  record SeatEnded(UUID subjectId, UUID personId, UUID organizationId, Instant at, Place place)
      implements SeatEvents {
    @Override
    public String action() {
      return "seat.end";
    }

    @Override
    public String subjectType() {
      return "seat";
    }

    @Override
    public Map<String, Object> details() {
      return place.facts();
    }
  }

  record PersonUnbound(
      UUID subjectId, UUID personId, UUID organizationId, Instant at, String username)
      implements SeatEvents {
    @Override
    public String action() {
      return "person.unbind";
    }

    @Override
    public String subjectType() {
      return "person";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("username", username);
    }
  }
}

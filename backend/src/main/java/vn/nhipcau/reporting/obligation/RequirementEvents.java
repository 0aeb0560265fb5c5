package vn.nhipcau.reporting.obligation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.platform.event.DomainEvent;

/** What happens to requirements, and what follows from it. */
sealed interface RequirementEvents extends DomainEvent {

  String code();

  RequirementEffects effects();

  @Override
  default String subjectType() {
    return "requirement";
  }

  @Override
  default Map<String, Object> details() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("code", code());
    facts.putAll(effects().counts());
    return facts;
  }

  record RequirementAdded(
      UUID subjectId,
      UUID personId,
      UUID organizationId,
      Instant at,
      String code,
      RequirementEffects effects)
      implements RequirementEvents {
    @Override
    public String action() {
      return "requirement.add";
    }
  }

  /**
   * @param changed which parts say something else now
   */
  record RequirementEdited(
      UUID subjectId,
      UUID personId,
      UUID organizationId,
      Instant at,
      String code,
      List<String> changed,
      RequirementEffects effects)
      implements RequirementEvents {
    @Override
    public String action() {
      return "requirement.edit";
    }

    @Override
    public Map<String, Object> details() {
      Map<String, Object> facts = RequirementEvents.super.details();
      facts.put("changed", String.join(", ", changed));
      return facts;
    }
  }

  record RequirementEnded(
      UUID subjectId,
      UUID personId,
      UUID organizationId,
      Instant at,
      String code,
      String lastDay,
      RequirementEffects effects)
      implements RequirementEvents {
    @Override
    public String action() {
      return "requirement.end";
    }

    @Override
    public Map<String, Object> details() {
      Map<String, Object> facts = RequirementEvents.super.details();
      facts.put("lastDay", lastDay);
      return facts;
    }
  }
}

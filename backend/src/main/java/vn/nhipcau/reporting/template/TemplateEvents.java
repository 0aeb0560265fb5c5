package vn.nhipcau.reporting.template;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.platform.event.DomainEvent;

/** What happens to forms. */
sealed interface TemplateEvents extends DomainEvent {

  String code();

  int version();

  @Override
  default String subjectType() {
    return "template";
  }

  @Override
  default Map<String, Object> details() {
    return Map.of("code", code(), "formVersion", version());
  }

  record TemplateDrafted(
      UUID subjectId, UUID personId, UUID organizationId, Instant at, String code, int version)
      implements TemplateEvents {
    @Override
    public String action() {
      return "template.draft";
    }
  }

  record TemplateEdited(
      UUID subjectId, UUID personId, UUID organizationId, Instant at, String code, int version)
      implements TemplateEvents {
    @Override
    public String action() {
      return "template.edit";
    }
  }

  record TemplatePublished(
      UUID subjectId, UUID personId, UUID organizationId, Instant at, String code, int version)
      implements TemplateEvents {
    @Override
    public String action() {
      return "template.publish";
    }
  }

  record TemplateDiscarded(
      UUID subjectId, UUID personId, UUID organizationId, Instant at, String code, int version)
      implements TemplateEvents {
    @Override
    public String action() {
      return "template.discard";
    }
  }
}

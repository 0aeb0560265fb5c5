package vn.nhipcau.reporting.consolidation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.platform.event.DomainEvent;

/** What is done with the sources of a report. */
public sealed interface ConsolidationEvents extends DomainEvent {

  @Override
  default String subjectType() {
    return "report";
  }

  record SourcesChosen(
      UUID subjectId, UUID personId, UUID organizationId, Instant at, int added, int removed)
      implements ConsolidationEvents {
    @Override
    public String action() {
      return "consolidation.choose";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("added", added, "removed", removed);
    }
  }

  record FiguresPulled(UUID subjectId, UUID personId, UUID organizationId, Instant at, int figures)
      implements ConsolidationEvents {
    @Override
    public String action() {
      return "consolidation.pull";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("figures", figures);
    }
  }

  record PassageQuoted(
      UUID subjectId, UUID personId, UUID organizationId, Instant at, UUID source, String section)
      implements ConsolidationEvents {
    @Override
    public String action() {
      return "consolidation.quote";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("source", source.toString(), "section", section);
    }
  }
}

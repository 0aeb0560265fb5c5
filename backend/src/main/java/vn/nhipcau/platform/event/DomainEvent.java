package vn.nhipcau.platform.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened in a room. Fired inside its transaction; audit and others listen in the same
 * one.
 */
public interface DomainEvent {

  /** {@code report.submit}: room and verb, the same word as in the API. */
  String action();

  /** What it happened to: kind of thing and its id. */
  String subjectType();

  UUID subjectId();

  /** The person who did it, or null for the system itself. */
  UUID personId();

  /** The organization they acted for, or null. */
  UUID organizationId();

  Instant at();

  /** A few facts worth keeping; never the content of a paper. */
  default Map<String, Object> details() {
    return Map.of();
  }
}

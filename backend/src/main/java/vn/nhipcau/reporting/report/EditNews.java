package vn.nhipcau.reporting.report;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The writer whom the trail was last told of, and when: every autosave alone would drown it. */
@Embeddable
public record EditNews(UUID editToldBy, Instant editToldAt) {

  private static final Duration TOLD_EVERY = Duration.ofHours(1);

  boolean coversWritingBy(UUID person, Instant now) {
    return person.equals(editToldBy) && !editToldAt.plus(TOLD_EVERY).isBefore(now);
  }
}

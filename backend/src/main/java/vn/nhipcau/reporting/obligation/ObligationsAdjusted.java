package vn.nhipcau.reporting.obligation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Open obligations follow a requirement that asks for something else; told to whoever keeps their
 * papers, in the same transaction.
 */
public record ObligationsAdjusted(List<Changed> changed, UUID by, Instant at, String reason) {

  /** What becomes of a report that was begun. */
  public enum Fate {
    REDIRECTED,
    CLOSED,
    REOPENED
  }

  /** One obligation for which a report was begun, as it is now. */
  public record Changed(UUID reportId, UUID organizationId, UUID recipientId, Fate fate) {}
}

package vn.nhipcau.reporting.obligation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nhipcau.reorganization.ReorganizationEffects;

/**
 * Open obligations changed hands or were closed by a reorganization; told to whoever keeps their
 * papers, in the same transaction.
 *
 * @param by who applied it; null when it took effect by itself
 */
public record ObligationsReorganized(
    List<Changed> changed, UUID by, Instant at, String reason, ReorganizationEffects effects) {

  /**
   * One obligation for which a report was begun, as it is now.
   *
   * @param subject requirement and period, as effects name it
   * @param owner code of the organization that owed it when it was closed, or owes it now
   */
  public record Changed(
      UUID reportId,
      UUID organizationId,
      UUID recipientId,
      boolean closed,
      String subject,
      String owner) {}
}

package vn.nhipcau.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.nhipcau.reporting.obligation.DueObligation;

/**
 * What is to be told, before it is known to whom.
 *
 * @param onceKey what makes it the same as another; null for what happens once anyway
 * @param secret about a paper that is marked as a state secret: nothing of it goes by mail
 */
record Notice(
    NotificationKind kind,
    Instant at,
    String subjectType,
    UUID subjectId,
    String title,
    String titleEn,
    String period,
    UUID aboutOrganizationId,
    LocalDate dueOn,
    LocalDate until,
    String reason,
    Integer number,
    String onceKey,
    boolean secret) {

  /** About one obligation, by the system itself. */
  static Notice due(NotificationKind kind, Instant at, DueObligation o, String key) {
    return new Notice(
        kind,
        at,
        "obligation",
        o.id(),
        o.title(),
        o.titleEn(),
        o.period(),
        o.organizationId(),
        o.dueOn(),
        null,
        null,
        null,
        key,
        false);
  }
}

package vn.nhipcau.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that one person is told, for the organization they are seated in. */
@Entity
class Notification {

  @Id UUID id;
  UUID personId;
  UUID organizationId;

  @Enumerated(EnumType.STRING)
  NotificationKind kind;

  Instant at;
  Instant readAt;

  /** What it leads to: a report, an obligation, or nothing single. */
  String subjectType;

  UUID subjectId;

  String title;
  String titleEn;
  String period;

  /** Whose report it is. */
  UUID aboutOrganizationId;

  LocalDate dueOn;
  LocalDate until;
  String reason;

  /** How many, where it is about several. */
  Integer number;

  /** Whether it is shown in the application; what its reader wants by mail alone is not. */
  boolean told;

  /** Whether and when it goes out by mail, and the mail that it went into. */
  @Enumerated(EnumType.STRING)
  Mailing mailing;

  UUID mailId;

  protected Notification() {}

  void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }
}

package vn.nhipcau.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/**
 * How a person wants to be told of a kind of thing; whatever has no row is told in the application,
 * and by mail as the kind is by default.
 */
@Entity
@IdClass(NotificationChoice.Key.class)
class NotificationChoice {

  record Key(UUID personId, NotificationKind kind) implements Serializable {}

  @Id UUID personId;

  @Id
  @Enumerated(EnumType.STRING)
  NotificationKind kind;

  boolean told;

  @Enumerated(EnumType.STRING)
  Mailing mailing;

  protected NotificationChoice() {}

  NotificationChoice(UUID personId, NotificationKind kind) {
    this.personId = personId;
    this.kind = kind;
    this.told = true;
    this.mailing = kind.mailing();
  }

  void choose(boolean toldHere, Mailing byMail) {
    told = toldHere;
    mailing = byMail;
  }

  NotificationPreference shown() {
    return new NotificationPreference(kind, told, mailing, kind.mayBeMuted());
  }
}

package vn.nhipcau.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** A kind of notification that a person does not want; whatever has no row is told. */
@Entity
@IdClass(NotificationMute.Key.class)
class NotificationMute {

  record Key(UUID personId, NotificationKind kind) implements Serializable {}

  @Id UUID personId;

  @Id
  @Enumerated(EnumType.STRING)
  NotificationKind kind;

  protected NotificationMute() {}

  NotificationMute(UUID personId, NotificationKind kind) {
    this.personId = personId;
    this.kind = kind;
  }
}

package vn.nhipcau.notification.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.nhipcau.notification.Mailing;

/** One mail to one person, from the moment it is due until it has been handed to the server. */
@Entity
class OutgoingMail {

  /** With the pauses between them this is about a day and a half. */
  static final int MOST_ATTEMPTS = 14;

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final int LONGEST_FAULT = 300;

  @Id UUID id;
  UUID personId;

  @Enumerated(EnumType.STRING)
  Mailing mailing;

  Instant createdAt;

  @Enumerated(EnumType.STRING)
  MailState state;

  int attempts;

  /** Not before this moment is it tried (again). */
  Instant nextAt;

  Instant sentAt;

  /** What went wrong last; null when nothing did. */
  String fault;

  protected OutgoingMail() {}

  void sent(Instant now) {
    attempts++;
    state = MailState.SENT;
    sentAt = now;
    fault = null;
  }

  /** Waits twice as long each time; whoever mends the server must not be met by a flood. */
  void failed(Instant now, String why) {
    attempts++;
    fault = why.length() > LONGEST_FAULT ? why.substring(0, LONGEST_FAULT) : why;
    if (attempts >= MOST_ATTEMPTS) {
      state = MailState.FAILED;
      return;
    }
    Duration pause = FIRST_PAUSE.multipliedBy(1L << (attempts - 1));
    nextAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
  }

  /** From the beginning: all attempts count anew. */
  void again(Instant now) {
    state = MailState.WAITING;
    attempts = 0;
    nextAt = now;
  }
}

package vn.nhipcau.notification.mail;

import java.time.Instant;
import java.util.UUID;
import vn.nhipcau.platform.event.DomainEvent;

/** A mail that had been given up is tried again. */
record MailRetried(UUID subjectId, UUID personId, UUID organizationId, Instant at)
    implements DomainEvent {

  @Override
  public String action() {
    return "mail.retry";
  }

  @Override
  public String subjectType() {
    return "mail";
  }
}

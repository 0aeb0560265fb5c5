package vn.nhipcau.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.nhipcau.calendar.CalendarService;
import vn.nhipcau.notification.Mailing;
import vn.nhipcau.platform.data.TransactionLock;
import vn.nhipcau.platform.time.Clocks;

/** Puts what is to be told into mails: what is urgent at once, the rest into one digest a day. */
@ApplicationScoped
public class MailGatheringService {

  @Inject OutgoingMails mails;
  @Inject CalendarService calendars;
  @Inject EntityManager em;
  @Inject Clock clock;

  @Transactional
  public void gatherUrgent() {
    TransactionLock.MAIL_GATHERING.acquire(em);
    mails.gather(Mailing.AT_ONCE, now());
  }

  /** On a day off nobody is at work to read it; it comes on the next working day, and is one. */
  @Transactional
  public void gatherDigest() {
    LocalDate today = Clocks.today(clock);
    if (!calendars.calendar(today, today).isWorkingDay(today)) {
      return;
    }
    TransactionLock.MAIL_GATHERING.acquire(em);
    mails.skipRead();
    mails.gather(Mailing.DAILY, now());
  }

  @Transactional
  public void giveUp() {
    mails.giveUp("This installation sends no mail: no server is configured.");
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

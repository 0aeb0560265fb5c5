package vn.nhipcau.notification.mail;

import io.quarkus.quartz.Nonconcurrent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.nhipcau.notification.MailSettings;
import vn.nhipcau.notification.mail.MailDeliveryService.Outcome;

/** Sends what waits, often; and puts the digest together, once a day. */
@ApplicationScoped
public class MailJob {

  /** A server that is down is not asked for each of a thousand; one bad address stops no others. */
  private static final int MOST_FAILURES = 5;

  @Inject MailSettings settings;
  @Inject MailGatheringService gathering;
  @Inject MailDeliveryService delivery;

  @Nonconcurrent
  @Scheduled(identity = "send-mail", cron = "${nhipcau.mail.cron}", timeZone = "Asia/Ho_Chi_Minh")
  public void send() {
    if (!settings.on()) {
      gathering.giveUp();
      return;
    }
    gathering.gatherUrgent();
    int failures = 0;
    for (Outcome one = delivery.next();
        one != Outcome.NONE_DUE && failures < MOST_FAILURES;
        one = delivery.next()) {
      if (one == Outcome.FAILED) {
        failures++;
      }
    }
  }

  @Scheduled(
      identity = "daily-digest",
      cron = "${nhipcau.digest.cron}",
      timeZone = "Asia/Ho_Chi_Minh")
  public void digest() {
    if (settings.on()) {
      gathering.gatherDigest();
    }
  }
}

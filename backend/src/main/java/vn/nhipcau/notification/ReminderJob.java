package vn.nhipcau.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Reminds every morning, on one of the nodes; the database lets each reminder through once anyway.
 */
@ApplicationScoped
class ReminderJob {

  @Inject ReminderService reminders;

  @Scheduled(identity = "remind", cron = "${nhipcau.reminders.cron}", timeZone = "Asia/Ho_Chi_Minh")
  void remind() {
    reminders.remind();
  }
}

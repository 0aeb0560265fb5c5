package vn.nhipcau.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Reminds every morning; several nodes may run it, the database lets each reminder through once.
 */
@ApplicationScoped
class ReminderJob {

  @Inject ReminderService reminders;

  @Scheduled(cron = "${nhipcau.reminders.cron}", timeZone = "Asia/Ho_Chi_Minh")
  void remind() {
    reminders.remind();
  }
}

package vn.nhipcau.reporting.obligation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Opens the current periods every night; several nodes may run it, the database lets one obligation
 * through.
 */
@ApplicationScoped
public class OpeningJob {

  @Inject PeriodService periods;

  @Scheduled(cron = "${nhipcau.opening.cron}", timeZone = "Asia/Ho_Chi_Minh")
  void open() {
    periods.openCurrent();
  }
}

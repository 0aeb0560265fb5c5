package vn.nhipcau.reporting.obligation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Opens the current periods every night, on one of the nodes; should two run it all the same, the
 * database lets one obligation through.
 */
@ApplicationScoped
public class OpeningJob {

  @Inject PeriodService periods;

  @Scheduled(
      identity = "open-periods",
      cron = "${nhipcau.opening.cron}",
      timeZone = "Asia/Ho_Chi_Minh")
  void open() {
    periods.openCurrent();
  }
}

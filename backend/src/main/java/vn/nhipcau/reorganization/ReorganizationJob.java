package vn.nhipcau.reorganization;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Lets plans take effect on their day: right after midnight in Viet Nam, before periods open, and
 * at every start. One node runs it; several may start at once, and the lock and the status let one
 * through.
 */
@ApplicationScoped
public class ReorganizationJob {

  @Inject ReorganizationService service;

  @Scheduled(
      identity = "apply-reorganizations",
      cron = "${nhipcau.reorganization.cron}",
      timeZone = "Asia/Ho_Chi_Minh")
  public void takeEffect() {
    for (UUID id : service.due()) {
      service.takeEffect(id);
    }
  }
}

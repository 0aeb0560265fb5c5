package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.reporting.obligation.ObligationsAdjusted;
import vn.nhipcau.reporting.obligation.ObligationsAdjusted.Changed;
import vn.nhipcau.reporting.report.ReportTransition.Actor;

/**
 * What a changed requirement does to papers that are being written: they go to whom it names now;
 * one that it asks for no more is closed and stays readable, and goes on when it is asked for
 * again.
 */
@ApplicationScoped
class ReportAdjustment {

  @Inject Reports reports;

  void follow(@Observes ObligationsAdjusted event) {
    Map<UUID, Changed> changed =
        event.changed().stream().collect(Collectors.toMap(Changed::reportId, Function.identity()));
    for (Report report : reports.locked(changed.keySet())) {
      Changed now = changed.get(report.id);
      Actor by = new Actor(event.by(), report.organizationId);
      switch (now.fate()) {
        case REDIRECTED ->
            report.move(now.organizationId(), now.recipientId(), by, event.at(), event.reason());
        case CLOSED -> report.close(event.reason(), by, event.at());
        case REOPENED -> {
          report.reopen(event.reason(), by, event.at());
          report.move(now.organizationId(), now.recipientId(), by, event.at(), event.reason());
        }
      }
    }
  }
}

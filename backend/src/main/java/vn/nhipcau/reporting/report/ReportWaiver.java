package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import vn.nhipcau.reporting.obligation.ObligationEvents.ObligationWaived;
import vn.nhipcau.reporting.report.ReportTransition.Actor;

/** A draft that nobody asks for any more is closed and stays readable. */
@ApplicationScoped
class ReportWaiver {

  @Inject Reports reports;

  void close(@Observes ObligationWaived event) {
    if (event.reportId() != null) {
      reports
          .locked(Set.of(event.reportId()))
          .forEach(
              report ->
                  report.close(
                      event.reason(),
                      new Actor(event.personId(), event.organizationId()),
                      event.at()));
    }
  }
}

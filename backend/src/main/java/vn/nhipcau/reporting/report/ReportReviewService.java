package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.reporting.obligation.ObligationService;

/** What those who receive a report do with it. */
@ApplicationScoped
public class ReportReviewService {

  @Inject Reports reports;
  @Inject ReportDesk desk;
  @Inject ObligationService obligations;
  @Inject Audiences audiences;
  @Inject ReportSuccession succession;
  @Inject Event<DomainEvent> events;

  @Transactional
  public Versioned<ReportDetail> sendBack(
      Viewer viewer, UUID id, long version, ReturnReport command) {
    Report report = desk.actedOn(viewer, id, version, ReportAction.RETURN);
    Instant now = desk.now();
    report.sendBack(command.reason().strip(), desk.actor(viewer), now);
    // That it was returned is between author and recipient; the next submission shows it again.
    audiences.readmit(Set.of(id), Set.of(Standing.SUPERIOR), List.of(), now);
    if (report.kind == ReportKind.PERIODIC) {
      obligations.returned(report.obligationId);
    }
    succession.reopened(report, viewer.personId(), now);
    events.fire(
        new ReportEvents.ReportReturned(
            id, viewer.personId(), viewer.organization().id(), now, report.submissions));
    return desk.shown(report, viewer);
  }

  @Transactional
  public Versioned<ReportDetail> accept(Viewer viewer, UUID id, long version) {
    Report report = desk.actedOn(viewer, id, version, ReportAction.ACCEPT);
    accepted(report, viewer);
    return desk.shown(report, viewer);
  }

  /** One of many: accepted as the list shows it, which is not opening it. */
  @Transactional
  public long acceptListed(Viewer viewer, UUID id, long version) {
    Report report = desk.allowed(desk.visible(viewer, id), viewer, version, ReportAction.ACCEPT);
    accepted(report, viewer);
    reports.flush();
    return report.versionFor(desk.author(report, viewer));
  }

  private void accepted(Report report, Viewer viewer) {
    Instant now = desk.now();
    report.accept(desk.actor(viewer), now);
    if (report.kind == ReportKind.PERIODIC) {
      obligations.accepted(report.obligationId);
    }
    events.fire(
        new ReportEvents.ReportAccepted(
            report.id, viewer.personId(), viewer.organization().id(), now, report.submissions));
  }
}

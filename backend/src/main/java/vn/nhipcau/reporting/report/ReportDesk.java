package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.reporting.report.ReportTransition.Actor;

/**
 * How a report comes to somebody's hands: through the fence, noted where it is opened for the first
 * time, then the version check and the policy, in that order.
 */
@ApplicationScoped
class ReportDesk {

  @Inject Reports reports;
  @Inject ReportViews views;
  @Inject Audiences audiences;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  Report visible(Viewer viewer, UUID id) {
    return reports.visible(viewer, id).orElseThrow(Problem.notFound());
  }

  /** A report whose content the viewer is about to see. */
  Report opened(Viewer viewer, UUID id) {
    Report report = visible(viewer, id);
    noteReading(report, viewer);
    return report;
  }

  /** Many of them in a few statements, whatever their number. */
  void opened(Viewer viewer, Set<UUID> ids) {
    // Asked for by id first: what is locked must not have been read before, or it would be stale.
    Set<UUID> unread = reports.unread(viewer, ids);
    for (Report report : reports.locked(unread)) {
      note(report, viewer, reports.unread(report, viewer.reach()));
    }
  }

  /** A report that the viewer does something with, seeing it. */
  Report actedOn(Viewer viewer, UUID id, long version, ReportAction action) {
    return allowed(opened(viewer, id), viewer, version, action);
  }

  Report allowed(Report report, Viewer viewer, long version, ReportAction action) {
    EntityVersion.check(report.versionFor(author(report, viewer)), version);
    return permitted(report, viewer, action);
  }

  /** A report that the viewer may do something with, in whatever version. */
  Report permitted(Report report, Viewer viewer, ReportAction action) {
    Set<Standing> standings = standings(viewer, report);
    ReportStatus status = report.statusFor(standings.contains(Standing.DRAFTER));
    ReportPolicy.check(action, status, report.opened, standings, viewer);
    return report;
  }

  /**
   * Writes what is pending first, so that the version shown is the one that the next change must
   * name.
   */
  Versioned<ReportDetail> shown(Report report, Viewer viewer) {
    reports.flush();
    return new Versioned<>(views.detail(report, viewer), report.versionFor(author(report, viewer)));
  }

  boolean author(Report report, Viewer viewer) {
    return standings(viewer, report).contains(Standing.DRAFTER);
  }

  Sight sight(Report report, Viewer viewer) {
    return Sight.of(standings(viewer, report));
  }

  Actor actor(Viewer viewer) {
    return new Actor(viewer.personId(), viewer.organization().id());
  }

  /** Microseconds, as the database keeps them: what is answered now equals what is read later. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * Who of those it went to opens it first. From then on it can't be taken back, so reading and
   * taking back wait for each other.
   */
  private void noteReading(Report report, Viewer viewer) {
    if (author(report, viewer) || reports.unread(report, viewer.reach()).isEmpty()) {
      return;
    }
    reports.lock(report);
    if (standings(viewer, report).isEmpty()) {
      throw Problem.notFound().get();
    }
    note(report, viewer, reports.unread(report, viewer.reach()));
  }

  private void note(Report report, Viewer viewer, List<ReportDelivery> unread) {
    Instant now = now();
    unread.forEach(delivery -> delivery.read(viewer.personId(), now));
    if (!unread.isEmpty()) {
      report.opened = true;
      events.fire(
          new ReportEvents.ReportRead(
              report.id, viewer.personId(), viewer.organization().id(), now, report.standing));
    }
  }

  Set<Standing> standings(Viewer viewer, Report report) {
    return audiences.standings(List.of(report.id), viewer).getOrDefault(report.id, Set.of());
  }
}

package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.reporting.obligation.ObligationService;
import vn.nhipcau.reporting.template.Templates;

/** Reading and writing reports; what becomes of them is told beside it. */
@ApplicationScoped
public class ReportService {

  @Inject Reports reports;
  @Inject ReportDesk desk;
  @Inject ReportDrafts drafts;
  @Inject ReportViews views;
  @Inject ObligationService obligations;
  @Inject Templates templates;
  @Inject AdHocReportService adHoc;
  @Inject Audiences audiences;
  @Inject Event<DomainEvent> events;

  @Transactional
  public Page<ReportSummary> list(Viewer viewer, ReportFilter filter) {
    return reports.visible(viewer, filter).map(rows -> views.summaries(rows, viewer));
  }

  @Transactional
  public Versioned<ReportDetail> get(Viewer viewer, UUID id) {
    return desk.shown(desk.opened(viewer, id), viewer);
  }

  @Transactional
  public List<ReportVersion> versions(Viewer viewer, UUID id) {
    Report report = desk.opened(viewer, id);
    return views.versions(report, desk.sight(report, viewer));
  }

  @Transactional
  public ReportVersion version(Viewer viewer, UUID id, int number) {
    return versions(viewer, id).stream()
        .filter(v -> v.number() == number)
        .findFirst()
        .orElseThrow(Problem.notFound());
  }

  /** What changed between two submissions that the viewer may read. */
  @Transactional
  public ReportDiff diff(Viewer viewer, UUID id, int from, int to) {
    Report report = desk.opened(viewer, id);
    Sight sight = desk.sight(report, viewer);
    return ReportDiff.of(
        templates.view(report.templateId).definition(),
        submission(report, sight, from),
        submission(report, sight, to));
  }

  private static ReportSubmission submission(Report report, Sight sight, int number) {
    return report.submitted.stream()
        .filter(s -> s.number == number && sight.shows(report, number))
        .findFirst()
        .orElseThrow(Problem.notFound());
  }

  @Transactional
  public List<DeliveryView> deliveries(Viewer viewer, UUID id) {
    Report report = desk.visible(viewer, id);
    Sight sight = desk.sight(report, viewer);
    return views.deliveries(
        reports.deliveries(id).stream()
            .filter(d -> report.stands(d.submission) && sight.shows(report, d.submission))
            .toList());
  }

  @Transactional
  public Versioned<ReportDetail> draft(Viewer viewer, DraftReport command) {
    if (command.kind() == ReportKind.AD_HOC) {
      return adHoc.draft(viewer, command);
    }
    if (command.obligationId() == null) {
      throw new Problem(PlatformProblem.INVALID).at("/obligationId", "field.required");
    }
    var terms = obligations.termsToDraft(viewer, command.obligationId());
    Instant now = desk.now();
    Report report =
        new Report(
            new ReportOrigin(
                terms.id(),
                null,
                terms.organizationId(),
                terms.recipientId(),
                terms.templateId(),
                terms.requirementTitle() + ", " + terms.period().label(),
                terms.period().code()),
            desk.actor(viewer),
            now);
    reports.persistAndFlush(report);
    obligations.drafted(terms.id(), report.id);
    audiences.admit(report.id, report.organizationId, Standing.DRAFTER, now);
    events.fire(
        new ReportEvents.ReportDrafted(
            report.id, viewer.personId(), viewer.organization().id(), now, terms.id()));
    return desk.shown(report, viewer);
  }

  @Transactional
  public Versioned<ReportDetail> edit(Viewer viewer, UUID id, long version, ReportContent content) {
    Report report = desk.actedOn(viewer, id, version, ReportAction.EDIT);
    Instant now = desk.now();
    drafts.write(report, content, now);
    if (report.tellsOfEdit(viewer.personId(), now)) {
      events.fire(
          new ReportEvents.ReportEdited(id, viewer.personId(), viewer.organization().id(), now));
    }
    return desk.shown(report, viewer);
  }

  /**
   * What other rooms tell of a report.
   *
   * @param returnReason why it was sent back, while it is to be mended
   * @param secret whether it is marked as a state secret, so that nothing of it leaves the house
   */
  public record Brief(
      String title, String period, UUID organizationId, String returnReason, boolean secret) {}

  /** Not behind the fence: for telling those whom the audience names. */
  public Brief brief(UUID id) {
    Report report = reports.findById(id);
    return new Brief(
        report.title,
        report.period,
        report.organizationId,
        report.returnReason,
        Secrecy.of(report.title, report.content).isPresent());
  }
}

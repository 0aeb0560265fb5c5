package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.reporting.obligation.ObligationService;
import vn.nhipcau.reporting.report.ReportTransition.Actor;
import vn.nhipcau.reporting.template.Templates;

/**
 * The use cases of a report: each one transaction, each through the fence, the version check and
 * the policy, in that order.
 */
@ApplicationScoped
public class ReportService {

  @Inject Reports reports;
  @Inject ReportViews views;
  @Inject ReportValues values;
  @Inject ObligationService obligations;
  @Inject Templates templates;
  @Inject Audiences audiences;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  @Transactional
  public Page<ReportSummary> list(Viewer viewer, ReportFilter filter) {
    return reports.visible(viewer, filter).map(rows -> views.summaries(rows, viewer));
  }

  @Transactional
  public Versioned<ReportDetail> get(Viewer viewer, UUID id) {
    return shown(visible(viewer, id), viewer);
  }

  @Transactional
  public List<ReportVersion> versions(Viewer viewer, UUID id) {
    return views.versions(visible(viewer, id));
  }

  @Transactional
  public ReportVersion version(Viewer viewer, UUID id, int number) {
    return versions(viewer, id).stream()
        .filter(v -> v.number() == number)
        .findFirst()
        .orElseThrow(Problem.notFound());
  }

  @Transactional
  public List<DeliveryView> deliveries(Viewer viewer, UUID id) {
    return views.deliveries(reports.deliveries(visible(viewer, id).id));
  }

  @Transactional
  public Versioned<ReportDetail> draft(Viewer viewer, DraftReport command) {
    var terms = obligations.termsToDraft(viewer, command.obligationId());
    Instant now = now();
    Report report =
        Report.periodic(
            terms.id(),
            terms.organizationId(),
            terms.recipientId(),
            terms.templateId(),
            terms.requirementTitle() + ", " + terms.period().label(),
            terms.period().code(),
            actor(viewer),
            now);
    reports.persistAndFlush(report);
    obligations.drafted(terms.id(), report.id);
    audiences.admit(report.id, report.organizationId, Standing.DRAFTER, now);
    events.fire(
        new ReportEvents.ReportDrafted(
            report.id, viewer.personId(), viewer.organization().id(), now, terms.id()));
    return shown(report, viewer);
  }

  @Transactional
  public Versioned<ReportDetail> edit(Viewer viewer, UUID id, long version, ReportContent content) {
    Report report = actedOn(viewer, id, version, ReportAction.EDIT);
    ReportForm form = form(report);
    List<Problem.Fault> wrong = form.wrong(content);
    if (!wrong.isEmpty()) {
      throw new Problem(ReportProblem.CONTENT_INVALID).at(wrong);
    }
    Instant now = now();
    report.write(form.computed(content), now);
    if (report.tellsOfEdit(viewer.personId(), now)) {
      events.fire(
          new ReportEvents.ReportEdited(id, viewer.personId(), viewer.organization().id(), now));
    }
    return shown(report, viewer);
  }

  @Transactional
  public Versioned<ReportDetail> submit(Viewer viewer, UUID id, long version) {
    Report report = actedOn(viewer, id, version, ReportAction.SUBMIT);
    ReportForm form = form(report);
    List<Problem.Fault> missing = form.missing(report.content);
    if (!missing.isEmpty()) {
      throw new Problem(ReportProblem.INCOMPLETE).with("missing", missing.size()).at(missing);
    }
    Instant now = now();
    // A draft of before its form had formulas, or that nobody ever saved, has none of their values.
    report.write(form.computed(report.content), now);
    ReportSubmission submission = report.submit(actor(viewer), now, ContentHash.of(report.content));
    values.replace(report);
    deliver(report, now);
    obligations.submitted(report.obligationId);
    events.fire(
        new ReportEvents.ReportSubmitted(
            id,
            viewer.personId(),
            viewer.organization().id(),
            now,
            submission.number,
            submission.sha256));
    return shown(report, viewer);
  }

  @Transactional
  public Versioned<ReportDetail> sendBack(
      Viewer viewer, UUID id, long version, ReturnReport command) {
    Report report = actedOn(viewer, id, version, ReportAction.RETURN);
    Instant now = now();
    report.sendBack(command.reason().strip(), actor(viewer), now);
    obligations.returned(report.obligationId);
    events.fire(
        new ReportEvents.ReportReturned(
            id, viewer.personId(), viewer.organization().id(), now, report.submissions));
    return shown(report, viewer);
  }

  @Transactional
  public Versioned<ReportDetail> accept(Viewer viewer, UUID id, long version) {
    Report report = actedOn(viewer, id, version, ReportAction.ACCEPT);
    Instant now = now();
    report.accept(actor(viewer), now);
    obligations.accepted(report.obligationId);
    events.fire(
        new ReportEvents.ReportAccepted(
            id, viewer.personId(), viewer.organization().id(), now, report.submissions));
    return shown(report, viewer);
  }

  /**
   * What other rooms tell of a report.
   *
   * @param returnReason why it was sent back, while it is to be mended
   */
  public record Brief(String title, String period, UUID organizationId, String returnReason) {}

  /** Not behind the fence: for telling those whom the audience names. */
  public Brief brief(UUID id) {
    Report report = reports.findById(id);
    return new Brief(report.title, report.period, report.organizationId, report.returnReason);
  }

  private Report visible(Viewer viewer, UUID id) {
    return reports.visible(viewer, id).orElseThrow(Problem.notFound());
  }

  private Report actedOn(Viewer viewer, UUID id, long version, ReportAction action) {
    Report report = visible(viewer, id);
    Set<Standing> standings = standings(viewer, report);
    EntityVersion.check(report.versionFor(standings.contains(Standing.DRAFTER)), version);
    ReportPolicy.check(action, report.status, standings, viewer);
    return report;
  }

  private Set<Standing> standings(Viewer viewer, Report report) {
    return audiences.standings(List.of(report.id), viewer).getOrDefault(report.id, Set.of());
  }

  /** From here on the recipient and the copied see it; the author is known as such. */
  private void deliver(Report report, Instant now) {
    audiences.admit(report.id, report.organizationId, Standing.AUTHOR, now);
    audiences.admit(report.id, report.recipientId, Standing.RECIPIENT, now);
    reports.deliver(report.id, report.recipientId, ReportDelivery.Kind.TO, now);
    for (UUID copy : obligations.copies(report.obligationId)) {
      audiences.admit(report.id, copy, Standing.COPIED, now);
      reports.deliver(report.id, copy, ReportDelivery.Kind.CC, now);
    }
  }

  /**
   * Writes what is pending first, so that the version shown is the one that the next change must
   * name.
   */
  private Versioned<ReportDetail> shown(Report report, Viewer viewer) {
    reports.flush();
    boolean author = standings(viewer, report).contains(Standing.DRAFTER);
    return new Versioned<>(views.detail(report, viewer), report.versionFor(author));
  }

  private ReportForm form(Report report) {
    return new ReportForm(templates.view(report.templateId).definition());
  }

  private static Actor actor(Viewer viewer) {
    return new Actor(viewer.personId(), viewer.organization().id());
  }

  /** Microseconds, as the database keeps them: what is answered now equals what is read later. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

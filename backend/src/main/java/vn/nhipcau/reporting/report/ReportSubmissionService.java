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
import vn.nhipcau.access.Audiences.Admission;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.reporting.obligation.ObligationService;
import vn.nhipcau.reporting.report.ReportAddressees.Addressed;
import vn.nhipcau.reporting.template.Templates;

/** The way of a report out of its organization, and back while nobody has opened it. */
@ApplicationScoped
public class ReportSubmissionService {

  @Inject Reports reports;
  @Inject ReportDesk desk;
  @Inject DocumentRegister register;
  @Inject ReportValues values;
  @Inject Attachments attachments;
  @Inject ObligationService obligations;
  @Inject Templates templates;
  @Inject ReportAddressees addressees;
  @Inject ReportSuccession succession;
  @Inject Audiences audiences;
  @Inject Event<DomainEvent> events;

  @Transactional
  public Versioned<ReportDetail> sign(Viewer viewer, UUID id, long version) {
    Report report = desk.actedOn(viewer, id, version, ReportAction.SIGN);
    Instant now = desk.now();
    complete(report, now);
    report.sign(desk.actor(viewer), now, hash(report));
    events.fire(
        new ReportEvents.ReportSigned(
            id, viewer.personId(), viewer.organization().id(), now, report.signature.sha256()));
    return desk.shown(report, viewer);
  }

  @Transactional
  public Versioned<ReportDetail> unsign(Viewer viewer, UUID id, long version) {
    Report report = desk.actedOn(viewer, id, version, ReportAction.UNSIGN);
    Instant now = desk.now();
    report.unsign(desk.actor(viewer), now, null);
    events.fire(
        new ReportEvents.ReportUnsigned(id, viewer.personId(), viewer.organization().id(), now));
    return desk.shown(report, viewer);
  }

  @Transactional
  public Versioned<ReportDetail> submit(Viewer viewer, UUID id, long version) {
    Report report = desk.actedOn(viewer, id, version, ReportAction.SUBMIT);
    Instant now = desk.now();
    if (report.status != ReportStatus.SIGNED) {
      complete(report, now);
    }
    ReportSubmission submission =
        report.submit(register.next(report.organizationId), desk.actor(viewer), now, hash(report));
    // Writes the submission's row too, which the deliveries and the files name.
    values.replace(report);
    attachments.freeze(report);
    deliver(report, now);
    if (report.kind == ReportKind.PERIODIC) {
      obligations.submitted(report.obligationId, report.nothingToReport);
    }
    events.fire(
        new ReportEvents.ReportSubmitted(
            id,
            viewer.personId(),
            viewer.organization().id(),
            now,
            submission.number,
            submission.document.text(),
            submission.signature.sha256()));
    return desk.shown(report, viewer);
  }

  @Transactional
  public Versioned<ReportDetail> withdraw(
      Viewer viewer, UUID id, long version, WithdrawReport command) {
    Report report = desk.visible(viewer, id);
    // Whoever opens it at this moment does so before or after, and then finds nothing.
    reports.lock(report);
    desk.allowed(report, viewer, version, ReportAction.WITHDRAW);
    Instant now = desk.now();
    int taken = report.submissions;
    report.withdraw(command.reason().strip(), desk.actor(viewer), now);
    values.replace(report);
    retract(report, now);
    if (report.kind == ReportKind.PERIODIC) {
      obligations.withdrawn(report.obligationId, report.standing > 0, report.nothingToReport);
    }
    succession.reopened(report, viewer.personId(), now);
    events.fire(
        new ReportEvents.ReportWithdrawn(
            id, viewer.personId(), viewer.organization().id(), now, taken));
    return desk.shown(report, viewer);
  }

  private String hash(Report report) {
    return ContentHash.of(report.content, attachments.working(report.id));
  }

  private void complete(Report report, Instant now) {
    ReportForm form = new ReportForm(templates.view(report.templateId).definition());
    List<Problem.Fault> missing = form.missing(report.content);
    if (!missing.isEmpty()) {
      throw new Problem(ReportProblem.INCOMPLETE).with("missing", missing.size()).at(missing);
    }
    // A draft of before its form had formulas, or that nobody ever saved, has none of their values.
    report.write(form.computed(report.content), now);
  }

  /** From here on the recipient and the copied see it; the author is known as such. */
  private void deliver(Report report, Instant now) {
    audiences.admit(report.id, report.organizationId, Standing.AUTHOR, now);
    Addressed addressed =
        report.kind == ReportKind.AD_HOC
            ? addressees.of(report.id)
            : new Addressed(List.of(report.recipientId), obligations.copies(report.obligationId));
    for (UUID recipient : addressed.recipients()) {
      audiences.admit(report.id, recipient, Standing.RECIPIENT, now);
      reports.deliver(report, recipient, ReportDelivery.Kind.TO, now);
    }
    for (UUID copy : addressed.copies()) {
      audiences.admit(report.id, copy, Standing.COPIED, now);
      reports.deliver(report, copy, ReportDelivery.Kind.CC, now);
    }
    if (report.kind == ReportKind.PERIODIC) {
      for (UUID superior : obligations.superiors(report.obligationId)) {
        audiences.admit(report.id, superior, Standing.SUPERIOR, now);
      }
    }
  }

  /** Only those keep seeing it to whom an earlier submission went that still stands, returned. */
  private void retract(Report report, Instant now) {
    List<Admission> left =
        reports.deliveries(report.id).stream()
            .filter(d -> report.stands(d.submission))
            .map(d -> new Admission(report.id, d.organizationId, standing(d.kind)))
            .toList();
    audiences.readmit(
        Set.of(report.id),
        Set.of(Standing.RECIPIENT, Standing.COPIED, Standing.SUPERIOR),
        left,
        now);
    if (left.isEmpty()) {
      audiences.readmit(Set.of(report.id), Set.of(Standing.AUTHOR), List.of(), now);
    }
  }

  private static Standing standing(ReportDelivery.Kind kind) {
    return kind == ReportDelivery.Kind.TO ? Standing.RECIPIENT : Standing.COPIED;
  }
}

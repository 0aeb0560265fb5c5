package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.reporting.template.TemplateDefinition;
import vn.nhipcau.reporting.template.Templates;

/** Reports for those rooms that fill them in: found through the fence, guarded by the policy. */
@ApplicationScoped
public class ReportDrafts {

  @Inject Reports reports;
  @Inject ReportDesk desk;
  @Inject SecrecyRule secrecy;
  @Inject Templates templates;

  /**
   * A report as somebody sees it.
   *
   * @param period null where no period asks for it
   * @param submission number of the submission seen; 0 for the author's working copy
   * @param own whether the viewer's organization writes it
   * @param version what a change must name
   */
  public record Draft(
      UUID id,
      UUID organizationId,
      UUID templateId,
      ReportingPeriod period,
      int submission,
      ReportContent content,
      boolean own,
      long version,
      List<ReportAction> allowedActions) {}

  /** A report whose content the viewer is about to see. */
  public Draft seen(Viewer viewer, UUID id) {
    return draft(viewer, desk.opened(viewer, id));
  }

  /** A report that the viewer may edit now, in the version that they looked at. */
  public Draft editable(Viewer viewer, UUID id, long version) {
    return draft(viewer, desk.actedOn(viewer, id, version, ReportAction.EDIT));
  }

  /** Reports whose content the viewer is about to see, many at once; the others are left out. */
  public void opened(Viewer viewer, Collection<UUID> ids) {
    desk.opened(viewer, Set.copyOf(ids));
  }

  /** Whether a form takes a figure. */
  public static boolean fits(TemplateDefinition form, String indicator, BigDecimal value) {
    return new ReportForm(form)
        .wrong(new ReportContent(Map.of(), Map.of(indicator, value), null, null))
        .isEmpty();
  }

  /** Writes what is checked as if its author had typed it; returns the new version. */
  public long write(Viewer viewer, UUID id, ReportContent content) {
    Report report = desk.visible(viewer, id);
    write(report, content, desk.now());
    reports.flush();
    return report.version;
  }

  void write(Report report, ReportContent content, Instant now) {
    ReportForm form = new ReportForm(templates.view(report.templateId).definition());
    List<Problem.Fault> wrong = form.wrong(content);
    if (!wrong.isEmpty()) {
      throw new Problem(ReportProblem.CONTENT_INVALID).at(wrong);
    }
    secrecy.check(null, content);
    report.write(form.computed(content), now);
  }

  private Draft draft(Viewer viewer, Report report) {
    Set<Standing> standings = desk.standings(viewer, report);
    boolean own = standings.contains(Standing.DRAFTER);
    boolean working = own && report.status.working();
    return new Draft(
        report.id,
        report.organizationId,
        report.templateId,
        report.period == null ? null : ReportingPeriod.parse(report.period),
        working ? 0 : report.standing,
        working ? report.content : report.submitted.get(report.standing - 1).content,
        own,
        report.versionFor(own),
        ReportPolicy.allowed(report.statusFor(own), report.opened, standings, viewer));
  }
}

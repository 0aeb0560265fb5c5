package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.reporting.adhoc.AdHocService;
import vn.nhipcau.reporting.adhoc.AdHocWay;
import vn.nhipcau.reporting.report.ReportAddressees.Addressed;
import vn.nhipcau.reporting.template.Templates;

/**
 * Reports that no period asks for (article 18.4): straight to the standing committee, or whom else
 * their author chooses, the commission always brought in. From there on they live like all others.
 */
@ApplicationScoped
public class AdHocReportService {

  static final int MOST_TITLE = 300;
  static final int MOST_ADDRESSEES = 20;

  @Inject Reports reports;
  @Inject ReportDesk desk;
  @Inject ReportAddressees addressees;
  @Inject AdHocService adHoc;
  @Inject Templates templates;
  @Inject SecrecyRule secrecy;
  @Inject Audiences audiences;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /**
   * @throws Problem 403 when no clause says how the organization does, or for whoever may not write
   */
  @Transactional
  public Versioned<ReportDetail> draft(Viewer viewer, DraftReport command) {
    if (command.obligationId() != null) {
      throw new Problem(ReportProblem.NOT_VALID).at("/obligationId", "field.not_of_this_kind");
    }
    UUID organization = viewer.organization().id();
    AdHocWay way =
        adHoc
            .way(organization, Clocks.today(clock))
            .filter(w -> adHoc.mayDraft(viewer))
            .orElseThrow(() -> new Problem(ReportProblem.NO_AD_HOC));
    String title = title(command.title());
    List<UUID> recipients =
        command.recipients() == null ? List.of(way.recipient()) : command.recipients();
    Addressed addressed = addressed(way, recipients, command.copies());
    Instant now = desk.now();
    Report report =
        new Report(
            new ReportOrigin(
                null,
                way.ruleId(),
                organization,
                addressed.recipients().getFirst(),
                templates.latestId(way.templateCode()).orElseThrow(),
                title,
                null),
            desk.actor(viewer),
            now);
    reports.persistAndFlush(report);
    addressees.replace(report.id, addressed);
    audiences.admit(report.id, organization, Standing.DRAFTER, now);
    events.fire(
        new ReportEvents.ReportDrafted(report.id, viewer.personId(), organization, now, null));
    return desk.shown(report, viewer);
  }

  /** Until a submission of it stands: from then on it stays with those who have got it. */
  @Transactional
  public Versioned<ReportDetail> address(
      Viewer viewer, UUID id, long version, AddressReport command) {
    Report report = desk.actedOn(viewer, id, version, ReportAction.EDIT);
    if (report.kind != ReportKind.AD_HOC || report.standing > 0) {
      throw new Problem(ReportProblem.ADDRESSEES_FIXED);
    }
    AdHocWay way =
        adHoc
            .way(report.organizationId, Clocks.today(clock))
            .orElseThrow(() -> new Problem(ReportProblem.NO_AD_HOC));
    String title = title(command.title());
    Addressed addressed = addressed(way, command.recipients(), command.copies());
    addressees.replace(id, addressed);
    Instant now = desk.now();
    report.address(title, addressed.recipients().getFirst(), now);
    if (report.tellsOfEdit(viewer.personId(), now)) {
      events.fire(
          new ReportEvents.ReportEdited(id, viewer.personId(), viewer.organization().id(), now));
    }
    return desk.shown(report, viewer);
  }

  private String title(String said) {
    if (said == null || said.isBlank()) {
      throw new Problem(ReportProblem.NOT_VALID).at("/title", "field.required");
    }
    secrecy.check(said, ReportContent.EMPTY);
    return said.strip();
  }

  private static Addressed addressed(AdHocWay way, List<UUID> recipients, List<UUID> copies) {
    Problem wrong = new Problem(ReportProblem.NOT_VALID);
    if (recipients.isEmpty()) {
      wrong.at("/recipients", "field.required");
    }
    Set<UUID> named = new HashSet<>();
    check(wrong, "/recipients/", recipients, way, named);
    check(wrong, "/copies/", copies == null ? List.of() : copies, way, named);
    if (!wrong.faults().isEmpty()) {
      throw wrong;
    }
    return new Addressed(recipients, way.copies(recipients, copies == null ? List.of() : copies));
  }

  private static void check(
      Problem wrong, String pointer, List<UUID> chosen, AdHocWay way, Set<UUID> named) {
    for (int i = 0; i < chosen.size(); i++) {
      UUID id = chosen.get(i);
      if (id == null || !way.choices().contains(id)) {
        wrong.at(
            pointer + i,
            "field.unknown_reference",
            Map.of("value", id == null ? "null" : id.toString()));
      } else if (!named.add(id)) {
        wrong.at(pointer + i, "field.repeated");
      }
    }
  }
}

package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.PersonRef;
import vn.nhipcau.access.Persons;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.reporting.template.Templates;

/** Shows reports to a viewer: each with what it is to them, gathered for a whole page at once. */
@ApplicationScoped
public class ReportViews {

  @Inject Audiences audiences;
  @Inject ReportTermsReader terms;
  @Inject OrganizationService organizations;
  @Inject Templates templates;
  @Inject Persons persons;
  @Inject AttachmentViews files;

  List<ReportSummary> summaries(List<Report> reports, Viewer viewer) {
    Set<UUID> ids = reports.stream().map(r -> r.id).collect(Collectors.toSet());
    Map<UUID, Set<Standing>> standings = audiences.standings(ids, viewer);
    Map<UUID, ReportTerms> all = terms.of(reports, viewer);
    return reports.stream()
        .map(r -> summary(r, all.get(r.id), standings.getOrDefault(r.id, Set.of()), viewer))
        .toList();
  }

  ReportDetail detail(Report r, Viewer viewer) {
    Set<Standing> standings =
        audiences.standings(List.of(r.id), viewer).getOrDefault(r.id, Set.of());
    boolean own = standings.contains(Standing.DRAFTER);
    ReportSummary s = summary(r, terms.of(List.of(r), viewer).get(r.id), standings, viewer);
    // Others than the author never see the working copy, not even while it is being mended.
    boolean draft = own && r.status.working();
    ReportSubmission sent = draft ? null : r.submitted.get(r.standing - 1);
    ReportContent content = draft ? r.content : sent.content;
    Signature signature = draft ? r.signature : sent.signature;
    return new ReportDetail(
        s.id(),
        s.kind(),
        s.title(),
        s.titleEn(),
        s.documentNumber(),
        s.period(),
        s.provision(),
        s.organization(),
        s.recipient(),
        s.recipients(),
        r.status == ReportStatus.SUBMITTED
            ? organizations.endedUnfollowed(r.recipientId).orElse(null)
            : null,
        s.copies(),
        s.status(),
        s.dueOn(),
        s.late(),
        s.submittedAt(),
        s.updatedAt(),
        s.versions(),
        s.read(),
        s.nothingToReport(),
        s.allowedActions(),
        Secrecy.of(r.title, content).orElse(null),
        r.obligationId,
        r.returnReason,
        templates.view(r.templateId),
        content,
        draft
            ? files.working(r, s.allowedActions())
            : files.submitted(r, own).getOrDefault(r.standing, List.of()),
        signature == null ? null : signature(signature, persons.refs(Set.of(signature.signedBy()))),
        draft ? ReportDetail.ContentOf.DRAFT : ReportDetail.ContentOf.SUBMISSION,
        history(r, Sight.of(standings)));
  }

  /** Each submission, newest first, as far as it is shown. */
  List<ReportVersion> versions(Report r, Sight sight) {
    Map<UUID, PersonRef> people =
        persons.refs(
            r.submitted.stream()
                .flatMap(v -> Stream.of(v.submittedBy, v.signature.signedBy()))
                .collect(Collectors.toSet()));
    Map<Integer, List<AttachmentView>> attached = files.submitted(r, sight.author());
    return r.submitted.reversed().stream()
        .filter(v -> sight.shows(r, v.number))
        .map(
            v ->
                new ReportVersion(
                    v.number,
                    v.document.text(),
                    v.submittedAt,
                    people.get(v.submittedBy),
                    signature(v.signature, people),
                    !r.stands(v.number),
                    v.content,
                    attached.getOrDefault(v.number, List.of()),
                    v.signature.sha256()))
        .toList();
  }

  private static SignatureView signature(Signature signed, Map<UUID, PersonRef> people) {
    return new SignatureView(people.get(signed.signedBy()), signed.signedAt(), signed.sha256());
  }

  List<DeliveryView> deliveries(List<ReportDelivery> rows) {
    Map<UUID, OrganizationRef> bodies =
        organizations.refs(rows.stream().map(d -> d.organizationId).collect(Collectors.toSet()));
    Map<UUID, PersonRef> people =
        persons.refs(
            rows.stream().map(d -> d.readBy).filter(Objects::nonNull).collect(Collectors.toSet()));
    return rows.stream()
        .map(
            d ->
                new DeliveryView(
                    d.submission,
                    bodies.get(d.organizationId),
                    d.kind,
                    d.deliveredAt,
                    d.readAt,
                    d.readBy == null ? null : people.get(d.readBy)))
        .toList();
  }

  private static ReportSummary summary(
      Report r, ReportTerms terms, Set<Standing> standings, Viewer viewer) {
    boolean author = standings.contains(Standing.DRAFTER);
    ReportStatus status = r.statusFor(author);
    return new ReportSummary(
        r.id,
        r.kind,
        r.title,
        terms.titleEn(),
        r.documentNumber,
        terms.period(),
        terms.provision(),
        terms.organization(),
        terms.recipients().getFirst(),
        terms.recipients(),
        terms.copies(),
        status,
        terms.dueOn(),
        terms.late(),
        r.submittedAt,
        author ? r.updatedAt : r.movedAt,
        Sight.of(standings).versions(r),
        r.opened,
        r.nothingToReport,
        ReportPolicy.allowed(status, r.opened, standings, viewer),
        EntityVersion.text(r.versionFor(author)));
  }

  private List<ReportStep> history(Report r, Sight sight) {
    List<ReportTransition> shown = r.transitions.stream().filter(t -> sight.shows(r, t)).toList();
    Map<UUID, PersonRef> people =
        persons.refs(
            shown.stream()
                .map(t -> t.personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<UUID, OrganizationRef> bodies =
        organizations.refs(new HashSet<>(shown.stream().map(t -> t.organizationId).toList()));
    return shown.stream()
        .map(
            t ->
                new ReportStep(
                    t.action,
                    t.fromStatus,
                    t.toStatus,
                    t.at,
                    t.personId == null ? null : people.get(t.personId),
                    bodies.get(t.organizationId),
                    t.reason,
                    t.submission))
        .toList();
  }
}

package vn.nhipcau.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.reporting.consolidation.Consolidations.Quote;
import vn.nhipcau.reporting.consolidation.ReceivedReports.Received;
import vn.nhipcau.reporting.report.ReportContent;
import vn.nhipcau.reporting.report.ReportDrafts;
import vn.nhipcau.reporting.report.ReportDrafts.Draft;
import vn.nhipcau.reporting.template.Templates;

/** What the sources say in words, side by side, and taking it over. */
@ApplicationScoped
public class PassageService {

  @Inject ReportDrafts drafts;
  @Inject Consolidations consolidations;
  @Inject ConsolidationViews views;
  @Inject ReceivedReports received;
  @Inject OrganizationService organizations;
  @Inject Templates templates;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /** Whoever reads the passages has opened the papers that they stand in. */
  @Transactional
  public List<Passage> list(Viewer viewer, UUID id, String section) {
    Draft draft = drafts.seen(viewer, id);
    if (!draft.own()) {
      throw Problem.notFound().get();
    }
    Set<UUID> chosen = consolidations.sources(id, draft.submission()).keySet();
    drafts.opened(viewer, chosen);
    return passages(received.of(viewer, chosen), section);
  }

  @Transactional
  public Versioned<Consolidation> quote(
      Viewer viewer, UUID id, long version, QuotePassage command) {
    Draft draft = drafts.editable(viewer, id, version);
    UUID source = command.sourceId();
    if (!consolidations.sources(id, Consolidations.WORKING).containsKey(source)) {
      throw new Problem(ConsolidationProblem.NOT_A_SOURCE).at("/sourceId", "source.unknown");
    }
    if (templates.view(draft.templateId()).definition().section(command.section()).isEmpty()) {
      throw new Problem(ConsolidationProblem.NOTHING_TO_QUOTE).at("/section", "field.unknown");
    }
    drafts.opened(viewer, Set.of(source));
    Passage passage =
        passages(received.of(viewer, Set.of(source)), command.sourceSection()).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new Problem(ConsolidationProblem.NOTHING_TO_QUOTE)
                        .at("/sourceSection", "source.says_nothing"));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<String, String> sections = new HashMap<>(draft.content().sections());
    sections.merge(
        command.section(),
        noted(passage),
        (text, more) -> text.isBlank() ? more : text.stripTrailing() + "\n\n" + more);
    consolidations.quote(
        id,
        new Quote(command.section(), source, command.sourceSection(), passage.submission()),
        viewer.personId(),
        now);
    drafts.write(
        viewer,
        id,
        // Whoever takes something over has something to report.
        new ReportContent(sections, draft.content().indicators(), draft.content().note(), null));
    events.fire(
        new ConsolidationEvents.PassageQuoted(
            id, viewer.personId(), viewer.organization().id(), now, source, command.section()));
    Draft written = drafts.seen(viewer, id);
    return new Versioned<>(views.of(viewer, written, null), written.version());
  }

  /** A report is in Vietnamese, and so is its note on where a passage comes from. */
  private static String noted(Passage passage) {
    return passage.text()
        + "\n(Nguồn: %s, báo cáo số %s)"
            .formatted(passage.organization().name(), passage.documentNumber());
  }

  private List<Passage> passages(Map<UUID, Received> reports, String section) {
    Map<UUID, Map<Integer, ReportContent>> versions = received.submissions(reports.keySet());
    Map<UUID, OrganizationRef> names =
        organizations.refs(
            reports.values().stream().map(Received::organizationId).collect(Collectors.toSet()));
    return reports.values().stream()
        .map(
            r ->
                new Passage(
                    r.id(),
                    names.get(r.organizationId()),
                    PeriodRef.of(ReportingPeriod.parse(r.period())),
                    r.documentNumber(),
                    r.standing(),
                    ConsolidationViews.text(versions.get(r.id()).get(r.standing()), section)))
        .filter(p -> !p.text().isEmpty())
        .sorted(
            Comparator.comparing((Passage p) -> p.organization().code())
                .thenComparing(p -> p.period().to()))
        .toList();
  }
}

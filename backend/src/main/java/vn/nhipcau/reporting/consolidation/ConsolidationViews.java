package vn.nhipcau.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.Frequency;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.reporting.consolidation.Consolidations.Source;
import vn.nhipcau.reporting.consolidation.ReceivedReports.Received;
import vn.nhipcau.reporting.obligation.ObligationService;
import vn.nhipcau.reporting.obligation.ObligationView;
import vn.nhipcau.reporting.report.ReportContent;
import vn.nhipcau.reporting.report.ReportDrafts;
import vn.nhipcau.reporting.report.ReportDrafts.Draft;
import vn.nhipcau.reporting.template.Indicator;
import vn.nhipcau.reporting.template.TemplateDefinition;
import vn.nhipcau.reporting.template.TemplateView;
import vn.nhipcau.reporting.template.Templates;

/** Shows what a report is built from, gathered for all its sources at once. */
@ApplicationScoped
class ConsolidationViews {

  /** More than any office receives of one period. */
  private static final int MOST_CANDIDATES = 2_000;

  @Inject Consolidations consolidations;
  @Inject ReceivedReports received;
  @Inject ObligationService obligations;
  @Inject OrganizationService organizations;
  @Inject Templates templates;
  @Inject Audiences audiences;

  /**
   * @param asked code of the period to find candidates in; null for the report's own
   */
  Consolidation of(Viewer viewer, Draft draft, String asked) {
    List<ReportingPeriod> periods = periods(draft.period());
    ReportingPeriod period = periods.isEmpty() ? null : period(periods, asked);
    Map<UUID, Source> sources = consolidations.sources(draft.id(), draft.submission());
    List<ObligationView> owed =
        draft.own() && period != null
            ? obligations.received(viewer, period, MOST_CANDIDATES + 1)
            : List.of();
    if (owed.size() > MOST_CANDIDATES) {
      throw new Problem(ConsolidationProblem.TOO_MANY).with("most", MOST_CANDIDATES);
    }
    Set<UUID> ids = new HashSet<>(sources.keySet());
    owed.stream().map(ObligationView::reportId).filter(Objects::nonNull).forEach(ids::add);
    Map<UUID, Received> standing = draft.own() ? received.of(viewer, ids) : Map.of();
    List<ConsolidationSource> shown = sources(viewer, draft, sources, standing);
    return new Consolidation(
        draft.id(),
        period == null ? null : PeriodRef.of(period),
        periods.stream().map(PeriodRef::of).toList(),
        owed.stream().map(o -> candidate(o, standing, sources)).toList(),
        shown,
        shown.stream().anyMatch(s -> s.change() != null),
        figures(draft),
        sections(sources.keySet(), standing),
        consolidations.quotes(draft.id(), draft.submission()).stream()
            .map(
                q ->
                    new QuotedPassage(
                        q.section(), q.sourceId(), q.sourceSection(), q.sourceSubmission()))
            .toList(),
        draft.allowedActions());
  }

  /**
   * The periods whose reports may be sources: its own first, then those that lie within it; none
   * for a report that no period asks for.
   */
  static List<ReportingPeriod> periods(ReportingPeriod own) {
    if (own == null) {
      return List.of();
    }
    List<ReportingPeriod> within = new ArrayList<>(List.of(own));
    for (Frequency frequency : Frequency.values()) {
      ReportingPeriod.ofYear(frequency, own.last().getYear()).stream()
          .filter(p -> !p.equals(own) && within(own, p))
          .forEach(within::add);
    }
    return within;
  }

  /** Reports that no period asks for lie within none, and nothing lies within them. */
  static boolean within(ReportingPeriod whole, String code) {
    return whole != null && code != null && within(whole, ReportingPeriod.parse(code));
  }

  private static boolean within(ReportingPeriod whole, ReportingPeriod part) {
    return !part.windowFrom().isBefore(whole.windowFrom())
        && !part.windowTo().isAfter(whole.windowTo());
  }

  private static ReportingPeriod period(List<ReportingPeriod> periods, String asked) {
    return periods.stream()
        .filter(p -> asked == null || p.code().equals(asked))
        .findFirst()
        .orElseThrow(() -> new Problem(ConsolidationProblem.BAD_PERIOD).with("period", asked));
  }

  private static SourceCandidate candidate(
      ObligationView owed, Map<UUID, Received> standing, Map<UUID, Source> sources) {
    Received report = owed.reportId() == null ? null : standing.get(owed.reportId());
    return new SourceCandidate(
        owed.id(),
        owed.organization(),
        owed.requirement(),
        owed.status(),
        owed.dueOn(),
        owed.late(),
        report == null ? null : report.id(),
        report == null ? null : report.documentNumber(),
        report == null ? null : report.submittedAt(),
        report != null && report.usable(),
        report != null && sources.containsKey(report.id()));
  }

  private List<ConsolidationSource> sources(
      Viewer viewer, Draft draft, Map<UUID, Source> sources, Map<UUID, Received> standing) {
    Map<UUID, OrganizationRef> names =
        organizations.refs(
            sources.values().stream().map(Source::organizationId).collect(Collectors.toSet()));
    Set<UUID> readable = audiences.standings(sources.keySet(), viewer).keySet();
    Map<UUID, SourceDifference> changes =
        draft.own() ? changes(draft, sources, standing) : Map.of();
    return sources.values().stream()
        .map(
            s ->
                new ConsolidationSource(
                    s.reportId(),
                    names.get(s.organizationId()),
                    PeriodRef.of(ReportingPeriod.parse(s.period())),
                    s.submission(),
                    readable.contains(s.reportId()),
                    changes.get(s.reportId())))
        .sorted(
            Comparator.comparing((ConsolidationSource s) -> s.organization().code())
                .thenComparing(s -> s.period().to()))
        .toList();
  }

  private Map<UUID, SourceDifference> changes(
      Draft draft, Map<UUID, Source> sources, Map<UUID, Received> standing) {
    Map<UUID, SourceChange> kinds = new LinkedHashMap<>();
    for (Source source : sources.values()) {
      Received now = standing.get(source.reportId());
      SourceChange kind =
          SourceChange.of(
              source.submission(),
              now == null ? 0 : now.standing(),
              now == null ? null : now.status());
      if (kind != null) {
        kinds.put(source.reportId(), kind);
      }
    }
    Set<UUID> again =
        kinds.keySet().stream()
            .filter(id -> kinds.get(id) == SourceChange.RESUBMITTED)
            .collect(Collectors.toSet());
    Map<UUID, Map<String, BigDecimal>> now = received.figures(again);
    Map<UUID, Map<Integer, ReportContent>> versions = received.submissions(again);
    var before = consolidations.contributions(draft.id(), draft.submission());
    Map<UUID, SourceDifference> differences = new LinkedHashMap<>();
    kinds.forEach(
        (id, kind) -> {
          Received report = standing.get(id);
          boolean resubmitted = kind == SourceChange.RESUBMITTED;
          ReportContent old =
              resubmitted ? versions.get(id).get(sources.get(id).submission()) : null;
          differences.put(
              id,
              new SourceDifference(
                  kind,
                  report == null ? null : report.standing(),
                  old != null,
                  resubmitted ? figuresOf(before, id, now.getOrDefault(id, Map.of())) : List.of(),
                  old == null ? List.of() : texts(old, versions.get(id).get(report.standing()))));
        });
    return differences;
  }

  private static List<SourceDifference.Changed> figuresOf(
      Map<String, List<Contribution>> before, UUID source, Map<String, BigDecimal> now) {
    List<SourceDifference.Changed> changed = new ArrayList<>();
    for (String indicator : new TreeSet<>(before.keySet())) {
      BigDecimal old =
          before.get(indicator).stream()
              .filter(c -> c.sourceId().equals(source))
              .map(Contribution::value)
              .findFirst()
              .orElse(null);
      BigDecimal fresh = now.get(indicator);
      if (!Objects.equals(old, fresh)) {
        changed.add(new SourceDifference.Changed(indicator, old, fresh));
      }
    }
    return changed;
  }

  private static List<String> texts(ReportContent old, ReportContent now) {
    return Stream.concat(old.sections().keySet().stream(), now.sections().keySet().stream())
        .distinct()
        .filter(key -> !text(old, key).equals(text(now, key)))
        .sorted()
        .toList();
  }

  static String text(ReportContent content, String section) {
    String text = content.sections().get(section);
    return text == null ? "" : text.strip();
  }

  private List<ConsolidatedFigure> figures(Draft draft) {
    TemplateDefinition form = templates.view(draft.templateId()).definition();
    var contributions = consolidations.contributions(draft.id(), draft.submission());
    Map<String, BigDecimal> pulled = consolidations.figures(draft.id(), draft.submission());
    List<ConsolidatedFigure> figures = new ArrayList<>();
    for (Indicator indicator : form.indicators()) {
      if (!indicator.computed()) {
        List<Contribution> given = contributions.getOrDefault(indicator.key(), List.of());
        BigDecimal computed = Contribution.together(indicator, given);
        BigDecimal value = draft.content().indicators().get(indicator.key());
        figures.add(
            new ConsolidatedFigure(
                indicator.key(),
                value,
                computed,
                FigureState.of(value, computed, pulled.get(indicator.key())),
                computed == null || ReportDrafts.fits(form, indicator.key(), computed),
                given.size()));
      }
    }
    return figures;
  }

  private List<SourceSection> sections(Set<UUID> sources, Map<UUID, Received> standing) {
    Map<String, SourceSection> sections = new LinkedHashMap<>();
    templates
        .views(
            sources.stream()
                .map(standing::get)
                .filter(Objects::nonNull)
                .map(Received::templateId)
                .collect(Collectors.toSet()))
        .values()
        .stream()
        .sorted(Comparator.comparing(TemplateView::code).thenComparing(TemplateView::version))
        .flatMap(form -> form.sections().stream())
        .forEach(
            s -> sections.putIfAbsent(s.key(), new SourceSection(s.key(), s.title(), s.titleEn())));
    return List.copyOf(sections.values());
  }
}

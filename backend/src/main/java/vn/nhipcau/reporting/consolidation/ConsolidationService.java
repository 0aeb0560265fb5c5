package vn.nhipcau.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.problem.Problem.Fault;
import vn.nhipcau.reporting.consolidation.Consolidations.Source;
import vn.nhipcau.reporting.consolidation.ReceivedReports.Received;
import vn.nhipcau.reporting.report.ReportContent;
import vn.nhipcau.reporting.report.ReportDrafts;
import vn.nhipcau.reporting.report.ReportDrafts.Draft;
import vn.nhipcau.reporting.template.Indicator;
import vn.nhipcau.reporting.template.TemplateDefinition;
import vn.nhipcau.reporting.template.TemplateView;
import vn.nhipcau.reporting.template.Templates;

/** Building a report from others: which ones, and their figures. */
@ApplicationScoped
public class ConsolidationService {

  @Inject ReportDrafts drafts;
  @Inject Consolidations consolidations;
  @Inject ConsolidationViews views;
  @Inject ReceivedReports received;
  @Inject OrganizationService organizations;
  @Inject Templates templates;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  @Transactional
  public Versioned<Consolidation> get(Viewer viewer, UUID id, String period) {
    Draft draft = drafts.seen(viewer, id);
    return new Versioned<>(views.of(viewer, draft, period), draft.version());
  }

  @Transactional
  public Versioned<Consolidation> choose(
      Viewer viewer, UUID id, long version, ChooseSources command) {
    Draft draft = drafts.editable(viewer, id, version);
    Map<UUID, Received> found = received.of(viewer, command.add());
    refuse(faults(draft, command.add(), found));
    Instant now = now();
    int removed = consolidations.remove(id, Set.copyOf(command.remove()));
    consolidations.choose(
        id,
        found.values().stream()
            .map(r -> new Source(r.id(), r.standing(), r.organizationId(), r.period()))
            .toList(),
        values(templates.view(draft.templateId()).definition(), found),
        viewer.personId(),
        now);
    refuse(countedTwice(id, command.add()));
    events.fire(
        new ConsolidationEvents.SourcesChosen(
            id, viewer.personId(), viewer.organization().id(), now, found.size(), removed));
    return written(viewer, draft, draft.content());
  }

  @Transactional
  public Versioned<Consolidation> pull(Viewer viewer, UUID id, long version, PullFigures command) {
    Draft draft = drafts.editable(viewer, id, version);
    TemplateDefinition form = templates.view(draft.templateId()).definition();
    Set<String> named = command.indicators() == null ? null : Set.copyOf(command.indicators());
    refuseUnknown(form, command.indicators());
    var contributions = consolidations.contributions(id, Consolidations.WORKING);
    Map<String, BigDecimal> before = consolidations.figures(id, Consolidations.WORKING);
    Map<String, BigDecimal> content = new HashMap<>(draft.content().indicators());
    Map<String, BigDecimal> filled = new HashMap<>();
    for (Indicator indicator : form.indicators()) {
      String key = indicator.key();
      BigDecimal computed =
          Contribution.together(indicator, contributions.getOrDefault(key, List.of()));
      FigureState state = FigureState.of(content.get(key), computed, before.get(key));
      boolean wanted = named == null ? state != FigureState.EDITED : named.contains(key);
      boolean fits = computed == null || ReportDrafts.fits(form, key, computed);
      // What no source gives is the author's own, unless sources gave it before.
      if (!indicator.computed() && wanted && fits && state != FigureState.NONE) {
        content.put(key, computed);
        filled.put(key, computed);
      }
    }
    consolidations.fill(id, Consolidations.WORKING, filled);
    events.fire(
        new ConsolidationEvents.FiguresPulled(
            id, viewer.personId(), viewer.organization().id(), now(), filled.size()));
    return written(
        viewer,
        draft,
        new ReportContent(
            draft.content().sections(),
            content,
            draft.content().note(),
            filled.isEmpty() ? draft.content().nothingToReport() : null));
  }

  private Versioned<Consolidation> written(Viewer viewer, Draft draft, ReportContent content) {
    drafts.write(viewer, draft.id(), content);
    Draft now = drafts.seen(viewer, draft.id());
    return new Versioned<>(views.of(viewer, now, null), now.version());
  }

  private static List<Fault> faults(Draft draft, List<UUID> add, Map<UUID, Received> found) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < add.size(); i++) {
      Received report = found.get(add.get(i));
      String fault =
          report == null
              ? "source.unknown"
              : !report.usable()
                  ? "source.not_standing"
                  : !ConsolidationViews.within(draft.period(), report.period())
                      ? "source.outside_period"
                      : null;
      if (fault != null) {
        faults.add(new Fault("/add/" + i, fault, Map.of()));
      }
    }
    return faults;
  }

  private List<Fault> countedTwice(UUID id, List<UUID> add) {
    List<DoubleCount> doubled = DoubleCount.in(id, consolidations.parts(id));
    var names =
        organizations.refs(
            doubled.stream().map(DoubleCount::organizationId).collect(Collectors.toSet()));
    return doubled.stream()
        .map(
            d -> {
              // The one that was just added is at fault, not the one that was there before.
              int at = Math.max(add.indexOf(d.source()), add.indexOf(d.other()));
              return new Fault(
                  "/add/" + Math.max(at, 0),
                  "source.counted_twice",
                  Map.of("name", names.get(d.organizationId()).name()));
            })
        .distinct()
        .limit(100)
        .toList();
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new Problem(ConsolidationProblem.SOURCES_REFUSED).at(faults);
    }
  }

  private static void refuseUnknown(TemplateDefinition form, List<String> named) {
    for (String key : named == null ? List.<String>of() : named) {
      if (form.indicator(key).filter(i -> !i.computed()).isEmpty()) {
        throw new Problem(ConsolidationProblem.UNKNOWN_INDICATOR).with("indicator", key);
      }
    }
  }

  /** What each of some reports gives to the figures of a form. */
  private Map<UUID, Map<String, Contribution>> values(
      TemplateDefinition form, Map<UUID, Received> reports) {
    Map<UUID, TemplateView> forms =
        templates.views(
            reports.values().stream().map(Received::templateId).collect(Collectors.toSet()));
    Map<UUID, Map<String, BigDecimal>> figures = received.figures(reports.keySet());
    var below = consolidations.below(reports.keySet());
    Map<UUID, Map<String, Contribution>> values = new HashMap<>();
    for (Received report : new HashSet<>(reports.values())) {
      Map<String, BigDecimal> said = figures.getOrDefault(report.id(), Map.of());
      Map<String, Contribution> given = new HashMap<>();
      for (Indicator wanted : form.indicators()) {
        Indicator asked =
            forms.get(report.templateId()).definition().indicator(wanted.key()).orElse(null);
        BigDecimal value = said.get(wanted.key());
        // The same key of another unit is another thing.
        if (wanted.computed()
            || value == null
            || asked == null
            || !Objects.equals(asked.unit(), wanted.unit())) {
          continue;
        }
        boolean sameRule = asked.aggregation() == wanted.aggregation();
        given.put(
            wanted.key(),
            Contribution.of(
                report.id(),
                report.organizationId(),
                report.period(),
                sameRule ? asked : wanted,
                value,
                wanted.weight() == null ? null : said.get(wanted.weight()),
                sameRule ? below.getOrDefault(report.id(), Map.of()).get(wanted.key()) : null));
      }
      values.put(report.id(), given);
    }
    return values;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

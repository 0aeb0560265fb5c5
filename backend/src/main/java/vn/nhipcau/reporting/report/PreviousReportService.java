package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.reporting.template.Figure;
import vn.nhipcau.reporting.template.Indicator;
import vn.nhipcau.reporting.template.Section;
import vn.nhipcau.reporting.template.TemplateDefinition;
import vn.nhipcau.reporting.template.Templates;

/** Finds what a report goes on from. */
@ApplicationScoped
public class PreviousReportService {

  @Inject Reports reports;
  @Inject ReportDesk desk;
  @Inject Templates templates;
  @Inject Organizations register;
  @Inject OrganizationService organizations;
  @Inject Clock clock;

  /**
   * The last submitted report of the same requirement before this one, as far as the viewer sees
   * it. A body that followed several others goes on from the reports of all of them, and from what
   * it handed in for them.
   */
  @Transactional
  public PreviousReport of(Viewer viewer, UUID id) {
    Report report = desk.opened(viewer, id);
    if (report.kind != ReportKind.PERIODIC) {
      return PreviousReport.NONE;
    }
    var bodies = register.withPredecessors(report.organizationId, Clocks.today(clock));
    List<Report> before = reports.before(viewer, report, bodies);
    if (before.isEmpty()) {
      return PreviousReport.NONE;
    }
    List<Report> sources =
        before.stream()
            .filter(r -> r.period.equals(before.getFirst().period))
            .map(r -> desk.opened(viewer, r.id))
            .toList();
    Map<UUID, OrganizationRef> names =
        organizations.refs(sources.stream().map(r -> r.organizationId).collect(Collectors.toSet()));
    TemplateDefinition form = templates.view(report.templateId).definition();
    return new PreviousReport(
        PeriodRef.of(ReportingPeriod.parse(sources.getFirst().period)),
        sources.stream()
            .map(r -> new PreviousReport.Source(r.id, names.get(r.organizationId)))
            .toList(),
        sections(form, sources),
        figures(form, sources));
  }

  private static Map<String, String> sections(TemplateDefinition form, List<Report> sources) {
    Map<String, String> texts = new TreeMap<>();
    for (Section section : form.sections()) {
      String text =
          sources.stream()
              .map(r -> content(r).sections().get(section.key()))
              .filter(t -> t != null && !t.isBlank())
              .collect(Collectors.joining("\n\n"));
      if (!text.isEmpty()) {
        texts.put(section.key(), text);
      }
    }
    return texts;
  }

  private static Map<String, BigDecimal> figures(TemplateDefinition form, List<Report> sources) {
    Map<String, BigDecimal> filledIn = new TreeMap<>();
    for (Indicator indicator : form.indicators()) {
      BigDecimal figure = figure(indicator, sources);
      if (figure != null) {
        filledIn.put(indicator.key(), figure);
      }
    }
    Map<String, BigDecimal> figures =
        new ReportContent(Map.of(), form.computed(filledIn), null, null).normalized().indicators();
    figures.values().removeIf(Objects::isNull);
    return figures;
  }

  private static BigDecimal figure(Indicator indicator, List<Report> sources) {
    if (sources.size() == 1) {
      return content(sources.getFirst()).indicators().get(indicator.key());
    }
    return Figure.together(
        indicator,
        sources.stream()
            .filter(r -> content(r).indicators().get(indicator.key()) != null)
            .map(
                r ->
                    new Figure(
                        r.organizationId,
                        0,
                        content(r).indicators().get(indicator.key()),
                        indicator.weight() == null
                            ? null
                            : content(r).indicators().get(indicator.weight())))
            .toList());
  }

  private static ReportContent content(Report report) {
    return report.submitted.get(report.standing - 1).content;
  }
}

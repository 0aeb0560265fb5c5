package vn.nhipcau.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.reporting.report.ReportDrafts;
import vn.nhipcau.reporting.report.ReportDrafts.Draft;
import vn.nhipcau.reporting.template.Indicator;
import vn.nhipcau.reporting.template.Templates;

/** The way of a figure down to the bottom. */
@ApplicationScoped
public class ProvenanceService {

  /** Some thousand bodies under a province, and room to spare. */
  private static final int MOST_NODES = 20_000;

  @Inject ReportDrafts drafts;
  @Inject Consolidations consolidations;
  @Inject OrganizationService organizations;
  @Inject Audiences audiences;
  @Inject Templates templates;

  @Transactional
  public Provenance of(Viewer viewer, UUID id, String key) {
    Draft draft = drafts.seen(viewer, id);
    Indicator indicator =
        templates
            .view(draft.templateId())
            .definition()
            .indicator(key)
            .orElseThrow(
                () -> new Problem(ConsolidationProblem.UNKNOWN_INDICATOR).with("indicator", key));
    List<Consolidations.Node> below =
        consolidations.tree(id, draft.submission(), key, MOST_NODES + 1);
    if (below.size() > MOST_NODES) {
      throw new Problem(ConsolidationProblem.TOO_MANY).with("most", MOST_NODES);
    }
    Set<UUID> bodies = new HashSet<>(Set.of(draft.organizationId()));
    below.forEach(node -> bodies.add(node.organizationId()));
    Tree tree =
        new Tree(
            below.stream()
                .collect(Collectors.groupingBy(n -> new Paper(n.parentId(), n.parentSubmission()))),
            organizations.refs(bodies),
            audiences
                .standings(
                    below.stream().map(Consolidations.Node::sourceId).collect(Collectors.toSet()),
                    viewer)
                .keySet(),
            new HashMap<>());
    BigDecimal value = draft.content().indicators().get(key);
    BigDecimal computed =
        Contribution.together(
            indicator,
            consolidations.contributions(id, draft.submission()).getOrDefault(key, List.of()));
    return new Provenance(
        indicator,
        new Provenance.Node(
            tree.names.get(draft.organizationId()),
            draft.period() == null ? null : PeriodRef.of(draft.period()),
            draft.submission(),
            id,
            value,
            computed,
            computed != null && !computed.equals(value),
            tree.under(new Paper(id, draft.submission()))));
  }

  /** One submission of a report, or its working copy. */
  private record Paper(UUID id, int submission) {}

  private record Tree(
      Map<Paper, List<Consolidations.Node>> children,
      Map<UUID, OrganizationRef> names,
      Set<UUID> readable,
      Map<Paper, List<Provenance.Node>> built) {

    List<Provenance.Node> under(Paper paper) {
      List<Provenance.Node> known = built.get(paper);
      if (known == null) {
        known =
            children.getOrDefault(paper, List.of()).stream().map(this::node).distinct().toList();
        built.put(paper, known);
      }
      return known;
    }

    private Provenance.Node node(Consolidations.Node n) {
      return new Provenance.Node(
          names.get(n.organizationId()),
          PeriodRef.of(ReportingPeriod.parse(n.period())),
          n.submission(),
          readable.contains(n.sourceId()) ? n.sourceId() : null,
          n.value(),
          n.computed(),
          n.computed() != null && !n.computed().equals(n.value()),
          under(new Paper(n.sourceId(), n.submission())));
    }
  }
}

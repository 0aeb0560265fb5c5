package vn.nhipcau.reporting.adhoc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.Hierarchy;
import vn.nhipcau.organization.Jurisdiction;
import vn.nhipcau.organization.Jurisdictions;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.regulation.ProvisionRef;
import vn.nhipcau.regulation.Provisions;

/** Finds how somebody reports what no period asks for. */
@ApplicationScoped
public class AdHocService {

  static final String DRAFT = "DRAFT";

  @Inject AdHocRules rules;
  @Inject Provisions provisions;
  @Inject Jurisdictions jurisdictions;
  @Inject OrganizationService organizations;
  @Inject Clock clock;

  /**
   * @throws Problem 404 when no clause says how the viewer's organization does
   */
  @Transactional
  public AdHocTerms terms(Viewer viewer) {
    AdHocWay way =
        way(viewer.organization().id(), Clocks.today(clock)).orElseThrow(Problem.notFound());
    AdHocRule rule = rules.findById(way.ruleId());
    Map<UUID, OrganizationRef> names = organizations.refs(way.choices());
    return new AdHocTerms(
        rule.title,
        rule.titleEn,
        provisions.refs(Set.of(rule.provisionId)).get(rule.provisionId),
        way.choices().stream()
            .map(id -> new AdHocTerms.Choice(names.get(id), part(way, id)))
            .toList(),
        mayDraft(viewer) ? List.of(DRAFT) : List.of());
  }

  /** Who may begin such a report in the name of their organization. */
  public boolean mayDraft(Viewer viewer) {
    return viewer.hasAny(Role.OFFICER, Role.LEADER);
  }

  /** Where such a report goes from an organization on a day; nowhere when no clause says it. */
  @Transactional
  public Optional<AdHocWay> way(UUID organizationId, LocalDate day) {
    List<AdHocRule> inForce = rules.inForce(day);
    if (inForce.isEmpty()) {
      return Optional.empty();
    }
    Hierarchy hierarchy = organizations.hierarchy(day);
    Optional<OrganizationFacts> reporter = hierarchy.byId(organizationId);
    if (reporter.isEmpty()) {
      return Optional.empty();
    }
    Map<UUID, UUID> issuers =
        provisions.issuers(inForce.stream().map(r -> r.provisionId).collect(Collectors.toSet()));
    Map<UUID, Jurisdiction> bounds = jurisdictions.of(new HashSet<>(issuers.values()), day);
    return inForce.stream()
        .filter(rule -> rule.reporters.covers(reporter.get()))
        .filter(
            rule ->
                bounds
                    .getOrDefault(issuers.get(rule.provisionId), Jurisdiction.EVERYWHERE)
                    .binds(hierarchy.placement(reporter.get())))
        .map(rule -> AdHocWay.of(rule, reporter.get(), hierarchy))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The clauses of some rules, by rule. */
  public Map<UUID, ProvisionRef> provisions(Set<UUID> ruleIds) {
    List<AdHocRule> found = ruleIds.isEmpty() ? List.of() : rules.list("id in ?1", ruleIds);
    Map<UUID, ProvisionRef> clauses =
        provisions.refs(found.stream().map(r -> r.provisionId).collect(Collectors.toSet()));
    return found.stream().collect(Collectors.toMap(r -> r.id, r -> clauses.get(r.provisionId)));
  }

  /** The code of a rule, as it may be told to those who may not know the paper. */
  public String code(UUID ruleId) {
    return rules.findById(ruleId).code;
  }

  private static AdHocTerms.Part part(AdHocWay way, UUID id) {
    if (id.equals(way.recipient())) {
      return AdHocTerms.Part.RECIPIENT;
    }
    return way.broughtIn().contains(id) ? AdHocTerms.Part.BROUGHT_IN : AdHocTerms.Part.POSSIBLE;
  }
}

package vn.nhipcau.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.PersonRef;
import vn.nhipcau.access.Persons;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.regulation.ProvisionRef;
import vn.nhipcau.regulation.Provisions;

/** What a viewer is shown of obligations. */
@ApplicationScoped
class ObligationViews {

  @Inject Requirements requirements;
  @Inject Provisions provisions;
  @Inject OrganizationService organizations;
  @Inject Persons persons;
  @Inject Audiences audiences;
  @Inject ObligationSteps steps;
  @Inject Clock clock;

  List<ObligationView> of(List<Obligation> rows, Viewer viewer) {
    LocalDate today = Clocks.today(clock);
    Set<UUID> ids = rows.stream().map(o -> o.id).collect(Collectors.toSet());
    Map<UUID, Requirement> rules =
        requirements.byId(rows.stream().map(o -> o.requirementId).collect(Collectors.toSet()));
    Map<UUID, ProvisionRef> clauses =
        provisions.refs(
            rules.values().stream().map(r -> r.provisionId).collect(Collectors.toSet()));
    Map<UUID, List<UUID>> copies = audiences.standing(ids, Standing.COPIED);
    // A recipient must not get at a draft, so a report is named only to those whom its own fence
    // lets through.
    Set<UUID> reports =
        audiences
            .standings(
                rows.stream()
                    .map(o -> o.reportId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()),
                viewer)
            .keySet();
    Set<UUID> bodies = new HashSet<>();
    rows.forEach(o -> bodies.addAll(List.of(o.organizationId, o.recipientId)));
    copies.values().forEach(bodies::addAll);
    Map<UUID, OrganizationRef> refs = organizations.refs(bodies);
    return rows.stream()
        .map(
            o -> {
              Requirement rule = rules.get(o.requirementId);
              return new ObligationView(
                  o.id,
                  new RequirementRef(rule.code, rule.title, rule.titleEn),
                  clauses.get(rule.provisionId),
                  PeriodRef.of(o.period()),
                  refs.get(o.organizationId),
                  refs.get(o.recipientId),
                  copies.getOrDefault(o.id, List.of()).stream().map(refs::get).toList(),
                  o.dueOn,
                  o.originalDueOn,
                  o.askedUntil == null
                      ? null
                      : new ObligationView.ExtensionRequest(o.askedUntil, o.askedReason),
                  o.remindedOn,
                  ObligationStatus.of(o, today),
                  o.late(today),
                  o.nothingToReport,
                  o.reportId != null && reports.contains(o.reportId) ? o.reportId : null,
                  o.closedReason,
                  o.mergedInto,
                  EntityVersion.text(o.version),
                  ObligationPolicy.allowed(
                          o,
                          ObligationStatus.of(o, today),
                          standings(o, copies.getOrDefault(o.id, List.of()), viewer),
                          viewer)
                      .stream()
                      .map(Enum::name)
                      .toList());
            })
        .toList();
  }

  List<ObligationStepView> steps(UUID obligationId) {
    List<ObligationStep> taken = steps.of(obligationId);
    Map<UUID, PersonRef> people =
        persons.refs(taken.stream().map(s -> s.personId).collect(Collectors.toSet()));
    Map<UUID, OrganizationRef> bodies =
        organizations.refs(taken.stream().map(s -> s.organizationId).collect(Collectors.toSet()));
    return taken.stream()
        .map(
            s ->
                new ObligationStepView(
                    s.action,
                    s.at,
                    people.get(s.personId),
                    bodies.get(s.organizationId),
                    s.until,
                    s.reason))
        .toList();
  }

  /** How the viewer's organizations stand to an obligation. */
  Set<Standing> standings(Obligation o, Viewer viewer) {
    List<UUID> copies =
        audiences.standing(List.of(o.id), Standing.COPIED).getOrDefault(o.id, List.of());
    return standings(o, copies, viewer);
  }

  /**
   * Who owes and who receives is what the row says: after a split, the audience still shows the
   * predecessor what it once owed.
   */
  private static Set<Standing> standings(Obligation o, Collection<UUID> copies, Viewer viewer) {
    Set<Standing> standings = EnumSet.noneOf(Standing.class);
    if (viewer.reach().contains(o.organizationId)) {
      standings.add(Standing.DRAFTER);
    }
    if (viewer.reach().contains(o.recipientId)) {
      standings.add(Standing.RECIPIENT);
    }
    if (copies.stream().anyMatch(viewer.reach()::contains)) {
      standings.add(Standing.COPIED);
    }
    return standings;
  }
}

package vn.nhipcau.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.data.TransactionLock;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.problem.Problem.Fault;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.regulation.ProvisionRef;
import vn.nhipcau.regulation.Provisions;

/** Designs requirements: what they say, whom that reaches, and what is still owed by them. */
@ApplicationScoped
public class RequirementService {

  @Inject Requirements requirements;
  @Inject Provisions provisions;
  @Inject RequirementReferences references;
  @Inject Organizations organizations;
  @Inject RequirementOutlook outlook;
  @Inject RequirementAdjustment adjustment;
  @Inject TransactionManager transactions;
  @Inject EntityManager em;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  @Transactional
  public List<RequirementView> list(Viewer viewer) {
    return views(requirements.inOrder(), viewer);
  }

  @Transactional
  public Versioned<RequirementView> get(Viewer viewer, UUID id) {
    Requirement requirement = found(id);
    return new Versioned<>(view(requirement, viewer), requirement.version);
  }

  /**
   * Adds a requirement; the period that runs is opened for it.
   *
   * @param dryRun only tell what that would do
   */
  @Transactional
  public Versioned<RequirementChange> add(Viewer viewer, SaveRequirement said, boolean dryRun) {
    SystemAction.MANAGE_REQUIREMENTS.check(viewer);
    TransactionLock.PERIOD_OPENING.acquire(em);
    if (requirements.byCode(said.code()).isPresent()) {
      throw new Problem(RequirementProblem.CODE_TAKEN).with("code", said.code());
    }
    UUID provision = references.sound(said);
    Requirement requirement = Requirement.of(said, provision);
    requirements.persistAndFlush(requirement);
    Instant now = now();
    return changed(
        requirement,
        viewer,
        dryRun,
        now,
        effects ->
            new RequirementEvents.RequirementAdded(
                requirement.id, viewer.personId(), office(viewer), now, said.code(), effects));
  }

  @Transactional
  public Versioned<RequirementChange> edit(
      Viewer viewer, UUID id, long version, SaveRequirement said, boolean dryRun) {
    Requirement requirement = actedOn(viewer, id, version, RequirementAction.EDIT);
    List<Fault> fixed = new ArrayList<>();
    if (!said.code().equals(requirement.code)) {
      fixed.add(new Fault("/code", "field.stays", Map.of()));
    }
    if (said.frequency() != requirement.frequency) {
      fixed.add(new Fault("/frequency", "field.stays", Map.of()));
    }
    RequirementReferences.refuse(fixed);
    UUID provision = references.sound(said);
    List<String> parts = requirement.differences(said, provision);
    requirement.write(said, provision);
    Instant now = now();
    return changed(
        requirement,
        viewer,
        dryRun,
        now,
        effects ->
            new RequirementEvents.RequirementEdited(
                id, viewer.personId(), office(viewer), now, said.code(), parts, effects));
  }

  /** Gives a requirement its last day; open obligations of later figures are closed. */
  @Transactional
  public Versioned<RequirementChange> end(
      Viewer viewer, UUID id, long version, LocalDate last, boolean dryRun) {
    Requirement requirement = actedOn(viewer, id, version, RequirementAction.END);
    if (last.isBefore(requirement.validFrom)) {
      RequirementReferences.refuse(
          List.of(new Fault("/validTo", "field.ends_before_it_begins", Map.of())));
    }
    requirement.validTo = last;
    Instant now = now();
    return changed(
        requirement,
        viewer,
        dryRun,
        now,
        effects ->
            new RequirementEvents.RequirementEnded(
                id,
                viewer.personId(),
                office(viewer),
                now,
                requirement.code,
                last.toString(),
                effects));
  }

  private Versioned<RequirementChange> changed(
      Requirement requirement,
      Viewer viewer,
      boolean dryRun,
      Instant now,
      Function<RequirementEffects, DomainEvent> told) {
    requirements.flush();
    RequirementOutlook.Look look = outlook.of(requirement);
    RequirementReferences.refuse(look.faults());
    RequirementEffects effects = adjustment.follow(requirement, viewer.personId(), now);
    events.fire(told.apply(effects));
    requirements.flush();
    var change =
        new RequirementChange(
            dryRun, view(requirement, viewer), look.coverage(), look.timeline(), effects);
    long version = requirement.version;
    if (dryRun) {
      rollback();
    }
    return new Versioned<>(change, version);
  }

  private Requirement actedOn(Viewer viewer, UUID id, long version, RequirementAction action) {
    TransactionLock.PERIOD_OPENING.acquire(em);
    Requirement requirement = found(id);
    EntityVersion.check(requirement.version, version);
    RequirementPolicy.check(action, state(requirement), viewer);
    return requirement;
  }

  private Requirement found(UUID id) {
    return requirements.findByIdOptional(id).orElseThrow(Problem.notFound());
  }

  private RequirementView view(Requirement r, Viewer viewer) {
    return views(List.of(r), viewer).getFirst();
  }

  private List<RequirementView> views(List<Requirement> rows, Viewer viewer) {
    Map<UUID, ProvisionRef> clauses =
        provisions.refs(rows.stream().map(r -> r.provisionId).collect(Collectors.toSet()));
    Set<String> codes =
        rows.stream().flatMap(r -> r.reporters.named().stream()).collect(Collectors.toSet());
    Map<String, OrganizationRef> named =
        organizations
            .refs(new HashSet<>(organizations.idsOf(codes).values()), Clocks.today(clock))
            .values()
            .stream()
            .collect(Collectors.toMap(OrganizationRef::code, Function.identity()));
    return rows.stream()
        .map(
            r ->
                RequirementView.of(
                    r,
                    clauses.get(r.provisionId),
                    r.reporters.named().stream().map(named::get).filter(Objects::nonNull).toList(),
                    state(r),
                    viewer))
        .toList();
  }

  private RequirementState state(Requirement requirement) {
    return requirement.stateOn(Clocks.today(clock));
  }

  private static UUID office(Viewer viewer) {
    return viewer.actingFor() == null ? null : viewer.actingFor().id();
  }

  private void rollback() {
    try {
      transactions.setRollbackOnly();
    } catch (SystemException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Microseconds, as the database keeps them. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

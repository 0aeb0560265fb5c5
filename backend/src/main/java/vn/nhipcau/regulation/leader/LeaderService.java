package vn.nhipcau.regulation.leader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

/** Keeps who is in charge of this work in each body. */
@ApplicationScoped
public class LeaderService {

  @Inject LeaderAssignments assignments;
  @Inject Organizations organizations;
  @Inject ObjectMapper mapper;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  @Transactional
  public LeaderList list(Viewer viewer, UUID organizationId, LocalDate asOf) {
    organization(organizationId);
    List<LeaderView> items =
        assignments.of(organizationId, asOf).stream()
            .map(a -> LeaderView.of(a, viewer, today()))
            .toList();
    return new LeaderList(
        items, Page.all(items).page(), LeaderPolicy.allowed(null, organizationId, viewer));
  }

  @Transactional
  public Versioned<LeaderView> get(Viewer viewer, UUID organizationId, UUID id) {
    return shown(assignment(organizationId, id), viewer);
  }

  @Transactional
  public Versioned<LeaderView> assign(Viewer viewer, UUID organizationId, AssignLeader command) {
    OrganizationRef office = organization(organizationId);
    LeaderPolicy.check(LeaderAction.ASSIGN, null, organizationId, viewer);
    AssignLeader terms = command.normalized();
    checkTerms(organizationId, null, terms);
    LeaderAssignment assignment = new LeaderAssignment(organizationId, terms);
    assignments.persistAndFlush(assignment);
    events.fire(
        new LeaderEvents.LeaderAssigned(
            assignment.id, viewer.personId(), officeOf(viewer), now(), facts(office, terms)));
    return shown(assignment, viewer);
  }

  /** Mends an assignment, or ends it by its last day. */
  @Transactional
  public Versioned<LeaderView> correct(
      Viewer viewer, UUID organizationId, UUID id, long version, CorrectLeader command)
      throws JsonProcessingException {
    OrganizationRef office = organization(organizationId);
    LeaderAssignment assignment = assignment(organizationId, id);
    EntityVersion.check(assignment.version, version);
    LeaderPolicy.check(LeaderAction.CORRECT, assignment.state(today()), organizationId, viewer);
    AssignLeader merged = command.appliedTo(assignment.terms(), mapper);
    Problem wrong = new Problem(LeaderProblem.NOT_VALID);
    LeaderTerms.shape(merged, wrong);
    refuse(wrong);
    AssignLeader terms = merged.normalized();
    checkTerms(organizationId, id, terms);
    assignment.correct(terms);
    events.fire(
        new LeaderEvents.LeaderCorrected(
            id, viewer.personId(), officeOf(viewer), now(), facts(office, terms)));
    return shown(assignment, viewer);
  }

  private void checkTerms(UUID organizationId, UUID id, AssignLeader terms) {
    Problem wrong = new Problem(LeaderProblem.NOT_VALID);
    LeaderTerms.days(terms, wrong);
    refuse(wrong);
    if (!organizations.stands(organizationId, terms.validFrom())) {
      refuse(wrong.at("/validFrom", "field.organization_not_there"));
    }
    assignments
        .overlapping(organizationId, id, terms)
        .ifPresent(
            other -> {
              throw new Problem(LeaderProblem.OVERLAPS)
                  .with("leaderId", other.id.toString())
                  .at("/post", "field.taken");
            });
  }

  private static void refuse(Problem wrong) {
    if (!wrong.faults().isEmpty()) {
      throw wrong;
    }
  }

  private LeaderAssignment assignment(UUID organizationId, UUID id) {
    return assignments.of(organizationId, id).orElseThrow(Problem.notFound());
  }

  private OrganizationRef organization(UUID id) {
    OrganizationRef found = organizations.refs(Set.of(id), today()).get(id);
    if (found == null) {
      throw Problem.notFound().get();
    }
    return found;
  }

  private Versioned<LeaderView> shown(LeaderAssignment assignment, Viewer viewer) {
    assignments.flush();
    return new Versioned<>(LeaderView.of(assignment, viewer, today()), assignment.version);
  }

  private static LeaderEvents.Facts facts(OrganizationRef office, AssignLeader terms) {
    return new LeaderEvents.Facts(office.code(), terms.post(), terms.validFrom(), terms.validTo());
  }

  private static UUID officeOf(Viewer viewer) {
    return viewer.actingFor() == null ? null : viewer.actingFor().id();
  }

  private LocalDate today() {
    return Clocks.today(clock);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

package vn.nhipcau.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.Hierarchy;
import vn.nhipcau.organization.Jurisdiction;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

/** Says what a clause asks, and of whom: duties are put in, mended and ended. */
@ApplicationScoped
public class DutyMappingService {

  /** As many names as make a class plain to the one who maps it. */
  private static final int FIRST_NAMES = 12;

  @Inject Duties duties;
  @Inject DutyService views;
  @Inject DutyReaches reaches;
  @Inject Provisions provisions;
  @Inject Regulations regulations;
  @Inject Organizations organizations;
  @Inject OrganizationService register;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  @Transactional
  public Versioned<DutyView> get(Viewer viewer, UUID id) {
    return shown(duty(id), viewer);
  }

  @Transactional
  public Versioned<DutyView> add(Viewer viewer, String code, String path, SaveDuty command) {
    Provision provision = provisions.linked(code, path).orElseThrow(Problem.notFound());
    ProvisionPolicy.check(ProvisionAction.ADD_DUTY, viewer);
    check(provision.regulation, command);
    List<Duty> there = duties.ofProvision(provision);
    Duty duty =
        new Duty(
            provision,
            Duty.codeFor(path, command.kind(), there),
            there.stream().mapToInt(d -> d.position + 1).max().orElse(0));
    duty.say(command);
    // A clause that asks something was not read rightly when it was marked as asking nothing.
    provision.asksNothing = false;
    duties.persist(duty);
    events.fire(new DutyEvents.DutyAdded(facts(duty, viewer)));
    return shown(duty, viewer);
  }

  @Transactional
  public Versioned<DutyView> edit(Viewer viewer, UUID id, long version, SaveDuty command) {
    Duty duty = actedOn(viewer, id, version, DutyAction.EDIT);
    check(duty.provision.regulation, command);
    duty.say(command);
    events.fire(new DutyEvents.DutyEdited(facts(duty, viewer)));
    return shown(duty, viewer);
  }

  /** What was in force stays readable; it gets a last day. */
  @Transactional
  public Versioned<DutyView> end(Viewer viewer, UUID id, long version, LocalDate lastDay) {
    Duty duty = actedOn(viewer, id, version, DutyAction.END);
    DutyRules rules = new DutyRules(duty.provision.regulation, Set.of());
    rules.days(duty.validFrom, lastDay);
    refuse(rules.wrong());
    duty.validTo = lastDay;
    events.fire(new DutyEvents.DutyEnded(facts(duty, viewer)));
    return shown(duty, viewer);
  }

  /** Only of what never took effect. */
  @Transactional
  public void delete(Viewer viewer, UUID id, long version) {
    Duty duty = actedOn(viewer, id, version, DutyAction.DELETE);
    DutyEvents.Facts facts = facts(duty, viewer);
    duties.delete(duty);
    events.fire(new DutyEvents.DutyDeleted(facts));
  }

  /** Whom a class would cover, so that whoever maps a clause sees what it comes to. */
  @Transactional
  public DutyCoverage coverage(String code, CoverageQuestion question) {
    Regulation regulation = regulations.byCode(code).orElseThrow(Problem.notFound());
    LocalDate day = question.asOf() == null ? Clocks.today(clock) : question.asOf();
    List<OrganizationFacts> covered = covered(regulation, question.actors(), day);
    List<UUID> first =
        covered.stream()
            .sorted(
                Comparator.comparing(OrganizationFacts::level)
                    .thenComparing(OrganizationFacts::code))
            .limit(FIRST_NAMES)
            .map(OrganizationFacts::id)
            .toList();
    Map<UUID, OrganizationRef> names = organizations.refs(Set.copyOf(first), day);
    return new DutyCoverage(day, covered.size(), first.stream().map(names::get).toList());
  }

  private List<OrganizationFacts> covered(
      Regulation regulation, OrganizationClass actors, LocalDate day) {
    Jurisdiction bounds = reaches.ofRegulations(Set.of(regulation), day).of(regulation);
    Hierarchy hierarchy = register.hierarchy(day);
    List<OrganizationFacts> covered = new ArrayList<>();
    for (OrganizationFacts facts : hierarchy.organizations()) {
      if (actors.covers(facts) && bounds.binds(hierarchy.placement(facts))) {
        covered.add(facts);
      }
    }
    return covered;
  }

  private void check(Regulation regulation, SaveDuty command) {
    Set<String> named =
        Duty.named(
            command.actors(), command.counterparts(), command.recipients(), command.copies());
    Problem wrong = new DutyRules(regulation, organizations.unknown(named)).faults(command);
    refuse(wrong);
    LocalDate today = Clocks.today(clock);
    LocalDate day =
        command.validFrom() != null && command.validFrom().isAfter(today)
            ? command.validFrom()
            : command.validTo() != null && command.validTo().isBefore(today)
                ? command.validTo()
                : today;
    if (covered(regulation, command.actors(), day).isEmpty()) {
      refuse(wrong.at("/actors", "field.covers_nobody"));
    }
  }

  private static void refuse(Problem wrong) {
    if (!wrong.faults().isEmpty()) {
      throw wrong;
    }
  }

  private Duty actedOn(Viewer viewer, UUID id, long version, DutyAction action) {
    Duty duty = duty(id);
    EntityVersion.check(duty.version, version);
    DutyPolicy.check(action, duty.state(Clocks.today(clock)), viewer);
    return duty;
  }

  private Duty duty(UUID id) {
    return duties.one(id).orElseThrow(Problem.notFound());
  }

  private DutyEvents.Facts facts(Duty duty, Viewer viewer) {
    return DutyEvents.Facts.of(duty, viewer, clock.instant());
  }

  private Versioned<DutyView> shown(Duty duty, Viewer viewer) {
    duties.flush();
    return new Versioned<>(
        views.views(viewer, List.of(duty), Clocks.today(clock)).getFirst(), duty.version);
  }
}

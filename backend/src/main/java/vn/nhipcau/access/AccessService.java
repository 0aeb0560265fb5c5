package vn.nhipcau.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.http.RequestLanguage;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

/**
 * Finds out who an account is: its person, seats, the organization acted for and what that one
 * reaches.
 */
@ApplicationScoped
public class AccessService {

  @Inject Persons persons;
  @Inject Seats seats;
  @Inject Organizations organizations;
  @Inject Clock clock;

  @ConfigProperty(name = "nhipcau.bootstrap-administrator")
  Optional<String> bootstrapAdministrator;

  /**
   * The viewer behind a verified token.
   *
   * @param actingForCode the organization named by the request, or null
   */
  @Transactional
  public Viewer viewer(SignedIn account, String actingForCode) {
    String username = account.username();
    boolean bootstrap = bootstrapAdministrator.filter(username::equals).isPresent();
    if (bootstrap && persons.byUsername(username).isEmpty()) {
      // Known like anybody else from the first call on: bound to this account, named in the trail.
      persons.persist(new Person(username, account.name()));
    }
    Optional<Person> person = known(account);
    LocalDate today = Clocks.today(clock);
    List<Seat> held = person.map(p -> seats.heldBy(p.id, clock.instant())).orElse(List.of());
    Map<UUID, UUID> leads = leads(held, today);
    Set<UUID> choices = new HashSet<>(leads.values());
    OrganizationRef actingFor = actingFor(leads, actingForCode, today);
    Set<Role> roles = EnumSet.noneOf(Role.class);
    held.stream()
        .filter(
            s ->
                s.organizationId == null
                    || (actingFor != null && actingFor.id().equals(leads.get(s.organizationId))))
        .forEach(s -> roles.add(s.role));
    if (bootstrap && person.isPresent()) {
      roles.add(Role.ADMINISTRATOR);
    }
    Set<UUID> reach =
        actingFor == null ? Set.of() : organizations.withPredecessors(actingFor.id(), today);
    return new Viewer(
        person.map(p -> p.id).orElse(null),
        username,
        person.map(p -> p.displayName).orElse(account.name()),
        actingFor,
        choices.size(),
        roles,
        reach);
  }

  @Transactional
  public List<SeatView> seats(Viewer viewer) {
    if (viewer.personId() == null) {
      return List.of();
    }
    LocalDate today = Clocks.today(clock);
    List<Seat> held = seats.heldBy(viewer.personId(), clock.instant());
    Map<UUID, UUID> leads = leads(held, today);
    Map<UUID, OrganizationRef> refs = organizations.refs(new HashSet<>(leads.values()), today);
    return held.stream()
        .filter(s -> s.organizationId == null || leads.containsKey(s.organizationId))
        .map(
            s ->
                new SeatView(
                    s.id,
                    s.organizationId == null ? null : refs.get(leads.get(s.organizationId)),
                    s.role,
                    s.validFrom,
                    s.validTo))
        .toList();
  }

  /** What the viewer may do besides papers, in the organization acted for. */
  @Transactional
  public List<String> allowedActions(Viewer viewer) {
    OrganizationRef office = viewer.actingFor();
    return SystemAction.allowedTo(
        viewer,
        office == null
            ? null
            : organizations.factsOf(office.id(), Clocks.today(clock)).orElse(null));
  }

  /**
   * A person is bound to the account they first log in with; another account of the same name is
   * nobody.
   */
  private Optional<Person> known(SignedIn account) {
    Optional<Person> person = persons.byUsername(account.username());
    person.filter(p -> p.subject == null).ifPresent(p -> p.bind(account.subject()));
    Optional<Person> known = person.filter(p -> p.subject.equals(account.subject()));
    known.ifPresent(p -> p.known(account.email(), account.locale()));
    return known;
  }

  /** Where mail reaches a person; whoever was never told a language is written to in Vietnamese. */
  @Transactional
  public Addressee addressee(UUID personId) {
    Person person = persons.findById(personId);
    return new Addressee(
        personId,
        person.displayName,
        person.email,
        person.locale == null ? RequestLanguage.VIETNAMESE.getLanguage() : person.locale);
  }

  /** The language that a person wants to be written to in, from now on. */
  @Transactional
  public void writeIn(UUID personId, Locale language) {
    persons.findById(personId).locale = language.getLanguage();
  }

  /** A seat in an organization, as other rooms need to know of it. */
  public record HeldSeat(String person, UUID organizationId, Role role) {}

  /** Somebody who works on papers in an organization, by a seat there or in one that led to it. */
  public record Official(UUID personId, UUID organizationId) {}

  /** Officers and leaders of some organizations at this moment, each once for each. */
  @Transactional
  public List<Official> officials(Set<UUID> organizationIds) {
    if (organizationIds.isEmpty()) {
      return List.of();
    }
    LocalDate today = Clocks.today(clock);
    Map<UUID, UUID> leads =
        organizations.actingFor(organizations.withPredecessors(organizationIds, today), today);
    return seats.workingIn(leads.keySet(), clock.instant()).stream()
        .map(s -> new Official(s.person.id, leads.get(s.organizationId)))
        .filter(official -> organizationIds.contains(official.organizationId()))
        .distinct()
        .toList();
  }

  /** Every seat held in some organizations on a day. */
  @Transactional
  public List<HeldSeat> heldIn(Set<UUID> organizationIds, LocalDate day) {
    return seats.heldIn(organizationIds, day).stream()
        .map(s -> new HeldSeat(s.person.displayName, s.organizationId, s.role))
        .toList();
  }

  /**
   * Where seats lead today: to their organization while it stands, then to the one that followed it
   * alone. The seat itself is never rewritten; one that leads nowhere gives nothing.
   */
  private Map<UUID, UUID> leads(List<Seat> held, LocalDate today) {
    Set<UUID> seated =
        held.stream()
            .map(s -> s.organizationId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return seated.isEmpty() ? Map.of() : organizations.actingFor(seated, today);
  }

  private OrganizationRef actingFor(Map<UUID, UUID> leads, String code, LocalDate today) {
    Set<UUID> choices = new HashSet<>(leads.values());
    Map<UUID, OrganizationRef> refs = organizations.refs(choices, today);
    if (code != null && !code.isBlank()) {
      // Who still names the body they were seated in before a merger means its successor.
      return refs.values().stream()
          .filter(o -> o.code().equals(code.trim()))
          .findFirst()
          .or(
              () ->
                  organizations.refs(leads.keySet(), today).values().stream()
                      .filter(o -> o.code().equals(code.trim()))
                      .findFirst()
                      .map(o -> refs.get(leads.get(o.id()))))
          .orElseThrow(() -> new Problem(AccessProblem.SEAT_NOT_HELD).with("organization", code));
    }
    return refs.size() == 1 ? refs.values().iterator().next() : null;
  }
}

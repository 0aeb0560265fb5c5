package vn.nhipcau.access.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.nhipcau.access.Person;
import vn.nhipcau.access.Persons;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Seat;
import vn.nhipcau.access.Seats;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.access.account.Account;
import vn.nhipcau.access.account.AccountOrigin;
import vn.nhipcau.access.account.AccountProblem;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Clocks;

/** The two halves of giving a seat, before and after Keycloak was asked for the account. */
@ApplicationScoped
public class SeatGrantService {

  @Inject Seats seats;
  @Inject Persons persons;
  @Inject Organizations organizations;
  @Inject SeatViews views;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /**
   * A grant that may be made, as far as we can tell by ourselves.
   *
   * @param displayName of the person, if we know them, or as the command names them; else null
   * @param bound whether an account has been this person's
   */
  record Judged(
      String username,
      String displayName,
      String email,
      boolean bound,
      UUID organizationId,
      Role role,
      Instant from,
      Instant to) {

    /** Whose account is gone is not silently given another one. */
    String nameOfANewAccount() {
      if (bound) {
        throw new Problem(AccountProblem.REPLACED).with("username", username);
      }
      if (displayName == null) {
        throw new Problem(SeatProblem.NOT_VALID).at("/displayName", "field.required");
      }
      return displayName;
    }
  }

  /** Refuses what is refused whoever the account may belong to. */
  @Transactional
  public Judged judge(Viewer viewer, GrantSeat command) {
    SystemAction.MANAGE_SEATS.check(viewer);
    Instant now = now();
    Problem wrong = new Problem(SeatProblem.NOT_VALID);
    UUID organization = organization(command, wrong);
    SeatTerms.check(command, now, wrong);
    if (!wrong.faults().isEmpty()) {
      throw wrong;
    }
    SeatPolicy.check(SeatAction.GRANT, null, organization, viewer);
    // Keycloak keeps usernames in lower case.
    String username = command.username().strip().toLowerCase(Locale.ROOT);
    Optional<Person> person = persons.byUsername(username);
    Judged judged =
        new Judged(
            username,
            person.map(p -> p.displayName).orElse(said(command.displayName())),
            said(command.email()),
            person.filter(p -> p.subject != null).isPresent(),
            organization,
            command.role(),
            command.validFrom() == null ? now : SeatTerms.moment(command.validFrom()),
            command.validTo() == null ? null : SeatTerms.moment(command.validTo()));
    person.ifPresent(p -> refuseAgain(seat(p, judged)));
    return judged;
  }

  /**
   * Writes the seat, and binds its person to the account: nobody else who comes to bear the name
   * before the first login can take the place.
   */
  @Transactional
  public Versioned<SeatDetail> grant(Viewer viewer, Judged judged, Account account) {
    Instant now = now();
    Seat seat = seat(person(judged, account), judged);
    refuseAgain(seat);
    seats.persistAndFlush(seat);
    events.fire(
        new SeatEvents.SeatGranted(
            seat.id,
            viewer.personId(),
            viewer.actingFor() == null ? null : viewer.actingFor().id(),
            now,
            views.place(seat),
            account.origin() == AccountOrigin.CREATED));
    return views.shown(seat, viewer, now, List.of(), SeatAccount.of(account));
  }

  private Person person(Judged judged, Account account) {
    Person person =
        persons
            .byUsername(account.username())
            .orElseGet(
                () -> {
                  String name =
                      judged.displayName() == null ? account.displayName() : judged.displayName();
                  if (name == null) {
                    throw new Problem(SeatProblem.NOT_VALID).at("/displayName", "field.required");
                  }
                  Person stranger = new Person(account.username(), name);
                  persons.persist(stranger);
                  return stranger;
                });
    if (account.id() != null && !account.id().equals(person.subject)) {
      if (person.subject != null) {
        throw new Problem(AccountProblem.REPLACED).with("username", account.username());
      }
      person.bind(account.id());
    }
    return person;
  }

  private void refuseAgain(Seat wanted) {
    seats
        .overlapping(wanted)
        .ifPresent(
            held -> {
              throw new Problem(SeatProblem.ALREADY_HELD).with("seatId", held.id.toString());
            });
  }

  private UUID organization(GrantSeat command, Problem wrong) {
    String code = command.organization();
    if (code == null || code.isBlank()) {
      if (!SeatPolicy.belongsToNone(command.role())) {
        wrong.at("/organization", "field.required");
      }
      return null;
    }
    if (SeatPolicy.belongsToNone(command.role())) {
      wrong.at("/organization", "field.organization_by_role");
    }
    return organizations
        .idOf(code.strip())
        .filter(id -> organizations.stands(id, Clocks.today(clock)))
        .orElseGet(
            () -> {
              wrong.at("/organization", "field.unknown_reference", Map.of("value", code));
              return null;
            });
  }

  private static Seat seat(Person person, Judged judged) {
    return new Seat(person, judged.organizationId(), judged.role(), judged.from(), judged.to());
  }

  private static String said(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

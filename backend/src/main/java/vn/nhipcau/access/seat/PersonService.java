package vn.nhipcau.access.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.nhipcau.access.Person;
import vn.nhipcau.access.Persons;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.Problem;

@ApplicationScoped
public class PersonService {

  @Inject Persons persons;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /** For an account that was deleted and made anew: its new self is a stranger until then. */
  @Transactional
  public Versioned<PersonDetail> unbind(Viewer viewer, UUID id, long version) {
    SystemAction.UNBIND_PERSON.check(viewer);
    Person person = persons.findByIdOptional(id).orElseThrow(Problem.notFound());
    EntityVersion.check(person.version, version);
    if (person.subject != null) {
      person.unbind();
      events.fire(
          new SeatEvents.PersonUnbound(
              person.id,
              viewer.personId(),
              viewer.actingFor() == null ? null : viewer.actingFor().id(),
              clock.instant().truncatedTo(ChronoUnit.MICROS),
              person.username));
    }
    return new Versioned<>(PersonDetail.of(person, viewer), person.version);
  }
}

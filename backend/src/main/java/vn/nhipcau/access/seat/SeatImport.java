package vn.nhipcau.access.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Person;
import vn.nhipcau.access.Persons;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Seat;
import vn.nhipcau.access.Seats;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.imports.CsvFile;
import vn.nhipcau.platform.time.Clocks;

/**
 * Reads persons and their seats; a person who is known keeps their name and account, a seat that
 * exists stays.
 */
@ApplicationScoped
public class SeatImport {

  private static final List<String> COLUMNS =
      List.of("username", "display_name", "organization", "role", "valid_from", "valid_to");

  @Inject Persons persons;
  @Inject Seats seats;
  @Inject Organizations organizations;

  public void seats(CsvFile file) {
    Map<String, Person> known =
        persons.streamAll().collect(Collectors.toMap(p -> p.username, p -> p));
    Set<String> held =
        seats
            .streamAll()
            .map(s -> identity(s.person.username, s.organizationId, s.role))
            .collect(Collectors.toCollection(HashSet::new));
    file.rows(
        COLUMNS,
        row -> {
          String username = row.required("username", 200);
          String displayName = row.required("display_name", 200);
          Role role = row.choice("role", Role.class, true);
          String code = row.text("organization");
          UUID organization = code == null ? null : organizations.idOf(code).orElse(null);
          if (code != null && organization == null) {
            row.fault("organization", "import.unknown_reference", Map.of("value", code));
          }
          if (role != null
              && (role == Role.ADMINISTRATOR || role == Role.AUDITOR) != (code == null)) {
            row.fault("organization", "import.organization_by_role");
          }
          LocalDate from = row.date("valid_from");
          LocalDate to = row.date("valid_to");
          if (from != null && to != null && to.isBefore(from)) {
            row.fault("valid_to", "import.ends_before_it_begins");
          }
          Seat seat = new Seat(null, organization, role, startOf(from), endOf(to));
          if (row.sound() && held.add(identity(username, organization, role))) {
            seat.person =
                known.computeIfAbsent(
                    username,
                    name -> {
                      Person person = new Person(name, displayName);
                      persons.persist(person);
                      return person;
                    });
            seats.persist(seat);
            row.created();
          }
        });
  }

  /** A file speaks of days, a seat of moments: it holds the whole of its first and last day. */
  private static Instant startOf(LocalDate day) {
    return day == null ? null : day.atStartOfDay(Clocks.VIET_NAM).toInstant();
  }

  private static Instant endOf(LocalDate day) {
    return day == null ? null : startOf(day.plusDays(1));
  }

  private static String identity(String username, UUID organization, Role role) {
    return username + " " + organization + " " + role;
  }
}

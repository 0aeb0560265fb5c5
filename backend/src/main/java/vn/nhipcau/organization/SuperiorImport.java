package vn.nhipcau.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.platform.imports.CsvFile;
import vn.nhipcau.platform.imports.SheetRow;

/**
 * Reads from a catalogue who is above whom along which line. A body whose superiors on a line are
 * known already stays as it is: a change is a reorganization. Runs in the caller's transaction.
 */
@ApplicationScoped
public class SuperiorImport {

  private static final List<String> COLUMNS =
      List.of("organization", "line", "superior", "valid_from", "valid_to");

  @Inject Organizations organizations;
  @Inject Superiors superiors;

  /** A link of the file, or (without a row) one that was there before. */
  private record Link(
      SheetRow row,
      UUID organization,
      UUID superior,
      LocalDate from,
      LocalDate to,
      Superior entity) {
    boolean holdsOn(LocalDate day) {
      return Validity.covers(from, to, day);
    }
  }

  /** What the register and the rows so far say. */
  private final class Reading {
    final Map<String, Organization> known = organizations.byCode();
    final Map<UUID, List<LocalDate[]>> standing =
        organizations.listAll().stream()
            .collect(
                Collectors.groupingBy(
                    v -> v.organization.id,
                    Collectors.mapping(
                        v -> new LocalDate[] {v.validFrom, v.validTo}, Collectors.toList())));
    final Map<String, List<LocalDate[]>> ranges = new HashMap<>();
    final Set<String> before = new HashSet<>();
    final Map<Line, Map<UUID, List<Link>>> links = new HashMap<>();
    final List<Link> read = new ArrayList<>();

    void add(Line line, Link link) {
      links
          .computeIfAbsent(line, l -> new HashMap<>())
          .computeIfAbsent(link.organization, o -> new ArrayList<>())
          .add(link);
    }
  }

  public void superiors(CsvFile file) {
    Reading reading = new Reading();
    for (Superior s : superiors.listAll()) {
      reading.before.add(s.organizationId + " " + s.line);
      reading.add(
          s.line, new Link(null, s.organizationId, s.superiorId, s.validFrom, s.validTo, s));
    }
    file.rows(COLUMNS, row -> read(row, reading));
    // A knot of several rows is seen only when all are read, and nothing is written before.
    for (Link link : reading.read) {
      if (closesACycle(link, reading.links.get(link.entity.line))) {
        link.row.fault("superior", "import.superior_cycle");
      } else {
        superiors.persist(link.entity);
        link.row.created();
      }
    }
  }

  private static void read(SheetRow row, Reading reading) {
    Organization organization = OrganizationImport.required(row, "organization", reading.known);
    Line line = row.choice("line", Line.class, true);
    Organization superior = OrganizationImport.required(row, "superior", reading.known);
    LocalDate from = row.date("valid_from");
    LocalDate to = row.date("valid_to");
    if (organization != null && organization == superior) {
      row.fault("superior", "import.superior_of_itself");
    }
    if (!row.sound() || reading.before.contains(organization.id + " " + line)) {
      return;
    }
    OrganizationImport.checkRange(row, reading.ranges, organization.code + " " + line, from, to);
    if (row.sound()) {
      LocalDate[] both = whileBothStand(row, reading, organization, superior, from, to);
      if (row.sound()) {
        Superior entity = new Superior(organization.id, line, superior.id, both[0], both[1]);
        Link link = new Link(row, organization.id, superior.id, both[0], both[1], entity);
        reading.add(line, link);
        reading.read.add(link);
      }
    }
  }

  /** An open end lasts as long as both bodies do; a day on which one doesn't stand is a fault. */
  private static LocalDate[] whileBothStand(
      SheetRow row,
      Reading reading,
      Organization organization,
      Organization superior,
      LocalDate from,
      LocalDate to) {
    LocalDate[] days = {from, to};
    for (Organization body : List.of(organization, superior)) {
      LocalDate[] span = span(reading.standing.getOrDefault(body.id, List.of()), days);
      if (span == null
          || (from != null && span[0] != null && span[0].isAfter(from))
          || (to != null && span[1] != null && span[1].isBefore(to))) {
        row.fault(
            body == organization ? "organization" : "superior",
            "import.superior_not_standing",
            Map.of("code", body.code));
        return days;
      }
      days = new LocalDate[] {later(days[0], span[0]), earlier(days[1], span[1])};
    }
    return days;
  }

  /** The unbroken time of a body that begins first within some days; null if there is none. */
  private static LocalDate[] span(List<LocalDate[]> versions, LocalDate[] within) {
    LocalDate[] span = null;
    List<LocalDate[]> inOrder = new ArrayList<>(versions);
    inOrder.sort(
        (a, b) ->
            (a[0] == null ? LocalDate.MIN : a[0]).compareTo(b[0] == null ? LocalDate.MIN : b[0]));
    for (LocalDate[] version : inOrder) {
      if (span == null) {
        boolean touches =
            (version[1] == null || within[0] == null || !version[1].isBefore(within[0]))
                && (version[0] == null || within[1] == null || !version[0].isAfter(within[1]));
        span = touches ? version.clone() : null;
      } else if (span[1] != null && span[1].plusDays(1).equals(version[0])) {
        span[1] = version[1];
      }
    }
    return span;
  }

  /**
   * Whether going up from a link on its first day comes back to it. Of all links of a knot the one
   * that begins last begins on a day on which all of them hold.
   */
  private static boolean closesACycle(Link link, Map<UUID, List<Link>> above) {
    LocalDate day = link.from == null ? LocalDate.MIN : link.from;
    Set<UUID> way = new HashSet<>();
    UUID body = link.superior;
    while (body != null && way.add(body)) {
      if (body.equals(link.organization)) {
        return true;
      }
      body =
          above.getOrDefault(body, List.of()).stream()
              .filter(l -> l.holdsOn(day))
              .map(Link::superior)
              .findFirst()
              .orElse(null);
    }
    return false;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a == null ? b : b == null || a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a == null ? b : b == null || a.isBefore(b) ? a : b;
  }
}

package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The register in memory, with what is about to be founded and corrected laid over it. */
final class RegisterBook {

  /** One body with all that is said of it over time. */
  static final class Body {
    final String code;
    Organization organization;
    final List<Entry> entries = new ArrayList<>();

    Body(String code) {
      this.code = code;
    }

    List<DayRange> ranges() {
      return entries.stream().map(Entry::days).toList();
    }
  }

  /** What is said of a body from one day to another: as it is stored, and as it shall be. */
  static final class Entry {
    final Body body;
    final OrganizationVersion stored;
    final OrganizationTerms before;
    OrganizationTerms after;
    int place = -1;

    Entry(Body body, OrganizationVersion stored, OrganizationTerms before) {
      this.body = body;
      this.stored = stored;
      this.before = before;
      this.after = before;
    }

    DayRange days() {
      return new DayRange(after.validFrom(), after.validTo());
    }

    boolean edited() {
      return place >= 0;
    }

    boolean lastsDifferently() {
      return before == null || !days().equals(new DayRange(before.validFrom(), before.validTo()));
    }
  }

  final Map<String, Area> areas = new HashMap<>();
  final Map<String, List<AreaVersion>> areaVersions = new HashMap<>();
  final Map<String, Body> bodies = new HashMap<>();
  private final Map<UUID, Body> byId = new HashMap<>();
  private final Map<UUID, Set<LocalDate>> followed = new HashMap<>();
  private final Map<UUID, Set<LocalDate>> following = new HashMap<>();

  void add(Area area) {
    areas.put(area.key, area);
  }

  void add(AreaVersion version) {
    areaVersions.computeIfAbsent(version.area.key, k -> new ArrayList<>()).add(version);
  }

  void add(Organization organization) {
    Body body = new Body(organization.code);
    body.organization = organization;
    bodies.put(organization.code, body);
    byId.put(organization.id, body);
  }

  void add(OrganizationVersion version) {
    Body body = bodies.get(version.organization.code);
    body.entries.add(new Entry(body, version, OrganizationTerms.of(version)));
  }

  void add(Succession s) {
    followed.computeIfAbsent(s.predecessorOrganizationId, i -> new HashSet<>()).add(s.effectiveOn);
    following.computeIfAbsent(s.successorOrganizationId, i -> new HashSet<>()).add(s.effectiveOn);
  }

  Optional<Body> body(UUID id) {
    return Optional.ofNullable(byId.get(id));
  }

  Entry found(String code) {
    Body body = bodies.computeIfAbsent(code, Body::new);
    Entry entry = new Entry(body, null, null);
    body.entries.add(entry);
    return entry;
  }

  List<DayRange> daysOfArea(String key) {
    return areaVersions.getOrDefault(key, List.of()).stream()
        .map(v -> new DayRange(v.validFrom, v.validTo))
        .toList();
  }

  /** The lasting key of the area that bears an official code on a day. */
  Optional<String> areaWithCode(String code, LocalDate day) {
    return areaVersions.values().stream()
        .flatMap(List::stream)
        .filter(v -> v.code.equals(code) && Validity.covers(v.validFrom, v.validTo, day))
        .map(v -> v.area.key)
        .findFirst();
  }

  /** Whether a succession says that a body begins on a day. */
  boolean followsOn(Organization organization, LocalDate day) {
    return following.getOrDefault(organization.id, Set.of()).contains(day);
  }

  /** Whether a succession says that others go on from a day. */
  boolean isFollowedOn(Organization organization, LocalDate day) {
    return followed.getOrDefault(organization.id, Set.of()).contains(day);
  }
}

package vn.nhipcau.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.platform.imports.CsvFile;
import vn.nhipcau.platform.imports.SheetRow;

/**
 * Reads areas, organizations and their successions from a catalogue. Adds what is missing and
 * leaves what exists; a change to what exists is a reorganization, not an import. Runs in the
 * caller's transaction.
 */
@ApplicationScoped
public class OrganizationImport {

  private static final List<String> AREA_COLUMNS =
      List.of("key", "code", "name", "kind", "level", "parent", "valid_from", "valid_to");
  private static final List<String> ORGANIZATION_COLUMNS =
      List.of(
          "code",
          "name",
          "name_en",
          "abbreviation",
          "type",
          "level",
          "function",
          "area",
          "parent",
          "valid_from",
          "valid_to");
  private static final List<String> SUCCESSION_COLUMNS =
      List.of("kind", "predecessor", "successor", "effective_on", "legal_basis");

  @Inject EntityManager em;
  @Inject Areas areas;
  @Inject Organizations organizations;

  public void areas(CsvFile file) {
    Map<String, Area> known = areas.byKey();
    Set<String> before = Set.copyOf(known.keySet());
    Map<String, List<LocalDate[]>> ranges = new HashMap<>();
    areas
        .all()
        .forEach(
            v ->
                ranges
                    .computeIfAbsent("code " + v.code, i -> new ArrayList<>())
                    .add(new LocalDate[] {v.validFrom, v.validTo}));
    file.rows(
        AREA_COLUMNS,
        row -> {
          String key = row.required("key", 64);
          String code = row.required("code", 5);
          String name = row.required("name", 200);
          AreaKind kind = row.choice("kind", AreaKind.class, true);
          Level level = row.choice("level", Level.class, true);
          LocalDate from = row.date("valid_from");
          LocalDate to = row.date("valid_to");
          if (code != null && !code.matches("[0-9]{2,5}")) {
            row.fault("code", "import.bad_code");
          }
          Area parent = reference(row, "parent", known);
          if (key != null && !before.contains(key)) {
            checkRange(row, ranges, "key " + key, from, to);
            checkRange(row, ranges, "code " + code, from, to);
          }
          if (!row.sound() || before.contains(key)) {
            return;
          }
          Area area = known.computeIfAbsent(key, k -> persisted(new Area(k)));
          em.persist(new AreaVersion(area, code, name, kind, level, parent, from, to));
          row.created();
        });
  }

  public void organizations(CsvFile file) {
    Map<String, Area> places = areas.byKey();
    Map<String, Organization> known = organizations.byCode();
    Set<String> before = Set.copyOf(known.keySet());
    Map<String, List<LocalDate[]>> ranges = new HashMap<>();
    file.rows(
        ORGANIZATION_COLUMNS,
        row -> {
          String code = row.required("code", 64);
          if (code != null && !code.matches("[a-z0-9][a-z0-9-]*")) {
            row.fault("code", "import.bad_code");
          }
          OrganizationVersion version =
              new OrganizationVersion(null, row.date("valid_from"), row.date("valid_to"));
          version.name = row.required("name", 300);
          version.nameEn = row.required("name_en", 300);
          version.abbreviation = row.required("abbreviation", 60);
          version.type = row.choice("type", OrganizationType.class, true);
          version.level = row.choice("level", Level.class, true);
          version.function = row.choice("function", OrganizationFunction.class, false);
          version.area = reference(row, "area", places);
          version.parent = reference(row, "parent", known);
          if (code != null && !before.contains(code)) {
            checkRange(row, ranges, code, version.validFrom, version.validTo);
          }
          if (!row.sound() || before.contains(code)) {
            return;
          }
          version.organization = known.computeIfAbsent(code, c -> persisted(new Organization(c)));
          em.persist(version);
          row.created();
        });
  }

  public void organizationSuccessions(CsvFile file) {
    Map<String, Organization> known = organizations.byCode();
    Set<String> before =
        existing(
            "select s.predecessorOrganizationId, s.successorOrganizationId from Succession s where s.predecessorOrganizationId is not null");
    file.rows(
        SUCCESSION_COLUMNS,
        row -> {
          Organization predecessor = required(row, "predecessor", known);
          Organization successor = required(row, "successor", known);
          Step step = step(row);
          if (predecessor != null && predecessor == successor) {
            row.fault("successor", "import.succeeds_itself");
          }
          if (row.sound() && before.add(predecessor.id + " " + successor.id)) {
            em.persist(
                Succession.ofOrganizations(
                    step.kind, predecessor.id, successor.id, step.effectiveOn, step.legalBasis));
            row.created();
          }
        });
  }

  public void areaSuccessions(CsvFile file) {
    Map<String, Area> known = areas.byKey();
    Set<String> before =
        existing(
            "select s.predecessorAreaId, s.successorAreaId from Succession s where s.predecessorAreaId is not null");
    file.rows(
        SUCCESSION_COLUMNS,
        row -> {
          Area predecessor = required(row, "predecessor", known);
          Area successor = required(row, "successor", known);
          Step step = step(row);
          if (predecessor != null && predecessor == successor) {
            row.fault("successor", "import.succeeds_itself");
          }
          if (row.sound() && before.add(predecessor.id + " " + successor.id)) {
            em.persist(
                Succession.ofAreas(
                    step.kind, predecessor.id, successor.id, step.effectiveOn, step.legalBasis));
            row.created();
          }
        });
  }

  private record Step(SuccessionKind kind, LocalDate effectiveOn, String legalBasis) {}

  private static Step step(SheetRow row) {
    Step step =
        new Step(
            row.choice("kind", SuccessionKind.class, true),
            row.date("effective_on"),
            row.required("legal_basis", 500));
    if (step.effectiveOn == null && row.sound()) {
      row.fault("effective_on", "import.required");
    }
    return step;
  }

  private Set<String> existing(String pairs) {
    Set<String> existing = new HashSet<>();
    em.createQuery(pairs, Object[].class)
        .getResultStream()
        .forEach(pair -> existing.add(pair[0] + " " + pair[1]));
    return existing;
  }

  private <T> T persisted(T entity) {
    em.persist(entity);
    return entity;
  }

  private static <T> T reference(SheetRow row, String column, Map<String, T> known) {
    String value = row.text(column);
    if (value != null && !known.containsKey(value)) {
      row.fault(column, "import.unknown_reference", Map.of("value", value));
    }
    return value == null ? null : known.get(value);
  }

  static <T> T required(SheetRow row, String column, Map<String, T> known) {
    row.required(column, 64);
    return reference(row, column, known);
  }

  /** Finds the overlap that the database would refuse, while the row can still be named. */
  static void checkRange(
      SheetRow row,
      Map<String, List<LocalDate[]>> ranges,
      String identity,
      LocalDate from,
      LocalDate to) {
    if (from != null && to != null && from.isAfter(to)) {
      row.fault("valid_to", "import.ends_before_it_begins");
      return;
    }
    List<LocalDate[]> others = ranges.computeIfAbsent(identity, i -> new ArrayList<>());
    boolean overlaps =
        others.stream()
            .anyMatch(
                o ->
                    (from == null || o[1] == null || !from.isAfter(o[1]))
                        && (to == null || o[0] == null || !to.isBefore(o[0])));
    if (overlaps) {
      row.fault("valid_from", "import.overlaps", Map.of("identity", identity));
    }
    others.add(new LocalDate[] {from, to});
  }
}

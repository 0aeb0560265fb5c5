package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One area or organization while a plan is being read: how it stands, what the plan does to it, and
 * how it stands afterwards.
 */
final class ReformNode {

  final StepSubject of;

  /** Key of the area, code of the organization. */
  final String code;

  /** Whether the register knows it, on whatever day. */
  final boolean known;

  AreaVersion area;
  OrganizationVersion body;

  /** A later version stands after the one of the day: it would overlap with what the plan says. */
  boolean later;

  /** Last day of the version that the plan cuts short; the version after it ends then. */
  LocalDate untilBefore;

  Integer foundedBy;
  Integer endedBy;
  Integer renamedBy;
  Integer movedBy;

  /** It lies elsewhere; who only gets another superior is not described anew. */
  boolean placed;

  /** The links that hold on the day, and the lines of which something is said from then on. */
  final Map<Line, Superior> links = new EnumMap<>(Line.class);

  final Set<Line> fixedLines = EnumSet.noneOf(Line.class);
  final Map<Line, String> superiorsBefore = new EnumMap<>(Line.class);

  // As it stands from the day on.
  final Map<Line, String> superiors = new EnumMap<>(Line.class);
  String officialCode;
  String name;
  String nameEn;
  String abbreviation;
  AreaKind kind;
  OrganizationType type;
  Level level;
  OrganizationFunction function;
  String areaKey;
  String parent;

  ReformNode(StepSubject of, String code, boolean known) {
    this.of = of;
    this.code = code;
    this.known = known;
  }

  static ReformNode of(Area area, List<AreaVersion> versions, LocalDate day) {
    ReformNode node = new ReformNode(StepSubject.AREA, area.key, true);
    for (AreaVersion v : versions) {
      if (Validity.covers(v.validFrom, v.validTo, day)) {
        node.area = v;
        node.officialCode = v.code;
        node.name = v.name;
        node.kind = v.kind;
        node.level = v.level;
        node.parent = v.parent == null ? null : v.parent.key;
      } else if (v.validFrom != null && v.validFrom.isAfter(day)) {
        node.later = true;
      }
    }
    return node;
  }

  static ReformNode of(
      Organization organization, List<OrganizationVersion> versions, LocalDate day) {
    ReformNode node = new ReformNode(StepSubject.ORGANIZATION, organization.code, true);
    for (OrganizationVersion v : versions) {
      if (Validity.covers(v.validFrom, v.validTo, day)) {
        node.body = v;
        node.name = v.name;
        node.nameEn = v.nameEn;
        node.abbreviation = v.abbreviation;
        node.type = v.type;
        node.level = v.level;
        node.function = v.function;
        node.areaKey = v.area == null ? null : v.area.key;
        node.parent = v.parent == null ? null : v.parent.code;
      } else if (v.validFrom != null && v.validFrom.isAfter(day)) {
        node.later = true;
      }
    }
    return node;
  }

  boolean standsBefore() {
    return area != null || body != null;
  }

  boolean standsAfter() {
    return endedBy == null && (standsBefore() || foundedBy != null);
  }

  boolean changed() {
    return renamedBy != null || placed;
  }

  /** Lines on which it has another superior from the day on, or none any more. */
  Set<Line> relinked() {
    Set<Line> lines = EnumSet.noneOf(Line.class);
    if (standsAfter()) {
      for (Line line : Line.values()) {
        if (!Objects.equals(superiorsBefore.get(line), superiors.get(line))) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  /** The last day for which it is described; null while it stands. */
  LocalDate lastDay() {
    return later ? null : changed() ? untilBefore : body == null ? null : body.validTo;
  }

  LocalDate since() {
    return area != null ? area.validFrom : body != null ? body.validFrom : null;
  }

  /** Takes over what a step says; what it is silent about stays. */
  void describe(RegisterStep.Description as) {
    officialCode = or(as.code(), officialCode);
    name = or(as.name(), name);
    nameEn = or(as.nameEn(), nameEn);
    abbreviation = or(as.abbreviation(), abbreviation);
    kind = or(as.kind(), kind);
    type = or(as.type(), type);
    level = or(as.level(), level);
    function = or(as.function(), function);
    areaKey = blankToNull(or(as.area(), areaKey));
    parent = blankToNull(or(as.parent(), parent));
    if (as.superiors() != null) {
      as.superiors()
          .forEach(
              (line, code) -> {
                if (blankToNull(code) == null) {
                  superiors.remove(line);
                } else {
                  superiors.put(line, code);
                }
              });
    }
  }

  /** What happens to it, in names that a person compares. */
  Reform.Change told(Map<String, ReformNode> areas, Map<String, ReformNode> bodies) {
    StepKind what =
        foundedBy != null
            ? StepKind.FOUND
            : endedBy != null
                ? StepKind.DISSOLVE
                : renamedBy != null ? StepKind.RENAME : StepKind.MOVE;
    Map<String, ReformNode> above = of == StepSubject.AREA ? areas : bodies;
    return new Reform.Change(
        what,
        code,
        name,
        standsBefore() ? before(areas, above) : null,
        standsAfter()
            ? new Reform.Standing(
                name, officialCode, level, nameOf(areas, areaKey), nameOf(above, parent))
            : null);
  }

  private Reform.Standing before(Map<String, ReformNode> areas, Map<String, ReformNode> above) {
    if (area != null) {
      return new Reform.Standing(
          area.name,
          area.code,
          area.level,
          null,
          area.parent == null ? null : nameBefore(above, area.parent.key));
    }
    return new Reform.Standing(
        body.name,
        null,
        body.level,
        body.area == null ? null : nameBefore(areas, body.area.key),
        body.parent == null ? null : nameBefore(above, body.parent.code));
  }

  private static String nameOf(Map<String, ReformNode> nodes, String code) {
    return code == null ? null : nodes.get(code).name;
  }

  private static String nameBefore(Map<String, ReformNode> nodes, String code) {
    ReformNode node = nodes.get(code);
    return node.area != null ? node.area.name : node.body != null ? node.body.name : node.name;
  }

  private static <T> T or(T said, T before) {
    return said == null ? before : said;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}

package vn.nhipcau.organization;

import static vn.nhipcau.organization.StepSubject.AREA;
import static vn.nhipcau.organization.StepSubject.ORGANIZATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.platform.problem.Problem.Fault;

/**
 * Reads a whole plan against the register of its day, before anything is written: every fault with
 * a pointer at its step, or else how everything stands afterwards. Pure.
 */
final class ReformPlanner {

  private static final int MOST_FAULTS = 200;

  private final LocalDate day;
  private final Map<String, ReformNode> areas;
  private final Map<String, ReformNode> bodies;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param areas every area that the register knows, by key
   * @param bodies every organization that it knows, by code
   */
  ReformPlanner(LocalDate day, Map<String, ReformNode> areas, Map<String, ReformNode> bodies) {
    this.day = day;
    this.areas = areas;
    this.bodies = bodies;
  }

  List<Fault> read(List<RegisterStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      found(i, steps.get(i));
    }
    for (int i = 0; i < steps.size(); i++) {
      change(i, steps.get(i));
    }
    for (int i = 0; i < steps.size(); i++) {
      succeed(i, steps.get(i));
    }
    areas.values().forEach(node -> leansOnWhatStands(node, node.parent, areas, "parent"));
    bodies
        .values()
        .forEach(
            node -> {
              leansOnWhatStands(node, node.parent, bodies, "parent");
              leansOnWhatStands(node, node.areaKey, areas, "area");
            });
    refuseCycles(areas);
    refuseCycles(bodies);
    new ReformLines(day, bodies, this::fault).check();
    refuseSharedCodes();
    return faults;
  }

  /** First round: what begins, so that every later question knows it. */
  private void found(int i, RegisterStep step) {
    if (step.kind() == StepKind.FOUND) {
      only(i, step, "code", "as");
      if (needs(i, "code", step.code()) && needs(i, "as", step.as())) {
        begin(i, step, step.code(), "code");
      }
    } else if (step.kind() == StepKind.MERGE && step.as() != null && step.successor() != null) {
      begin(i, step, step.successor(), "successor");
    }
  }

  private void begin(int i, RegisterStep step, String code, String field) {
    Map<String, ReformNode> nodes = nodes(step.of());
    if (nodes.containsKey(code)) {
      fault(i, "/" + field, "step.code_taken", Map.of("code", code));
      return;
    }
    String shape = step.of() == AREA ? "[0-9A-Za-z][0-9A-Za-z-]*" : "[a-z0-9][a-z0-9-]*";
    if (!code.matches(shape)) {
      fault(i, "/" + field, "import.bad_code", Map.of());
      return;
    }
    linesOnlyOfBodies(i, step);
    ReformNode node = new ReformNode(step.of(), code, false);
    node.foundedBy = i;
    node.describe(step.as());
    needs(i, "as/name", node.name);
    needs(i, "as/level", node.level);
    if (step.of() == AREA) {
      needs(i, "as/kind", node.kind);
      needs(i, "as/code", node.officialCode);
    } else {
      needs(i, "as/nameEn", node.nameEn);
      needs(i, "as/abbreviation", node.abbreviation);
      needs(i, "as/type", node.type);
    }
    nodes.put(code, node);
  }

  /** Second round: what becomes different and what ends. */
  private void change(int i, RegisterStep step) {
    switch (step.kind()) {
      case FOUND -> {}
      case RENAME, MOVE -> {
        only(i, step, "code", "as");
        if (needs(i, "code", step.code()) & needs(i, "as", step.as())) {
          becomeDifferent(i, step);
        }
      }
      case DISSOLVE -> {
        only(i, step, "code");
        if (needs(i, "code", step.code())) {
          end(i, "/code", step.of(), step.code());
        }
      }
      case SPLIT -> {
        only(i, step, "code", "successors", "heir");
        if (needs(i, "code", step.code())) {
          end(i, "/code", step.of(), step.code());
        }
      }
      case MERGE -> {
        only(i, step, "predecessors", "successor", "as");
        List<String> predecessors = listed(step.predecessors());
        needs(i, "predecessors", predecessors.isEmpty() ? null : predecessors);
        for (int p = 0; p < predecessors.size(); p++) {
          end(i, "/predecessors/" + p, step.of(), predecessors.get(p));
        }
      }
    }
  }

  private void becomeDifferent(int i, RegisterStep step) {
    ReformNode node = standing(i, "/code", step.of(), step.code());
    if (node == null || !changesOnlyWhatItMay(i, step)) {
      return;
    }
    boolean rename = step.kind() == StepKind.RENAME;
    Integer before = rename ? node.renamedBy : node.movedBy;
    if (before != null || node.endedBy != null) {
      contradiction(i, "/code", node, before != null ? before : node.endedBy);
      return;
    }
    if (rename) {
      node.renamedBy = i;
    } else {
      node.movedBy = i;
      node.placed = step.as().moves();
    }
    node.describe(step.as());
  }

  /** A step that moved what it calls a renaming would hide the move from whoever reads the plan. */
  private boolean changesOnlyWhatItMay(int i, RegisterStep step) {
    RegisterStep.Description as = step.as();
    boolean place = as.moves() || as.superiors() != null;
    boolean words =
        as.code() != null
            || as.name() != null
            || as.nameEn() != null
            || as.abbreviation() != null
            || as.kind() != null
            || as.type() != null
            || as.function() != null;
    boolean rename = step.kind() == StepKind.RENAME;
    linesOnlyOfBodies(i, step);
    if (rename ? place : words) {
      fault(i, "/as", "step.not_of_this_kind", Map.of("kind", step.kind().name()));
      return false;
    }
    return needs(i, "as", place || words ? as : null);
  }

  private void linesOnlyOfBodies(int i, RegisterStep step) {
    if (step.of() == AREA && step.as().superiors() != null) {
      fault(i, "/as/superiors", "step.not_of_this_kind", Map.of("kind", step.kind().name()));
    }
  }

  private void end(int i, String pointer, StepSubject of, String code) {
    ReformNode node = standing(i, pointer, of, code);
    if (node == null) {
      return;
    }
    Integer other = node.endedBy != null ? node.endedBy : node.renamedBy;
    if (other == null) {
      other = node.movedBy;
    }
    if (other != null) {
      contradiction(i, pointer, node, other);
    } else {
      node.endedBy = i;
    }
  }

  /** Third round: who follows whom. */
  private void succeed(int i, RegisterStep step) {
    if (step.kind() == StepKind.MERGE && needs(i, "successor", step.successor())) {
      follows(i, "/successor", step.of(), step.successor());
    } else if (step.kind() == StepKind.SPLIT) {
      List<String> successors = listed(step.successors());
      if (successors.size() < 2 || new HashSet<>(successors).size() < successors.size()) {
        fault(i, "/successors", "step.two_successors", Map.of());
        return;
      }
      for (int s = 0; s < successors.size(); s++) {
        follows(i, "/successors/" + s, step.of(), successors.get(s));
      }
      if (step.of() == ORGANIZATION
          && needs(i, "heir", step.heir())
          && !successors.contains(step.heir())) {
        fault(i, "/heir", "step.heir_not_a_successor", Map.of("code", step.heir()));
      }
    }
  }

  private void follows(int i, String pointer, StepSubject of, String code) {
    ReformNode node = nodes(of).get(code);
    if (node == null) {
      fault(i, pointer, "step.unknown_code", Map.of("code", code));
    } else if (!node.standsAfter()) {
      fault(i, pointer, "step.successor_not_standing", Map.of("code", code, "day", day.toString()));
    }
  }

  /** What stands afterwards must lie in, and belong to, what stands afterwards. */
  private void leansOnWhatStands(
      ReformNode node, String on, Map<String, ReformNode> among, String field) {
    if (on == null || !node.standsAfter()) {
      return;
    }
    ReformNode above = among.get(on);
    Integer by = node.foundedBy != null ? node.foundedBy : node.movedBy;
    if (above == null) {
      fault(by, "/as/" + field, "step.unknown_code", Map.of("code", on));
    } else if (!above.standsAfter() && by != null) {
      fault(by, "/as/" + field, "step.not_standing", Map.of("code", on, "day", day.toString()));
    } else if (above.endedBy != null) {
      fault(above.endedBy, "", "step.orphan", Map.of("code", node.code, "above", on));
    }
  }

  private void refuseCycles(Map<String, ReformNode> nodes) {
    Set<String> sound = new HashSet<>();
    for (ReformNode start : nodes.values()) {
      Set<String> way = new HashSet<>();
      ReformNode node = start;
      while (node != null && !sound.contains(node.code) && way.add(node.code)) {
        node = node.parent == null ? null : nodes.get(node.parent);
      }
      if (node != null && !sound.contains(node.code)) {
        Integer by = node.movedBy != null ? node.movedBy : node.foundedBy;
        if (by != null) {
          fault(by, "/as/parent", "step.cycle", Map.of("code", node.code));
        }
      }
      sound.addAll(way);
    }
  }

  /** Official codes of areas: reused over time, never borne by two on one day. */
  private void refuseSharedCodes() {
    Map<String, ReformNode> bearers = new HashMap<>();
    for (ReformNode node : areas.values()) {
      if (!node.standsAfter() || node.officialCode == null) {
        continue;
      }
      Integer by = node.foundedBy != null ? node.foundedBy : node.renamedBy;
      if (by != null && !node.officialCode.matches("[0-9]{2,5}")) {
        fault(by, "/as/code", "import.bad_code", Map.of());
      }
      ReformNode other = bearers.putIfAbsent(node.officialCode, node);
      if (other != null) {
        Integer its = other.foundedBy != null ? other.foundedBy : other.renamedBy;
        fault(
            by != null ? by : its,
            "/as/code",
            "step.code_taken",
            Map.of("code", node.officialCode));
      }
    }
  }

  private ReformNode standing(int i, String pointer, StepSubject of, String code) {
    ReformNode node = nodes(of).get(code);
    if (node == null) {
      fault(i, pointer, "step.unknown_code", Map.of("code", code));
    } else if (!node.standsBefore()) {
      fault(i, pointer, "step.not_standing", Map.of("code", code, "day", day.toString()));
    } else if (node.later || day.equals(node.since())) {
      fault(i, pointer, "step.overlaps", Map.of("code", code, "day", day.toString()));
    } else {
      return node;
    }
    return null;
  }

  /** Names the fields of a step that its kind knows nothing of. */
  private void only(int i, RegisterStep step, String... known) {
    Set<String> allowed = Set.of(known);
    Map<String, Object> said = new HashMap<>();
    said.put("code", step.code());
    said.put("predecessors", step.predecessors());
    said.put("successor", step.successor());
    said.put("successors", step.successors());
    said.put("heir", step.heir());
    said.put("as", step.as());
    said.forEach(
        (field, value) -> {
          if (value != null && !allowed.contains(field)) {
            fault(i, "/" + field, "step.not_of_this_kind", Map.of("kind", step.kind().name()));
          }
        });
  }

  private boolean needs(int i, String field, Object value) {
    if (value == null) {
      fault(i, "/" + field, "field.required", Map.of());
    }
    return value != null;
  }

  private void contradiction(int i, String pointer, ReformNode node, int other) {
    fault(
        i,
        pointer,
        "step.contradiction",
        Map.of("code", node.code, "step", other, "number", other + 1));
  }

  private void fault(Integer step, String pointer, String code, Map<String, Object> params) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new Fault(step == null ? "/steps" : "/steps/" + step + pointer, code, params));
    }
  }

  private Map<String, ReformNode> nodes(StepSubject of) {
    return of == AREA ? areas : bodies;
  }

  private static List<String> listed(List<String> codes) {
    return codes == null ? List.of() : codes;
  }
}

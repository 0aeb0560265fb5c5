package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether each line still holds when a plan has been laid over the register: who stands must be
 * under somebody who stands, and nobody under themselves. Pure.
 */
final class ReformLines {

  /** Where a fault goes: step, pointer in it, code, parameters. */
  interface Faults {
    void add(Integer step, String pointer, String code, Map<String, Object> params);
  }

  private final LocalDate day;
  private final Map<String, ReformNode> bodies;
  private final Faults faults;

  ReformLines(LocalDate day, Map<String, ReformNode> bodies, Faults faults) {
    this.day = day;
    this.bodies = bodies;
    this.faults = faults;
  }

  void check() {
    for (ReformNode node : bodies.values()) {
      refuseOverlaps(node);
      if (node.standsAfter()) {
        node.superiors.forEach((line, superior) -> leansOnWhatStands(node, line, superior));
      }
    }
    for (Line line : Line.values()) {
      refuseCycles(line, bodies.values());
    }
  }

  /** What is said of a later day already would be said twice. */
  private void refuseOverlaps(ReformNode node) {
    for (Line line : node.fixedLines) {
      if (node.endedBy != null) {
        faults.add(node.endedBy, "", "step.overlaps", said(node.code));
      } else if (node.relinked().contains(line)) {
        faults.add(by(node), pointer(line), "step.overlaps", said(node.code));
      }
    }
  }

  private void leansOnWhatStands(ReformNode node, Line line, String superior) {
    ReformNode above = bodies.get(superior);
    boolean planned = node.relinked().contains(line);
    if (above == null) {
      faults.add(by(node), pointer(line), "step.unknown_code", Map.of("code", superior));
    } else if (planned && !above.standsAfter()) {
      faults.add(by(node), pointer(line), "step.not_standing", said(superior));
    } else if (above.endedBy != null) {
      faults.add(
          above.endedBy,
          "",
          "step.orphan_on_line",
          Map.of("code", node.code, "above", superior, "line", line.name()));
    }
  }

  private void refuseCycles(Line line, Collection<ReformNode> nodes) {
    Set<String> sound = new HashSet<>();
    for (ReformNode start : nodes) {
      Set<String> way = new HashSet<>();
      ReformNode node = start.standsAfter() ? start : null;
      while (node != null && !sound.contains(node.code) && way.add(node.code)) {
        String superior = node.superiors.get(line);
        node = superior == null ? null : bodies.get(superior);
      }
      if (node != null && !sound.contains(node.code)) {
        tell(line, node);
      }
      sound.addAll(way);
    }
  }

  /** At a step that took part in tying the knot. */
  private void tell(Line line, ReformNode knot) {
    ReformNode node = knot;
    do {
      if (node.relinked().contains(line)) {
        faults.add(by(node), pointer(line), "step.cycle", Map.of("code", node.code));
        return;
      }
      node = bodies.get(node.superiors.get(line));
    } while (node != knot);
  }

  private Map<String, Object> said(String code) {
    return Map.of("code", code, "day", day.toString());
  }

  private static Integer by(ReformNode node) {
    return node.foundedBy != null ? node.foundedBy : node.movedBy;
  }

  private static String pointer(Line line) {
    return "/as/superiors/" + line;
  }
}

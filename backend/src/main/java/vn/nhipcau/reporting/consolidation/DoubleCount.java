package vn.nhipcau.reporting.consolidation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.calendar.ReportingPeriod;

/**
 * Finds what would be counted twice: a report that comes by two ways, and two reports of one body
 * on the same days that give the same figure. Pure.
 *
 * @param source a chosen source that contains it
 * @param other another that contains it too; the report itself that is built, when it is found in
 *     its own source
 * @param organizationId whose report it is
 */
record DoubleCount(UUID source, UUID other, UUID organizationId) {

  /**
   * A report somewhere below a chosen source, or that source itself.
   *
   * @param root the chosen source
   * @param indicators what it gave to the report above it
   */
  record Part(
      UUID root, UUID reportId, UUID organizationId, String period, Set<String> indicators) {

    boolean sameFigures(Part other) {
      return overlap(period, other.period) && !Collections.disjoint(indicators, other.indicators);
    }
  }

  static List<DoubleCount> in(UUID built, List<Part> parts) {
    List<DoubleCount> found = new ArrayList<>();
    Map<UUID, Part> byReport = new HashMap<>();
    Map<UUID, List<Part>> byBody = new HashMap<>();
    for (Part part : parts) {
      Part twin = byReport.putIfAbsent(part.reportId, part);
      List<Part> others = byBody.computeIfAbsent(part.organizationId, id -> new ArrayList<>());
      if (part.reportId.equals(built)) {
        found.add(new DoubleCount(part.root, built, part.organizationId));
      } else if (twin != null) {
        found.add(new DoubleCount(part.root, twin.root, part.organizationId));
      } else {
        others.stream()
            // Below one source its author has answered for it already.
            .filter(other -> !other.root.equals(part.root) && other.sameFigures(part))
            .findFirst()
            .ifPresent(
                other -> found.add(new DoubleCount(part.root, other.root, part.organizationId)));
        others.add(part);
      }
    }
    return found;
  }

  private static boolean overlap(String one, String other) {
    ReportingPeriod a = ReportingPeriod.parse(one);
    ReportingPeriod b = ReportingPeriod.parse(other);
    return !a.windowFrom().isAfter(b.windowTo()) && !b.windowFrom().isAfter(a.windowTo());
  }
}

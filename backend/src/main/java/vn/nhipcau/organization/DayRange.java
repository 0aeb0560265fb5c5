package vn.nhipcau.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Days from one to another, both included; an open end is null. */
record DayRange(LocalDate from, LocalDate to) {

  boolean overlaps(DayRange other) {
    return (from == null || other.to == null || !from.isAfter(other.to))
        && (to == null || other.from == null || !to.isBefore(other.from));
  }

  /** The days that two ranges share; null when there are none. */
  DayRange shared(DayRange other) {
    return overlaps(other)
        ? new DayRange(
            from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from,
            to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to)
        : null;
  }

  /** Whether some ranges together leave none of these days out. */
  boolean coveredBy(List<DayRange> ranges) {
    LocalDate open = from;
    for (DayRange next :
        ranges.stream()
            .sorted(
                Comparator.comparing(
                    DayRange::from, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList()) {
      boolean reaches = next.from == null || (open != null && !next.from.isAfter(open));
      if (!reaches) {
        return false;
      }
      if (next.to == null || (to != null && !next.to.isBefore(to))) {
        return true;
      }
      if (open == null || !next.to.isBefore(open)) {
        open = next.to.plusDays(1);
      }
    }
    return false;
  }
}

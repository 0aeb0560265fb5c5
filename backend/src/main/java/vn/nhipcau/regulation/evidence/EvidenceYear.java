package vn.nhipcau.regulation.evidence;

import java.time.LocalDate;

/** A year as seen from today. */
public enum EvidenceYear {
  EARLIER,
  LAST,
  CURRENT,
  LATER;

  static EvidenceYear of(int year, LocalDate today) {
    return switch (Integer.compare(year, today.getYear())) {
      case 0 -> CURRENT;
      case 1 -> LATER;
      default -> year == today.getYear() - 1 ? LAST : EARLIER;
    };
  }
}

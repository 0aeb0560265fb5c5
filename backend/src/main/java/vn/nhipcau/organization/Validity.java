package vn.nhipcau.organization;

import java.time.LocalDate;
import vn.nhipcau.platform.data.Where;

/** Days on which a dated row holds, inclusive at both ends; an open end is null. */
public final class Validity {

  private Validity() {}

  /** Restricts a query to the rows that hold on a day. */
  public static Where on(Where where, String alias, LocalDate day) {
    return where.and(
        "(%1$s.validFrom is null or %1$s.validFrom <= :day) and (%1$s.validTo is null or %1$s.validTo >= :day)"
            .formatted(alias),
        "day",
        day);
  }

  public static boolean covers(LocalDate from, LocalDate to, LocalDate day) {
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }
}

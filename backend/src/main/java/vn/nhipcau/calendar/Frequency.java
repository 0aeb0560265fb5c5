package vn.nhipcau.calendar;

/** How often a report is asked for: tháng, quý, 6 tháng, 9 tháng, năm. */
public enum Frequency {
  MONTH,
  QUARTER,
  HALF_YEAR,
  NINE_MONTHS,
  YEAR
}

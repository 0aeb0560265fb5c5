package vn.nhipcau.calendar;

/** What may be done with a day. */
public enum CalendarAction {
  /** Say that it differs from the ordinary week, or how. */
  DECLARE,
  /** Let it be a day of the ordinary week again. */
  RESET
}

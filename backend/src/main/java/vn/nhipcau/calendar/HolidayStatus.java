package vn.nhipcau.calendar;

/** How sure a dated day is. */
public enum HolidayStatus {
  /** Fixed by the Labour Code and computed. */
  LAW,
  /** A numbered document announces it. */
  OFFICIAL_DOC,
  /** Read in the press. */
  PRESS,
  /** Only seen quoted. */
  REPO_QUOTED,
  /** Nobody has announced it yet. */
  PROJECTED
}

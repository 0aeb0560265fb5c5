package vn.nhipcau.calendar;

/** What a day is to an office. The last four are dated data; the first two follow from the week. */
public enum DayKind {
  WORKING_DAY,
  WEEKEND,
  PUBLIC_HOLIDAY,
  COMPENSATORY_DAY_OFF,
  SWAPPED_DAY_OFF,
  SWAPPED_WORKING_DAY;

  public boolean working() {
    return this == WORKING_DAY || this == SWAPPED_WORKING_DAY;
  }
}

package vn.nhipcau.regulation;

/** How a duty stands on a day, by its own days and those of its regulation. */
public enum DutyState {
  UPCOMING,
  IN_FORCE,
  ENDED
}

package vn.nhipcau.reporting.obligation;

/** How a requirement stands on a day. */
public enum RequirementState {
  UPCOMING,
  IN_FORCE,
  ENDED
}

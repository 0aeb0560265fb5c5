package vn.nhipcau.regulation;

/** What can be done with a duty. */
public enum DutyAction {
  EDIT,
  /** Give it a last day. */
  END,
  DELETE
}

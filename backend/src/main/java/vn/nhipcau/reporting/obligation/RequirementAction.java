package vn.nhipcau.reporting.obligation;

/** What can be done with a requirement. */
public enum RequirementAction {
  /** Say what it asks; open obligations follow. */
  EDIT,
  /** Give it its last day. */
  END
}

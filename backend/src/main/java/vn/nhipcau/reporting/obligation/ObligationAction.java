package vn.nhipcau.reporting.obligation;

/** What can be done with an obligation. */
public enum ObligationAction {
  /** Begin the report that fulfils it. */
  DRAFT
}

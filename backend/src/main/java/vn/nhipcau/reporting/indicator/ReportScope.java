package vn.nhipcau.reporting.indicator;

import vn.nhipcau.access.Standing;

/**
 * Whose reports are counted. Never both at once: a body's own report may be made from those that it
 * received, and would count them twice.
 */
public enum ReportScope {
  /** Sent to the organization, or copied to it. */
  RECEIVED(Standing.RECIPIENT, Standing.COPIED),
  /** Submitted by the organization. */
  OWN(Standing.AUTHOR);

  private final Standing[] standings;

  ReportScope(Standing... standings) {
    this.standings = standings;
  }

  Standing[] standings() {
    return standings.clone();
  }
}

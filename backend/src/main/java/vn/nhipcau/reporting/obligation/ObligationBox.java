package vn.nhipcau.reporting.obligation;

import vn.nhipcau.access.Standing;

/** From which side an organization looks at obligations. */
public enum ObligationBox {
  /** What it owes itself. */
  OWED(Standing.DRAFTER),
  /** What others owe it, or copy to it. */
  FOLLOWED(Standing.RECIPIENT, Standing.COPIED);

  private final Standing[] standings;

  ObligationBox(Standing... standings) {
    this.standings = standings;
  }

  Standing[] standings() {
    return standings.clone();
  }
}

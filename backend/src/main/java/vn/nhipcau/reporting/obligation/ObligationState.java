package vn.nhipcau.reporting.obligation;

/**
 * How far an obligation has come, as it is kept; what a day makes of it is {@link
 * ObligationStatus}.
 */
public enum ObligationState {
  PENDING,
  DRAFTING,
  SUBMITTED,
  RETURNED,
  ACCEPTED,
  /** Asked of nobody any more, for a reason that it names. */
  WAIVED,
  /** Covered by another: after a merger one report is owed, not two. */
  MERGED
}

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
  WAIVED
}

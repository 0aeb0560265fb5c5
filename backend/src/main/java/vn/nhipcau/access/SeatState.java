package vn.nhipcau.access;

/** How a seat stands at a moment. */
public enum SeatState {
  /** Granted, not begun. */
  UPCOMING,
  HELD,
  ENDED
}

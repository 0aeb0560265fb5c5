package vn.nhipcau.access.seat;

/** What may be done with seats. */
public enum SeatAction {
  GRANT,
  END
}

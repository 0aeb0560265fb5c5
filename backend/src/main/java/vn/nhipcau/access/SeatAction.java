package vn.nhipcau.access;

/** What may be done with seats. */
public enum SeatAction {
  GRANT,
  END
}

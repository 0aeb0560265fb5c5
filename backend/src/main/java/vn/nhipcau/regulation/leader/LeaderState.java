package vn.nhipcau.regulation.leader;

/** How an assignment stands on a day. */
public enum LeaderState {
  UPCOMING,
  IN_CHARGE,
  ENDED
}

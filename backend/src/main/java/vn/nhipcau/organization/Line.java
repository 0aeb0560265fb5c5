package vn.nhipcau.organization;

/** A line of direction (<i>hệ thống dọc</i>) that runs over bodies, from the top down. */
public enum Line {
  /** <i>Hệ thống Đảng</i>: from committee to committee, and from each to what it leads. */
  PARTY,
  /**
   * <i>Hệ thống Nhà nước</i>: from people's committee to people's committee, and to departments.
   */
  STATE,
  /** <i>Ngành dọc</i>: inside a sector, as from Front to Front. */
  SECTOR
}

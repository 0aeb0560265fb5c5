package vn.nhipcau.notification;

/** When somebody is told of a thing by mail. */
public enum Mailing {
  /** Within the minute: for what is urgent. */
  AT_ONCE,
  /** In the one digest of the day (<i>bản tin ngày</i>), on working days. */
  DAILY,
  OFF
}

package vn.nhipcau.notification;

/** What a notification is about. */
public enum NotificationKind {
  /** A report came in. */
  REPORT_SUBMITTED,
  /** A report came back, with the reason; nobody can choose not to be told. */
  REPORT_RETURNED,
  REPORT_ACCEPTED,
  /** A report is due in a few working days. */
  DUE_SOON,
  DUE_TODAY,
  /** A report that the organization owes is past its due day. */
  OVERDUE,
  /** The recipient or its commission urges. */
  REMINDED,
  /** Reports owed to the organization, or copied to it, are overdue. */
  OVERDUE_FROM_OTHERS,
  EXTENSION_REQUESTED,
  EXTENSION_REFUSED,
  EXTENDED,
  WAIVED,
  REINSTATED,
  /** A committee or its commission urges to put a leader in charge. */
  LEADER_MISSING;

  /** By mail at once only what is urgent or returned; all else waits for the digest. */
  Mailing mailing() {
    return this == REPORT_RETURNED || this == REMINDED ? Mailing.AT_ONCE : Mailing.DAILY;
  }

  boolean mayBeMuted() {
    return this != REPORT_RETURNED;
  }
}

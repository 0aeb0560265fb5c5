package vn.nhipcau.reporting.obligation;

/** What can be done with an obligation. */
public enum ObligationAction {
  /** Begin the report that fulfils it. */
  DRAFT,
  /** Ask the recipient for a later due day; asking again replaces what was asked. */
  REQUEST_EXTENSION,
  /** Urge whoever owes it (<i>đôn đốc</i>). */
  REMIND,
  /** Grant a later due day, asked for or not (<i>gia hạn</i>). */
  EXTEND,
  /** Leave the due day as it is although another was asked for. */
  REFUSE_EXTENSION,
  /** Ask for it no more (<i>miễn nộp</i>). */
  WAIVE,
  /** Ask again for what was waived. */
  REINSTATE
}

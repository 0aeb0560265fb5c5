package vn.nhipcau.reporting.report;

/** What can be done with a report. */
public enum ReportAction {
  EDIT,
  SIGN,
  UNSIGN,
  SUBMIT,
  WITHDRAW,
  RETURN,
  ACCEPT
}

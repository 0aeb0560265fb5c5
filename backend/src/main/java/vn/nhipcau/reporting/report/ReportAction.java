package vn.nhipcau.reporting.report;

/** What can be done with a report. */
public enum ReportAction {
  EDIT,
  SUBMIT,
  WITHDRAW,
  RETURN,
  ACCEPT
}

package vn.nhipcau.reporting.report;

/** What a report answers to. */
public enum ReportKind {
  /** Fulfils an obligation. */
  PERIODIC
}

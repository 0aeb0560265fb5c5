package vn.nhipcau.reporting.report;

/** How far a report has come. */
public enum ReportStatus {
  DRAFT,
  SUBMITTED,
  RETURNED,
  ACCEPTED
}

package vn.nhipcau.reporting.report;

/** How far a report has come. */
public enum ReportStatus {
  DRAFT,
  SUBMITTED,
  RETURNED,
  ACCEPTED,
  /** Its obligation was closed by a reorganization; readable, and nothing more. */
  CLOSED
}

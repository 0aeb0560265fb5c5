package vn.nhipcau.reporting.report;

/** How far a report has come. */
public enum ReportStatus {
  DRAFT,
  /** Signed by a leader, frozen, not sent yet. */
  SIGNED,
  SUBMITTED,
  RETURNED,
  ACCEPTED,
  /** Taken back by its author before anybody it went to had opened it. */
  WITHDRAWN,
  /** Its obligation was closed by a reorganization; readable, and nothing more. */
  CLOSED;

  /** Whether its author sees the working copy, and not what was submitted. */
  boolean working() {
    return this != SUBMITTED && this != ACCEPTED;
  }
}

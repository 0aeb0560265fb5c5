package vn.nhipcau.reporting.consolidation;

import vn.nhipcau.reporting.report.ReportStatus;

/** What became of a source after it was chosen. {@code docs/WORKFLOW.md} prints the table. */
public enum SourceChange {
  /** Submitted again since. */
  RESUBMITTED,
  /** Sent back to be mended, and not submitted again yet. */
  RETURNED,
  /** Taken back by its author. */
  WITHDRAWN,
  /** Closed by a reorganization while it was being mended. */
  CLOSED;

  /**
   * @param used the submission that was chosen
   * @param standing the last one that stands; 0 when all were taken back
   * @param known how the report stands for others than its author; null when nothing stands
   * @return null while nothing changed
   */
  static SourceChange of(int used, int standing, ReportStatus known) {
    if (standing == 0 || known == null) {
      return WITHDRAWN;
    }
    return switch (known) {
      case RETURNED -> RETURNED;
      case CLOSED -> CLOSED;
      default -> standing == used ? null : RESUBMITTED;
    };
  }
}

package vn.nhipcau.reporting.report;

import java.util.List;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.access.Visibility;
import vn.nhipcau.platform.data.Where;

/** The boxes of an office's desk. */
public enum ReportBox {
  /** Being written, sent back to be mended, or left unfinished when a merger closed it. */
  DRAFTS(Standing.DRAFTER, ReportStatus.DRAFT, ReportStatus.RETURNED, ReportStatus.CLOSED),
  /** Submitted by the organization. */
  OUTBOX(
      Standing.AUTHOR,
      ReportStatus.SUBMITTED,
      ReportStatus.RETURNED,
      ReportStatus.ACCEPTED,
      ReportStatus.CLOSED),
  /** Received by the organization. */
  INBOX(
      Standing.RECIPIENT,
      ReportStatus.SUBMITTED,
      ReportStatus.RETURNED,
      ReportStatus.ACCEPTED,
      ReportStatus.CLOSED),
  /** Received as a copy. */
  COPIES(
      Standing.COPIED,
      ReportStatus.SUBMITTED,
      ReportStatus.RETURNED,
      ReportStatus.ACCEPTED,
      ReportStatus.CLOSED);

  private final Standing standing;
  private final List<ReportStatus> statuses;

  ReportBox(Standing standing, ReportStatus... statuses) {
    this.standing = standing;
    this.statuses = List.of(statuses);
  }

  /** Whether it holds the organization's own papers. */
  boolean own() {
    return standing == Standing.DRAFTER || standing == Standing.AUTHOR;
  }

  Where restrict(Where where, Viewer viewer) {
    return Visibility.restrict(where, "r.id", viewer, standing)
        .and("r.status in :statuses", "statuses", statuses);
  }
}

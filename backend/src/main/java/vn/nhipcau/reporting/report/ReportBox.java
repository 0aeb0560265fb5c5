package vn.nhipcau.reporting.report;

import java.util.List;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.access.Visibility;
import vn.nhipcau.platform.data.Where;

/** The boxes of an office's desk. */
public enum ReportBox {
  /** Being written, sent back or taken back to be mended, or left unfinished by a merger. */
  DRAFTS(
      Standing.DRAFTER,
      "r.status",
      ReportStatus.DRAFT,
      ReportStatus.SIGNED,
      ReportStatus.RETURNED,
      ReportStatus.WITHDRAWN,
      ReportStatus.CLOSED),
  /** Submitted by the organization. */
  OUTBOX(
      Standing.AUTHOR,
      "r.status",
      ReportStatus.SIGNED,
      ReportStatus.SUBMITTED,
      ReportStatus.RETURNED,
      ReportStatus.WITHDRAWN,
      ReportStatus.ACCEPTED,
      ReportStatus.CLOSED),
  /** Received by the organization. */
  INBOX(
      Standing.RECIPIENT,
      "r.knownAs",
      ReportStatus.SUBMITTED,
      ReportStatus.RETURNED,
      ReportStatus.ACCEPTED,
      ReportStatus.CLOSED),
  /** Received as a copy. */
  COPIES(
      Standing.COPIED,
      "r.knownAs",
      ReportStatus.SUBMITTED,
      ReportStatus.RETURNED,
      ReportStatus.ACCEPTED,
      ReportStatus.CLOSED),
  /** Submitted further down the line, for the organization to read along. */
  OVERSIGHT(Standing.SUPERIOR, "r.knownAs", ReportStatus.SUBMITTED, ReportStatus.ACCEPTED);

  private final Standing standing;
  private final String status;
  private final List<ReportStatus> statuses;

  ReportBox(Standing standing, String status, ReportStatus... statuses) {
    this.standing = standing;
    this.status = status;
    this.statuses = List.of(statuses);
  }

  /** Whether it holds the organization's own papers. */
  boolean own() {
    return standing == Standing.DRAFTER || standing == Standing.AUTHOR;
  }

  Where restrict(Where where, Viewer viewer) {
    return Visibility.restrict(where, "r.id", viewer, standing)
        .and(status + " in :statuses", "statuses", statuses);
  }
}

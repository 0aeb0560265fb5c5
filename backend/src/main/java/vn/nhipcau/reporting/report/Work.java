package vn.nhipcau.reporting.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.reporting.obligation.ObligationView;

/** What the caller must do now (<i>việc của tôi</i>). */
@Schema(description = "What the caller must do now: each group with its count and its first items.")
public record Work(
    @Schema(description = "Owed by the organization and not submitted, most urgent first.")
        DueWork due,
    @Schema(description = "Sent back to the organization to be mended.") ReportWork returned,
    @Schema(description = "Drafts that the caller may submit.") ReportWork toSign,
    @Schema(description = "Signed, waiting to be sent.") ReportWork toSubmit,
    @Schema(description = "Submitted to the organization, waiting to be accepted or sent back.")
        ReportWork toAccept,
    @Schema(description = "A later due day is asked of the organization, waiting for its answer.")
        DueWork extensionsToDecide) {

  /** Obligations to fulfil. */
  public record DueWork(
      @Schema(description = "Exact up to 10,000.") long count, List<ObligationView> items) {
    static final DueWork NONE = new DueWork(0, List.of());

    static DueWork of(Page<ObligationView> page) {
      return new DueWork(page.counted(), page.items());
    }
  }

  /** Reports to deal with. */
  public record ReportWork(
      @Schema(description = "Exact up to 10,000.") long count, List<ReportSummary> items) {
    static final ReportWork NONE = new ReportWork(0, List.of());

    static ReportWork of(Page<ReportSummary> page) {
      return new ReportWork(page.counted(), page.items());
    }
  }
}

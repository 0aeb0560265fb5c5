package vn.nhipcau.reporting.report;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: begin a report. */
@Schema(
    description =
        "Begin the report that fulfils an obligation (`obligationId` alone), or one that no period asks for (`kind` AD_HOC with a title).")
public record DraftReport(
    @Schema(description = "What it fulfils; of a periodic report only.", nullable = true)
        UUID obligationId,
    @Schema(description = "PERIODIC unless it says otherwise.", nullable = true) ReportKind kind,
    @Schema(
            description = "What it is about; of an ad-hoc report only.",
            nullable = true,
            examples = "Báo cáo nhanh việc người dân tập trung tại khu công nghiệp")
        @Size(max = AdHocReportService.MOST_TITLE)
        String title,
    @Schema(
            description =
                "Ids of who receives it, out of the choices of `GET /reporting/ad-hoc-terms`; whom it usually goes to when left out. Of an ad-hoc report only.",
            nullable = true)
        @Size(max = AdHocReportService.MOST_ADDRESSEES)
        List<UUID> recipients,
    @Schema(
            description =
                "Ids of who gets a copy, out of the same choices; who is to be brought in always gets one.",
            nullable = true)
        @Size(max = AdHocReportService.MOST_ADDRESSEES)
        List<UUID> copies) {}

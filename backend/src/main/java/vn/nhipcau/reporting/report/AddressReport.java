package vn.nhipcau.reporting.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: say anew what an ad-hoc report is about and whom it goes to. */
@Schema(description = "What an ad-hoc report is about and whom it goes to.")
public record AddressReport(
    @Schema(required = true) @NotNull @Size(max = AdHocReportService.MOST_TITLE) String title,
    @Schema(
            required = true,
            description =
                "Ids of who receives it, out of the choices of `GET /reporting/ad-hoc-terms`.")
        @NotNull
        @Size(max = AdHocReportService.MOST_ADDRESSEES)
        List<UUID> recipients,
    @Schema(
            required = true,
            description =
                "Ids of who gets a copy, out of the same choices; who is to be brought in always gets one.")
        @NotNull
        @Size(max = AdHocReportService.MOST_ADDRESSEES)
        List<UUID> copies) {}

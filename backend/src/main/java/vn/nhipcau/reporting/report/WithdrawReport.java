package vn.nhipcau.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: take a report back that nobody has opened yet. */
@Schema(description = "Take back a report that nobody has opened yet.")
public record WithdrawReport(
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "Why; only the author's organization reads it.",
            required = true,
            examples = "Gửi nhầm bản chưa rà soát số liệu.")
        String reason) {}

package vn.nhipcau.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: send a report back. */
@Schema(description = "Send a report back to be mended.")
public record ReturnReport(
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "What to mend; the author reads it.",
            required = true,
            examples = "Xin bổ sung số liệu tiếp công dân.")
        String reason) {}

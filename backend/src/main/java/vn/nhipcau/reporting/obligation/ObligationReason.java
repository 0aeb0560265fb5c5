package vn.nhipcau.reporting.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: refuse an extension, waive an obligation, or ask for it again. */
@Schema(description = "Why something is refused, waived or asked for again.")
public record ObligationReason(
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "The reporter reads it.",
            required = true,
            examples = "Kỳ này đã có báo cáo chuyên đề thay thế.")
        String reason) {}

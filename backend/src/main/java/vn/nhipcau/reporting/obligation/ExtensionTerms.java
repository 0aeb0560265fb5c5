package vn.nhipcau.reporting.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: ask for a later due day, or grant one. */
@Schema(description = "A later due day, asked for or granted.")
public record ExtensionTerms(
    @NotNull
        @Schema(
            description =
                "The new due day: a working day after the one that holds, not before today.",
            required = true,
            examples = "2026-11-20")
        LocalDate until,
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "Why; both sides read it.",
            required = true,
            examples = "Địa bàn đang khắc phục hậu quả bão.")
        String reason) {}

package vn.nhipcau.reporting.obligation;

import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: urge several at once. */
@Schema(description = "Urge whoever owes these reports: those named, or all that are late.")
public record RemindObligations(
    @Size(min = 1, max = 200) @Schema(description = "The obligations to urge.", nullable = true)
        Set<UUID> ids,
    @Schema(
            description =
                "Instead of `ids`: all that are overdue and owed to the organization, or of which it gets a copy.",
            nullable = true)
        Boolean allLate,
    @Size(max = 10)
        @Schema(
            description = "With `allLate`: only of this period.",
            nullable = true,
            examples = "2026-M11")
        String period) {}

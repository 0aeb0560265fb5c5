package vn.nhipcau.reporting.obligation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of urging one of several. */
@Schema(description = "What came of urging one obligation among several.")
public record ReminderOutcome(
    UUID id,
    boolean reminded,
    @Schema(
            description =
                "Why not, as the code of a problem: `platform.not_found`, `obligation.action_not_allowed`, `obligation.reminded_today`.",
            nullable = true)
        String code) {}

package vn.nhipcau.reorganization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.Reform;

/** What a plan changes: now, or in a preview as if its day were today; nothing while it waits. */
public record ReorganizationOutcome(
    @Schema(description = "Nothing was recorded: this only tells what would happen.")
        boolean dryRun,
    @Schema(description = "What was recorded; null in a preview.", nullable = true)
        ReorganizationSummary reorganization,
    @Schema(description = "Areas that begin, change or end.") List<Reform.Change> areas,
    @Schema(description = "Organizations that begin, change or end.")
        List<Reform.Change> organizations,
    List<Reform.Followed> successions,
    @Schema(description = "Who stands under whom from the day on, by line, where it changes.")
        List<Reform.Relinked> superiors,
    @Schema(description = "What it means for seats and open papers.")
        List<ReorganizationEffects.Effect> effects) {}

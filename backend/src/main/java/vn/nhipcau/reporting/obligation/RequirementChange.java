package vn.nhipcau.reporting.obligation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A requirement as it is now, whom it reaches, when they are due, and what that changed. */
@Schema(name = "RequirementChange")
public record RequirementChange(
    @Schema(description = "Whether this only tells what would change.") boolean dryRun,
    RequirementView requirement,
    RequirementCoverage coverage,
    @Schema(description = "The next periods.") List<RequirementDeadline> timeline,
    @Schema(description = "What becomes of open obligations.") RequirementEffects obligations) {}

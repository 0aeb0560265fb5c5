package vn.nhipcau.regulation.leader;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of urging one of several bodies. */
@Schema(description = "What came of urging one body among several.")
public record UrgeOutcome(
    UUID organizationId,
    boolean urged,
    @Schema(
            description =
                "Why not, as the code of a problem: `leader.action_not_allowed`, `leader.not_missing`.",
            nullable = true)
        String code) {}

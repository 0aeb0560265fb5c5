package vn.nhipcau.reporting.report;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.platform.problem.ItemProblem;

/** What became of one of many reports that were to be accepted. */
public record AcceptOutcome(
    UUID id,
    boolean accepted,
    @Schema(description = "Its version now; null when it was refused.", nullable = true)
        String etag,
    @Schema(description = "Why it was refused; null when it was accepted.", nullable = true)
        ItemProblem problem) {}

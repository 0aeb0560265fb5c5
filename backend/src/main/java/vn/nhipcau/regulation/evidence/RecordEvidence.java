package vn.nhipcau.regulation.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: say how far the body has come with a duty, and show it. */
@Schema(
    description =
        "How far the body has come, as it shall stand. About the body's work: never a word about a private person.")
public record RecordEvidence(
    @NotNull EvidenceStatus status,
    @Size(max = DutyEvidence.MOST_NOTE) @Schema(nullable = true) String note,
    @Size(max = DutyEvidence.MOST_REASON)
        @Schema(
            description = "Why it does not apply: with that status, and only then.",
            nullable = true)
        String reason,
    @Size(max = DutyEvidence.MOST_LINKS)
        @Schema(description = "Papers of the body itself that show it.", nullable = true)
        List<@NotNull @Valid EvidenceLink> links) {}

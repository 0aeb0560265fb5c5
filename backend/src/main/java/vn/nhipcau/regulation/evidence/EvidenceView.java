package vn.nhipcau.regulation.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.PersonRef;

/** What a body did about a duty in a year, on the wire. */
@Schema(name = "Evidence")
public record EvidenceView(
    UUID id,
    EvidenceStatus status,
    @Schema(nullable = true) String note,
    @Schema(description = "Why it does not apply.", nullable = true) String reason,
    @Schema(description = "Those papers that the caller may see.") List<EvidenceLinkView> links,
    PersonRef updatedBy,
    Instant updatedAt,
    @Schema(description = "What `If-Match` must name to change it.", examples = "\"0\"")
        String etag) {}

package vn.nhipcau.regulation.leader;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.http.EntityVersion;

/** An assignment on the wire. */
@Schema(name = "LeaderAssignment")
public record LeaderView(
    UUID id,
    @Schema(description = "The official's name.") String name,
    @Schema(examples = "Phó Chủ tịch") String post,
    @Schema(examples = "12-QĐ/ĐU", nullable = true) String decisionNumber,
    @Schema(nullable = true) LocalDate decidedOn,
    @Schema(description = "First day in charge.") LocalDate validFrom,
    @Schema(description = "Last day in charge; null while open.", nullable = true)
        LocalDate validTo,
    @Schema(description = "How it stands today.") LeaderState state,
    @Schema(description = "What `If-Match` must name to change it.", examples = "\"0\"")
        String etag,
    @Schema(description = "What the caller may do with it now.")
        List<LeaderAction> allowedActions) {

  static LeaderView of(LeaderAssignment a, Viewer viewer, LocalDate today) {
    LeaderState state = a.state(today);
    return new LeaderView(
        a.id,
        a.name,
        a.post,
        a.decisionNumber,
        a.decidedOn,
        a.validFrom,
        a.validTo,
        state,
        EntityVersion.text(a.version),
        LeaderPolicy.allowed(state, a.organizationId, viewer));
  }
}

package vn.nhipcau.access.seat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Seat;
import vn.nhipcau.access.SeatState;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.problem.Warning;

/** A seat with who holds it, for those who keep the seats. */
public record SeatDetail(
    UUID id,
    PersonDetail person,
    @Schema(description = "Null for a seat that belongs to no organization.", nullable = true)
        OrganizationRef organization,
    Role role,
    @Schema(description = "First moment; null when it was always held.", nullable = true)
        Instant validFrom,
    @Schema(
            description = "First moment at which it is held no longer; null while open.",
            nullable = true)
        Instant validTo,
    SeatState state,
    @Schema(description = "Why it was ended, if somebody said so.", nullable = true)
        String endReason,
    @Schema(description = "What `If-Match` must name to change it.", examples = "\"0\"")
        String etag,
    @Schema(description = "What the caller may do with it now.") List<SeatAction> allowedActions,
    @Schema(description = "What to know about what was just done; empty otherwise.")
        List<Warning> warnings,
    @Schema(
            description = "How the person gets in; null unless the seat was granted just now.",
            nullable = true)
        SeatAccount account) {

  static SeatDetail of(
      Seat seat,
      OrganizationRef organization,
      Viewer viewer,
      Instant now,
      List<Warning> warnings,
      SeatAccount account) {
    SeatState state = seat.state(now);
    return new SeatDetail(
        seat.id,
        PersonDetail.of(seat.person, viewer),
        organization,
        seat.role,
        seat.validFrom,
        seat.validTo,
        state,
        seat.endReason,
        EntityVersion.text(seat.version),
        SeatPolicy.allowed(state, seat.organizationId, viewer),
        warnings,
        account);
  }
}

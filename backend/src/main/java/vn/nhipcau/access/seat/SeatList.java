package vn.nhipcau.access.seat;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.Role;
import vn.nhipcau.platform.paging.Page;

/** One page of seats, with what the caller may do besides the rows. */
public record SeatList(
    List<SeatDetail> items,
    Page.Info page,
    @Schema(
            description =
                "GRANT when the caller may give seats in the organization that was asked for, or anywhere when none was.")
        List<SeatAction> allowedActions,
    @Schema(description = "The roles in which they may.") List<Role> grantableRoles) {}

package vn.nhipcau.regulation.leader;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.platform.paging.Page;

/** Who was in charge in one organization, with what the caller may do besides the rows. */
public record LeaderList(
    @Schema(description = "Newest first.") List<LeaderView> items,
    Page.Info page,
    @Schema(description = "ASSIGN when the caller may put somebody in charge.")
        List<LeaderAction> allowedActions) {}

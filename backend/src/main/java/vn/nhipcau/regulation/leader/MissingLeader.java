package vn.nhipcau.regulation.leader;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationType;

/** A body that has to have a leader in charge, and has none on the day. */
@Schema(name = "OrganizationWithoutLeader")
public record MissingLeader(
    OrganizationRef organization,
    OrganizationType type,
    Level level,
    @Schema(description = "Name of its area.", nullable = true) String area,
    @Schema(
            description = "Last day of the last one in charge; null when there never was one.",
            nullable = true)
        LocalDate since,
    @Schema(description = "What the caller may do about it.") List<LeaderAction> allowedActions) {}

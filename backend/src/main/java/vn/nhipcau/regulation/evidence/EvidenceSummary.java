package vn.nhipcau.regulation.evidence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationType;

/** One body in the overview of a year. */
public record EvidenceSummary(
    OrganizationRef organization,
    OrganizationType type,
    Level level,
    EvidenceCounts counts,
    @Schema(description = "When it last said something.", nullable = true) Instant updatedAt) {}

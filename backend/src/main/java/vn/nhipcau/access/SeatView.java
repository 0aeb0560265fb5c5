package vn.nhipcau.access;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.OrganizationRef;

/** A seat on the wire. */
@Schema(name = "Seat")
public record SeatView(
    UUID id,
    @Schema(
            description =
                "Null for a seat that belongs to no organization (administrator, auditor).",
            nullable = true)
        OrganizationRef organization,
    Role role,
    @Schema(description = "First moment; null when it was always held.", nullable = true)
        Instant validFrom,
    @Schema(description = "First moment at which it is held no longer.", nullable = true)
        Instant validTo) {}

package vn.nhipcau.access;

import java.time.LocalDate;
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
    @Schema(nullable = true) LocalDate validFrom,
    @Schema(nullable = true) LocalDate validTo) {}

package vn.nhipcau.reporting.obligation;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.PersonRef;
import vn.nhipcau.organization.OrganizationRef;

/** A step about an obligation on the wire. */
@Schema(
    name = "ObligationStep",
    description = "What was asked, granted, refused, waived or urged, and by whom.")
public record ObligationStepView(
    ObligationAction action,
    Instant at,
    PersonRef person,
    OrganizationRef organization,
    @Schema(description = "The due day asked for or granted.", nullable = true) LocalDate until,
    @Schema(nullable = true) String reason) {}

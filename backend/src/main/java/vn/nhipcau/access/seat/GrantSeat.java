package vn.nhipcau.access.seat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.Role;

/** Command: give somebody a seat. */
@Schema(description = "Give somebody a seat.")
public record GrantSeat(
    @NotBlank
        @Size(max = 200)
        @Schema(
            description =
                "The account's username in Keycloak, or its e-mail address; an account that is not there is made.",
            examples = "mttq.officer")
        String username,
    @Size(max = 200)
        @Schema(
            description =
                "How a person who is not known yet is called; of a known one the name stays.",
            nullable = true)
        String displayName,
    @Size(max = 254)
        @Schema(
            description =
                "For an account that has to be made; it may do without. Kept by Keycloak alone.",
            examples = "can.bo@example.org",
            nullable = true)
        String email,
    @Size(max = 64)
        @Schema(
            description =
                "Code of the organization; absent for a role that belongs to none (administrator, auditor).",
            examples = "ubmttq-22924",
            nullable = true)
        String organization,
    @NotNull Role role,
    @Schema(description = "First moment, not before today; now when absent.", nullable = true)
        Instant validFrom,
    @Schema(
            description = "First moment at which it is held no longer; open when absent.",
            nullable = true)
        Instant validTo) {}

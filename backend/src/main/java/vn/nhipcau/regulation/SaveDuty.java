package vn.nhipcau.regulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.OrganizationClass;

/** Command: what a duty shall say, whole. */
@Schema(description = "What a provision asks of a class of organizations, as it shall stand.")
public record SaveDuty(
    @NotNull DutyKind kind,
    @NotNull DutyCadence cadence,
    @NotBlank
        @Size(max = Duty.MOST_TITLE)
        @Schema(description = "In one's own words, never a quotation.")
        String title,
    @Size(max = Duty.MOST_TITLE) @Schema(nullable = true) String titleEn,
    @NotNull @Schema(description = "Who carries it.") OrganizationClass actors,
    @Schema(description = "With whom, or towards whom.", nullable = true)
        OrganizationClass counterparts,
    @Schema(description = "Whom the outcome goes to.", nullable = true) DutyAddressees recipients,
    @Schema(description = "Who gets a copy.", nullable = true) DutyAddressees copies,
    @NotNull DutyFeature feature,
    @Schema(
            description =
                "First day; that of the regulation when absent, needed where that is not known.",
            nullable = true)
        LocalDate validFrom,
    @Schema(description = "Last day; open when absent.", nullable = true) LocalDate validTo) {}

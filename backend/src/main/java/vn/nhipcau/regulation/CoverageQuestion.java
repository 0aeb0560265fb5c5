package vn.nhipcau.regulation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.OrganizationClass;

/** Question: whom would a class cover, if this regulation asked it. */
public record CoverageQuestion(
    @NotNull OrganizationClass actors,
    @Schema(description = "The day to answer for; today when absent.", nullable = true)
        LocalDate asOf) {}

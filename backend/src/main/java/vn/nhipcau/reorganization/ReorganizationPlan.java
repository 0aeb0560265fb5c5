package vn.nhipcau.reorganization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.ReformPlan;
import vn.nhipcau.organization.RegisterStep;
import vn.nhipcau.platform.http.WholeFile;

/** A reorganization as it was decided: one file, uploaded as a whole. */
@WholeFile
public record ReorganizationPlan(
    @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,63}")
        @Schema(description = "Our lasting name of the plan.", examples = "reform-2025")
        String code,
    @NotBlank @Size(max = 300) String title,
    @NotBlank
        @Size(max = 500)
        @Schema(description = "The act that orders it.", examples = "Nghị quyết 1671/NQ-UBTVQH15")
        String legalBasis,
    @NotBlank
        @Size(max = 300)
        @Schema(description = "The body that decided it; it need not be in the register.")
        String decidedBy,
    @NotNull
        @Schema(
            description = "The first day on which everything stands anew.",
            examples = "2025-07-01")
        LocalDate effectiveOn,
    @NotNull
        @Size(min = 1, max = 10_000)
        @Schema(description = "In any order: all of them happen on the same morning.")
        List<@NotNull @Valid RegisterStep> steps) {

  ReformPlan forRegister() {
    return new ReformPlan(effectiveOn, legalBasis, steps);
  }
}

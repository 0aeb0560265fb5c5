package vn.nhipcau.reporting.obligation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: the last day of a requirement. */
public record EndRequirement(
    @NotNull
        @Schema(
            description = "Last day; periods whose figures run to a later day are not asked for.")
        LocalDate validTo) {}

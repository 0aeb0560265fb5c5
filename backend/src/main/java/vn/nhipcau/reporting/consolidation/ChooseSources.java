package vn.nhipcau.reporting.consolidation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reports to add to the sources of another, and to take out. */
public record ChooseSources(
    @NotNull
        @Size(max = 500)
        @Schema(
            description =
                "Reports to add; for one that is a source already its last submission is taken anew.",
            required = true)
        List<@NotNull UUID> add,
    @NotNull @Size(max = 500) @Schema(description = "Sources to take out.", required = true)
        List<@NotNull UUID> remove) {}

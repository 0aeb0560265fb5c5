package vn.nhipcau.reporting.consolidation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which figures to fill in. */
public record PullFigures(
    @Size(max = 200)
        @Schema(
            description =
                "Keys of indicators to fill in, also those that were edited by hand; all others than those when absent.",
            nullable = true)
        List<@NotNull @Size(max = 64) String> indicators) {}

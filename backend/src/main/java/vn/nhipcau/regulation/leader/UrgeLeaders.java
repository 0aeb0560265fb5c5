package vn.nhipcau.regulation.leader;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: urge bodies to put a leader in charge. */
@Schema(description = "Urge these bodies to put a leader in charge.")
public record UrgeLeaders(
    @NotNull @Size(min = 1, max = 200) @Schema(required = true) Set<@NotNull UUID> organizations) {}

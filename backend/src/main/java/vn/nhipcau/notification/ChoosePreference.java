package vn.nhipcau.notification;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: how to be told of a kind of thing. */
@Schema(description = "How to be told of a kind of thing.")
public record ChoosePreference(
    @NotNull @Schema(required = true, description = "Whether it is to be shown in the application.")
        Boolean told,
    @Schema(description = "When by mail; left out, it stays as it is.", nullable = true)
        Mailing mailing) {}

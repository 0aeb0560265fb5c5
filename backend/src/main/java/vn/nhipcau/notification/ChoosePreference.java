package vn.nhipcau.notification;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: be told of a kind of thing, or not. */
@Schema(description = "Be told of a kind of thing, or not.")
public record ChoosePreference(@NotNull @Schema(required = true) Boolean told) {}

package vn.nhipcau.notification.mail;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: be written to in a language. */
@Schema(description = "Be written to in a language.")
public record ChooseMailLanguage(
    @NotNull
        @Pattern(regexp = "vi|en")
        @Schema(required = true, description = "vi or en.", examples = "vi")
        String language) {}

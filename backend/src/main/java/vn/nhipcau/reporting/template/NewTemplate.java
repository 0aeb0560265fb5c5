package vn.nhipcau.reporting.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Begins a form: a new one, or the next version of one that there is. */
public record NewTemplate(
    @NotNull
        @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        @Size(max = 64)
        @Schema(
            description =
                "Code of the form. Of a known form the draft is the next version, a copy of the last.",
            required = true,
            examples = "mobilisation-work")
        String code,
    @Size(max = 300) @Schema(description = "Title of a new form.", nullable = true) String title,
    @Size(max = 300) @Schema(description = "English title of a new form.", nullable = true)
        String titleEn) {}

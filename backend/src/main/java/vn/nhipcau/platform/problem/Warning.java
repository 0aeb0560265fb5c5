package vn.nhipcau.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was done, and that somebody should know about. */
@Schema(description = "What to know about what was done; it was done all the same.")
public record Warning(
    @Schema(description = "Stable code to switch on.", examples = "warning.last_leader")
        String code,
    @Schema(description = "What to know, in the caller's language.") String text) {}

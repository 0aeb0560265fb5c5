package vn.nhipcau.reporting.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A narrative section of a form. */
public record Section(
    @Schema(description = "Key in a report's content.", examples = "situation") String key,
    String title,
    String titleEn,
    @Schema(description = "What to write, for the officer.") String guidance,
    String guidanceEn,
    @Schema(description = "Whether a report can't be submitted without it.") boolean required,
    @Schema(description = "Longest text, in characters.") int maxLength) {}

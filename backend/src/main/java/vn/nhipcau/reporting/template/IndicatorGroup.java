package vn.nhipcau.reporting.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Indicators that belong together, under a heading of their own. */
public record IndicatorGroup(
    @Schema(description = "Key that indicators name.", examples = "reception") String key,
    String title,
    String titleEn) {}

package vn.nhipcau.reporting.consolidation;

/** A section that the sources' forms have. */
public record SourceSection(String key, String title, String titleEn) {}

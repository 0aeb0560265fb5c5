package vn.nhipcau.reporting.obligation;

/** A requirement, named. */
public record RequirementRef(String code, String title, String titleEn) {}

package vn.nhipcau.organization;

import java.time.LocalDate;

/**
 * Which organizations are asked for, whether as a list or as a file; null asks for all.
 *
 * @param area official code on the day
 * @param parent code of the body directly above
 */
public record OrganizationCriteria(
    OrganizationType type, Level level, String area, String parent, String q, LocalDate asOf) {}

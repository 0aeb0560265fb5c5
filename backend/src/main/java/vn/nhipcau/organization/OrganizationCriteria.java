package vn.nhipcau.organization;

import java.time.LocalDate;

/**
 * Which organizations are asked for, whether as a list or as a file; null asks for all.
 *
 * @param area official code on the day
 * @param parent code of the body that it is part of
 * @param line which line {@code superior} and {@code under} follow
 * @param superior code of the body directly above, or {@code none}
 * @param under code of a body above, however far up
 */
public record OrganizationCriteria(
    OrganizationType type,
    Level level,
    String area,
    String parent,
    Line line,
    String superior,
    String under,
    String q,
    LocalDate asOf) {}

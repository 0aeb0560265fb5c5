package vn.nhipcau.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One day as an office sees it. */
public record CalendarDay(
    LocalDate date,
    boolean working,
    DayKind kind,
    @Schema(description = "What is celebrated or swapped.", nullable = true) String name,
    @Schema(nullable = true) String nameEn,
    @Schema(
            description = "How sure it is, e.g. LAW, OFFICIAL_DOC, PRESS, PROJECTED.",
            nullable = true)
        String status,
    @Schema(description = "Where that was read.", nullable = true) String source) {}

package vn.nhipcau.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One day as an office sees it. */
public record CalendarDay(
    LocalDate date,
    boolean working,
    DayKind kind,
    @Schema(description = "What is celebrated or swapped.", nullable = true) String name,
    @Schema(nullable = true) String nameEn,
    @Schema(description = "How sure it is.", nullable = true) HolidayStatus status,
    @Schema(description = "Where that was read.", nullable = true) String source,
    @Schema(nullable = true) String note,
    @Schema(description = "Its version, for `If-Match`.", examples = "\"0\"") String etag,
    @Schema(description = "What the caller may do with it: DECLARE, RESET.")
        List<CalendarAction> allowedActions) {}

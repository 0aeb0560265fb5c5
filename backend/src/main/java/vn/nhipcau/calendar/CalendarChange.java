package vn.nhipcau.calendar;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day as it is now, and the due days that moved with it. */
public record CalendarChange(
    @Schema(description = "Whether this only tells what would change.") boolean dryRun,
    CalendarDay day,
    @Schema(description = "Open obligations whose due day moved.") List<DueMoved> moved) {}

package vn.nhipcau.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day off that the law would give, and what the calendar says of it so far. */
public record ProposedDay(
    LocalDate date,
    DayKind kind,
    String name,
    String nameEn,
    @Schema(
            description = "What is in the calendar for that day; null where it is an ordinary day.",
            nullable = true)
        CalendarDay known) {

  ProposedDay beside(CalendarDay day) {
    return new ProposedDay(date, kind, name, nameEn, day);
  }
}

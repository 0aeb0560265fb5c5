package vn.nhipcau.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;

@ApplicationScoped
public class CalendarService {

  private static final int MOST_DAYS = 3 * 366;

  @Inject PublicHolidays holidays;

  /** Each day from one to another, both included. */
  @Transactional
  public List<CalendarDay> days(LocalDate from, LocalDate to) {
    if (from == null
        || to == null
        || to.isBefore(from)
        || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw new Problem(PlatformProblem.INVALID_PARAMETER)
          .at(from == null ? "?from" : "?to", "field.range", Map.of("max", MOST_DAYS));
    }
    Map<LocalDate, PublicHoliday> exceptions = holidays.between(from, to);
    WorkingCalendar calendar = calendar(exceptions);
    return from.datesUntil(to.plusDays(1))
        .map(day -> view(day, calendar.kindOf(day), exceptions.get(day)))
        .toList();
  }

  /** The working calendar around a span of days, with a margin for due dates that roll. */
  @Transactional
  public WorkingCalendar calendar(LocalDate from, LocalDate to) {
    return calendar(holidays.between(from.minusMonths(2), to.plusMonths(4)));
  }

  private static WorkingCalendar calendar(Map<LocalDate, PublicHoliday> exceptions) {
    return new WorkingCalendar(
        exceptions.values().stream().collect(Collectors.toMap(h -> h.day, h -> h.kind)));
  }

  private static CalendarDay view(LocalDate day, DayKind kind, PublicHoliday holiday) {
    return holiday == null
        ? new CalendarDay(day, kind.working(), kind, null, null, null, null)
        : new CalendarDay(
            day,
            kind.working(),
            kind,
            holiday.name,
            holiday.nameEn,
            holiday.status,
            holiday.source);
  }
}

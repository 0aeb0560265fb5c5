package vn.nhipcau.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.http.Versioned;
import vn.nhipcau.platform.problem.PlatformProblem;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Days;

/** Keeps the days that differ from the ordinary week. */
@ApplicationScoped
public class CalendarService {

  private static final int MOST_DAYS = 3 * 366;

  @Inject PublicHolidays holidays;
  @Inject TransactionManager transactions;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /** Each day from one to another, both included. */
  @Transactional
  public List<CalendarDay> days(Viewer viewer, LocalDate from, LocalDate to) {
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
        .map(day -> view(day, calendar.kindOf(day), exceptions.get(day), viewer))
        .toList();
  }

  @Transactional
  public Versioned<CalendarDay> day(Viewer viewer, LocalDate day) {
    return versioned(day(day), holidays.findById(day), viewer);
  }

  /**
   * Says what a day is.
   *
   * @param dryRun only tell which due days would move
   */
  @Transactional
  public Versioned<CalendarChange> declare(
      Viewer viewer, LocalDate date, long version, DeclareDay as, boolean dryRun) {
    LocalDate day = day(date);
    PublicHoliday known = holidays.findById(day);
    CalendarPolicy.check(CalendarAction.DECLARE, known != null, viewer);
    EntityVersion.check(known == null ? PublicHoliday.ORDINARY : known.version, version);
    refuseNonsense(day, as);
    PublicHoliday holiday = known == null ? new PublicHoliday(day) : known;
    DayKind before = kindOf(day, known);
    holiday.declare(as);
    holidays.persistAndFlush(holiday);
    List<DueMoved> moved = new ArrayList<>();
    events.fire(
        new CalendarEvents.DayDeclared(
            holiday.id, viewer.personId(), now(), day, before, holiday.kind, moved));
    return told(day, holiday, viewer, moved, dryRun);
  }

  /** Lets a day be one of the ordinary week again. */
  @Transactional
  public Versioned<CalendarChange> reset(
      Viewer viewer, LocalDate date, long version, boolean dryRun) {
    LocalDate day = day(date);
    PublicHoliday known = holidays.findById(day);
    CalendarPolicy.check(CalendarAction.RESET, known != null, viewer);
    EntityVersion.check(known.version, version);
    holidays.delete(known);
    holidays.flush();
    List<DueMoved> moved = new ArrayList<>();
    events.fire(
        new CalendarEvents.DayReset(
            known.id, viewer.personId(), now(), day, known.kind, kindOf(day, null), moved));
    return told(day, null, viewer, moved, dryRun);
  }

  /** What the law would give for a year, beside what the calendar says of those days. */
  @Transactional
  public List<ProposedDay> proposal(Viewer viewer, int year) {
    SystemAction.KEEP_CALENDAR.check(viewer);
    if (!HolidayProposal.covers(year)) {
      throw new Problem(CalendarProblem.YEAR_NOT_COVERED).with("year", year);
    }
    List<ProposedDay> proposed = HolidayProposal.of(year);
    Map<LocalDate, PublicHoliday> known =
        holidays.between(proposed.getFirst().date(), proposed.getLast().date());
    return proposed.stream()
        .map(
            day -> {
              PublicHoliday holiday = known.get(day.date());
              return holiday == null
                  ? day
                  : day.beside(view(day.date(), holiday.kind, holiday, viewer));
            })
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

  private static LocalDate day(LocalDate day) {
    if (!Days.plausible(day)) {
      throw Problem.notFound().get();
    }
    return day;
  }

  /** A swap goes one way: rest on a weekday, for work on a day of rest. */
  private static void refuseNonsense(LocalDate day, DeclareDay as) {
    boolean weekend = kindOf(day, null) == DayKind.WEEKEND;
    boolean fits =
        switch (as.kind()) {
          case WORKING_DAY, WEEKEND -> false;
          case PUBLIC_HOLIDAY -> true;
          case COMPENSATORY_DAY_OFF, SWAPPED_DAY_OFF -> !weekend;
          case SWAPPED_WORKING_DAY -> weekend;
        };
    if (!fits) {
      throw new Problem(CalendarProblem.DAY_INVALID).at("/kind", "field.kind_of_day");
    }
  }

  private static DayKind kindOf(LocalDate day, PublicHoliday holiday) {
    return holiday != null ? holiday.kind : new WorkingCalendar(Map.of()).kindOf(day);
  }

  private Versioned<CalendarChange> told(
      LocalDate day, PublicHoliday holiday, Viewer viewer, List<DueMoved> moved, boolean dryRun) {
    if (dryRun) {
      rollback();
    }
    Versioned<CalendarDay> now = versioned(day, holiday, viewer);
    return new Versioned<>(
        new CalendarChange(dryRun, now.value(), List.copyOf(moved)), now.version());
  }

  private static Versioned<CalendarDay> versioned(
      LocalDate day, PublicHoliday holiday, Viewer viewer) {
    return new Versioned<>(
        view(day, kindOf(day, holiday), holiday, viewer),
        holiday == null ? PublicHoliday.ORDINARY : holiday.version);
  }

  private static CalendarDay view(
      LocalDate day, DayKind kind, PublicHoliday holiday, Viewer viewer) {
    List<CalendarAction> actions = CalendarPolicy.allowed(holiday != null, viewer);
    return holiday == null
        ? new CalendarDay(
            day,
            kind.working(),
            kind,
            null,
            null,
            null,
            null,
            null,
            EntityVersion.text(PublicHoliday.ORDINARY),
            actions)
        : new CalendarDay(
            day,
            kind.working(),
            kind,
            holiday.name,
            holiday.nameEn,
            holiday.status,
            holiday.source,
            holiday.note.isEmpty() ? null : holiday.note,
            EntityVersion.text(holiday.version),
            actions);
  }

  private void rollback() {
    try {
      transactions.setRollbackOnly();
    } catch (SystemException e) {
      throw new IllegalStateException(e);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

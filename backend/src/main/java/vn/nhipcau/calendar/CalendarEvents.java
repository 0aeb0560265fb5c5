package vn.nhipcau.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.platform.event.DomainEvent;

/** What happens to days. */
public sealed interface CalendarEvents extends DomainEvent {

  LocalDate day();

  DayKind before();

  DayKind after();

  /** What follows from it elsewhere; whoever moves a due day adds to it. */
  List<DueMoved> moved();

  @Override
  default String subjectType() {
    return "day";
  }

  @Override
  default UUID organizationId() {
    return null;
  }

  @Override
  default Map<String, Object> details() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("day", day().toString());
    facts.put("before", before().name());
    facts.put("after", after().name());
    int obligations = moved().stream().mapToInt(DueMoved::obligations).sum();
    if (obligations > 0) {
      facts.put("obligation.due", obligations);
    }
    return facts;
  }

  record DayDeclared(
      UUID subjectId,
      UUID personId,
      Instant at,
      LocalDate day,
      DayKind before,
      DayKind after,
      List<DueMoved> moved)
      implements CalendarEvents {
    @Override
    public String action() {
      return "day.declare";
    }
  }

  record DayReset(
      UUID subjectId,
      UUID personId,
      Instant at,
      LocalDate day,
      DayKind before,
      DayKind after,
      List<DueMoved> moved)
      implements CalendarEvents {
    @Override
    public String action() {
      return "day.reset";
    }
  }
}

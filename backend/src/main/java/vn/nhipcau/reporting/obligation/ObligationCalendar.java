package vn.nhipcau.reporting.obligation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.calendar.CalendarEvents;
import vn.nhipcau.calendar.CalendarService;
import vn.nhipcau.calendar.DueMoved;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.calendar.WorkingCalendar;
import vn.nhipcau.organization.Level;
import vn.nhipcau.platform.data.TransactionLock;
import vn.nhipcau.platform.time.Clocks;

/**
 * What a change of the calendar does to what is still owed: due days follow it. What is past its
 * due day, or was submitted, stays; and no due day moves into the past.
 */
@ApplicationScoped
class ObligationCalendar {

  /** No due day lies farther behind its cut-off; a longer row of days off is none of ours. */
  private static final int FARTHEST_MONTHS = 3;

  @Inject EntityManager em;
  @Inject Requirements requirements;
  @Inject CalendarService calendars;
  @Inject Clock clock;

  /** Open obligations that were given the same due day for the same reason. */
  private record Alike(UUID requirementId, String period, LocalDate dueOn, Level level) {}

  /** Before the audit trail hears of it, so that its entry can tell the count. */
  void follow(@Observes @Priority(1000) CalendarEvents event) {
    TransactionLock.PERIOD_OPENING.acquire(em);
    LocalDate today = Clocks.today(clock);
    List<Alike> open = open(event.day(), today);
    Set<UUID> rules = new HashSet<>();
    open.forEach(alike -> rules.add(alike.requirementId()));
    Map<UUID, Requirement> known = requirements.byId(rules);
    for (Alike alike : open) {
      Requirement rule = known.get(alike.requirementId());
      ReportingPeriod period = rule.period(alike.period());
      WorkingCalendar calendar =
          calendars.calendar(period.windowTo(), period.last().atEndOfMonth());
      LocalDate due = rule.due.dueOn(period, alike.level(), calendar);
      if (!due.equals(alike.dueOn()) && !due.isBefore(today)) {
        int moved = move(alike, due, today);
        note(event.moved(), new DueMoved(rule.code, alike.period(), alike.dueOn(), due, moved));
      }
    }
  }

  /** Levels that move together are told together. */
  private static void note(List<DueMoved> told, DueMoved more) {
    for (int i = 0; i < told.size(); i++) {
      DueMoved sum = told.get(i).plus(more);
      if (sum != null) {
        told.set(i, sum);
        return;
      }
    }
    told.add(more);
  }

  private List<Alike> open(LocalDate day, LocalDate today) {
    return em.createQuery(
            """
            select distinct new vn.nhipcau.reporting.obligation.ObligationCalendar$Alike(o.requirementId, o.period, o.dueOn, v.level)
            from Obligation o join OrganizationVersion v on v.organization.id = o.organizationId
              and (v.validFrom is null or v.validFrom <= :today) and (v.validTo is null or v.validTo >= :today)
            where o.state in (PENDING, DRAFTING) and o.originalDueOn is null and o.dueOn >= :today and o.windowTo between :first and :day
            order by o.period, o.dueOn, v.level""",
            Alike.class)
        .setParameter("today", today)
        .setParameter("first", day.minusMonths(FARTHEST_MONTHS))
        .setParameter("day", day)
        .getResultList();
  }

  private int move(Alike alike, LocalDate due, LocalDate today) {
    return em.createNativeQuery(
            """
            update obligation o set due_on = :due, version = o.version + 1
            from organization_version v
            where v.organization_id = o.organization_id and v.level = :level
              and (v.valid_from is null or v.valid_from <= :today) and (v.valid_to is null or v.valid_to >= :today)
              and o.requirement_id = :requirement and o.period = :period and o.due_on = :before
              and o.state in ('PENDING', 'DRAFTING') and o.original_due_on is null""")
        .setParameter("due", due)
        .setParameter("level", alike.level().name())
        .setParameter("today", today)
        .setParameter("requirement", alike.requirementId())
        .setParameter("period", alike.period())
        .setParameter("before", alike.dueOn())
        .executeUpdate();
  }
}

package vn.nhipcau.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nhipcau.access.AccessService;
import vn.nhipcau.access.AccessService.Official;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Standing;
import vn.nhipcau.calendar.CalendarService;
import vn.nhipcau.calendar.WorkingCalendar;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.reporting.obligation.DueObligation;
import vn.nhipcau.reporting.obligation.ObligationService;

/**
 * Reminds of what is due soon, due today and overdue, and tells those who are waiting for it. Each
 * reminder has a key, so that a second run, a later run or another node adds nothing.
 */
@ApplicationScoped
public class ReminderService {

  /** What is overdue for longer is no longer a matter of reminding. */
  private static final int FARTHEST_DAYS = 92;

  @Inject ObligationService obligations;
  @Inject CalendarService calendars;
  @Inject AccessService access;
  @Inject Audiences audiences;
  @Inject Notifications notifications;
  @Inject MailSettings mail;
  @Inject Clock clock;

  @ConfigProperty(name = "nhipcau.reminders.working-days-before")
  int before;

  @ConfigProperty(name = "nhipcau.reminders.again-after-working-days")
  int again;

  @ConfigProperty(name = "nhipcau.reminders.escalate-after-working-days")
  int escalateAfter;

  @Transactional
  public void remind() {
    LocalDate today = Clocks.today(clock);
    WorkingCalendar calendar = calendars.calendar(today.minusDays(FARTHEST_DAYS), today);
    if (!calendar.isWorkingDay(today)) {
      return;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<DueObligation> due =
        obligations.unsubmitted(
            today.minusDays(FARTHEST_DAYS), calendar.workingDaysAfter(today, before));
    Map<UUID, List<Official>> officials = officials(due);
    Map<Notice, List<Official>> told = new LinkedHashMap<>();
    List<DueObligation> longLate = new ArrayList<>();
    for (DueObligation o : due) {
      int late = workingDaysLate(o.dueOn(), today, calendar);
      if (late > escalateAfter) {
        longLate.add(o);
      }
      told.put(
          reminder(o, today, late, now), officials.getOrDefault(o.organizationId(), List.of()));
    }
    told.putAll(escalation(longLate, today, now));
    notifications.tell(told, mail.on());
  }

  private Notice reminder(DueObligation o, LocalDate today, int late, Instant now) {
    String key = o.id() + " " + o.dueOn();
    if (o.dueOn().isAfter(today)) {
      return Notice.due(NotificationKind.DUE_SOON, now, o, "soon " + key);
    }
    if (o.dueOn().equals(today)) {
      return Notice.due(NotificationKind.DUE_TODAY, now, o, "today " + key);
    }
    // On the first day after, and then once in every few working days.
    return Notice.due(
        NotificationKind.OVERDUE, now, o, "late " + key + " " + Math.max(late - 1, 0) / again);
  }

  /** Once a week, with the number: who waits for dozens must not be told of each. */
  private Map<Notice, List<Official>> escalation(
      List<DueObligation> late, LocalDate today, Instant now) {
    Set<UUID> ids = late.stream().map(DueObligation::id).collect(Collectors.toSet());
    Map<UUID, List<UUID>> copies = audiences.standing(ids, Standing.COPIED);
    Map<UUID, Integer> waiting = new HashMap<>();
    for (DueObligation o : late) {
      Set<UUID> followers = new HashSet<>(copies.getOrDefault(o.id(), List.of()));
      followers.add(o.recipientId());
      followers.forEach(body -> waiting.merge(body, 1, Integer::sum));
    }
    Map<UUID, List<Official>> told = byOrganization(access.officials(waiting.keySet()));
    String week =
        today.get(IsoFields.WEEK_BASED_YEAR) + "-" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    Map<Notice, List<Official>> notices = new LinkedHashMap<>();
    waiting.forEach(
        (body, number) ->
            notices.put(
                new Notice(
                    NotificationKind.OVERDUE_FROM_OTHERS,
                    now,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    number,
                    "waiting " + body + " " + week,
                    false),
                told.getOrDefault(body, List.of())));
    return notices;
  }

  private Map<UUID, List<Official>> officials(List<DueObligation> due) {
    return byOrganization(
        access.officials(
            due.stream().map(DueObligation::organizationId).collect(Collectors.toSet())));
  }

  private static Map<UUID, List<Official>> byOrganization(List<Official> officials) {
    return officials.stream().collect(Collectors.groupingBy(Official::organizationId));
  }

  private static int workingDaysLate(LocalDate dueOn, LocalDate today, WorkingCalendar calendar) {
    return dueOn.isBefore(today)
        ? (int)
            dueOn.plusDays(1).datesUntil(today.plusDays(1)).filter(calendar::isWorkingDay).count()
        : 0;
  }
}

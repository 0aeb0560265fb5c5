package vn.nhipcau.notification;

import static vn.nhipcau.access.Standing.DRAFTER;
import static vn.nhipcau.access.Standing.RECIPIENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.access.AccessService;
import vn.nhipcau.access.AccessService.Official;
import vn.nhipcau.access.Audiences;
import vn.nhipcau.access.Standing;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.reporting.obligation.ObligationService;
import vn.nhipcau.reporting.report.ReportService;

/** Who is told when something happens: one table by the verb, whoever's verb it is. */
@ApplicationScoped
class NotificationListener {

  /** What is told, and to the officials of the organizations that stand so to the thing. */
  private record Rule(NotificationKind kind, Standing told) {}

  private static final String LEADER_URGED = "leader.urge";

  private static final String TAKEN_BACK = "report.withdraw";

  private static final Map<String, Rule> RULES =
      Map.of(
          "report.submit", new Rule(NotificationKind.REPORT_SUBMITTED, RECIPIENT),
          "report.return", new Rule(NotificationKind.REPORT_RETURNED, DRAFTER),
          "report.accept", new Rule(NotificationKind.REPORT_ACCEPTED, DRAFTER),
          "obligation.remind", new Rule(NotificationKind.REMINDED, DRAFTER),
          "obligation.request-extension", new Rule(NotificationKind.EXTENSION_REQUESTED, RECIPIENT),
          "obligation.refuse-extension", new Rule(NotificationKind.EXTENSION_REFUSED, DRAFTER),
          "obligation.extend", new Rule(NotificationKind.EXTENDED, DRAFTER),
          "obligation.waive", new Rule(NotificationKind.WAIVED, DRAFTER),
          "obligation.reinstate", new Rule(NotificationKind.REINSTATED, DRAFTER));

  @Inject Notifications notifications;
  @Inject Audiences audiences;
  @Inject AccessService access;
  @Inject ObligationService obligations;
  @Inject ReportService reports;
  @Inject MailSettings mail;

  /** In the same transaction: what did not happen is told to nobody. */
  void hear(@Observes DomainEvent event) {
    if (event.action().equals(TAKEN_BACK)) {
      // To those it went to it never came.
      notifications.untell(NotificationKind.REPORT_SUBMITTED, event.subjectId());
    }
    if (event.action().equals(LEADER_URGED)) {
      tell(event, List.of(event.subjectId()), leaderMissing(event));
    }
    Rule rule = RULES.get(event.action());
    if (rule == null) {
      return;
    }
    List<UUID> bodies =
        audiences
            .standing(List.of(event.subjectId()), rule.told())
            .getOrDefault(event.subjectId(), List.of());
    tell(event, bodies, notice(rule.kind(), event));
  }

  private void tell(DomainEvent event, List<UUID> bodies, Notice notice) {
    // Nobody is told of what they did themselves.
    List<Official> told =
        access.officials(new HashSet<>(bodies)).stream()
            .filter(official -> !official.personId().equals(event.personId()))
            .toList();
    if (!told.isEmpty()) {
      notifications.tell(Map.of(notice, told), mail.on());
    }
  }

  /** Urged twice on a day, a body is told once. */
  private static Notice leaderMissing(DomainEvent event) {
    return new Notice(
        NotificationKind.LEADER_MISSING,
        event.at(),
        "organization",
        event.subjectId(),
        null,
        null,
        null,
        event.organizationId(),
        null,
        null,
        null,
        null,
        event.action()
            + " "
            + event.subjectId()
            + " "
            + event.at().atZone(Clocks.VIET_NAM).toLocalDate(),
        false);
  }

  private Notice notice(NotificationKind kind, DomainEvent event) {
    if (event.subjectType().equals("report")) {
      ReportService.Brief report = reports.brief(event.subjectId());
      return new Notice(
          kind,
          event.at(),
          "report",
          event.subjectId(),
          report.title(),
          null,
          report.period(),
          report.organizationId(),
          null,
          null,
          report.returnReason(),
          null,
          null,
          report.secret());
    }
    ObligationService.Brief o = obligations.brief(event.subjectId());
    return new Notice(
        kind,
        event.at(),
        "obligation",
        event.subjectId(),
        o.due().title(),
        o.due().titleEn(),
        o.due().period(),
        o.due().organizationId(),
        o.due().dueOn(),
        o.until(),
        o.reason(),
        null,
        null,
        false);
  }
}

package vn.nhipcau.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nhipcau.access.AccessProblem;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.paging.PageQuery;
import vn.nhipcau.platform.problem.Problem;

/** What a person is told, has read, and wants to be told. */
@ApplicationScoped
public class NotificationService {

  @Inject Notifications notifications;
  @Inject NotificationChoices choices;
  @Inject OrganizationService organizations;
  @Inject Clock clock;

  @Transactional
  public Page<NotificationView> list(Viewer viewer, NotificationFilter filter) {
    Where where = notifications.of(viewer);
    if (filter.unread != null) {
      where.and(filter.unread ? "n.readAt is null" : "n.readAt is not null");
    }
    return notifications.page(where, filter).map(this::views);
  }

  @Transactional
  public UnreadCount unread(Viewer viewer) {
    return new UnreadCount(notifications.unread(viewer));
  }

  @Transactional
  public NotificationView read(Viewer viewer, UUID id) {
    Where where = notifications.of(viewer).and("n.id = :id", "id", id);
    Notification notification =
        notifications.page(where, PageQuery.first(1)).items().stream()
            .findFirst()
            .orElseThrow(Problem.notFound());
    notification.read(now());
    return views(List.of(notification)).getFirst();
  }

  @Transactional
  public UnreadCount readAll(Viewer viewer) {
    notifications.readAll(viewer, now());
    return new UnreadCount(notifications.unread(viewer));
  }

  @Transactional
  public List<NotificationPreference> preferences(Viewer viewer) {
    Map<NotificationKind, NotificationChoice> chosen =
        viewer.personId() == null ? Map.of() : choices.of(viewer.personId());
    return Arrays.stream(NotificationKind.values())
        .map(kind -> chosen.getOrDefault(kind, new NotificationChoice(viewer.personId(), kind)))
        .map(NotificationChoice::shown)
        .toList();
  }

  /** One's own and idempotent: the last word counts, whatever page it was said on. */
  @Transactional
  public NotificationPreference choose(
      Viewer viewer, NotificationKind kind, ChoosePreference wanted) {
    if (viewer.personId() == null) {
      throw new Problem(AccessProblem.NO_SEAT);
    }
    if (!wanted.told() && !kind.mayBeMuted()) {
      throw new Problem(NotificationProblem.ALWAYS_TOLD);
    }
    NotificationChoice choice = choices.of(viewer.personId(), kind);
    choice.choose(wanted.told(), wanted.mailing() == null ? choice.mailing : wanted.mailing());
    return choice.shown();
  }

  /** What goes out by one mail, newest first. */
  @Transactional
  public List<MailedNotification> ofMail(UUID mailId) {
    List<Notification> rows = notifications.ofMail(mailId);
    List<NotificationView> views = views(rows);
    return IntStream.range(0, rows.size())
        .mapToObj(i -> new MailedNotification(rows.get(i).organizationId, views.get(i)))
        .toList();
  }

  private List<NotificationView> views(List<Notification> rows) {
    Map<UUID, OrganizationRef> bodies =
        organizations.refs(
            rows.stream()
                .map(n -> n.aboutOrganizationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return rows.stream()
        .map(
            n ->
                new NotificationView(
                    n.id,
                    n.kind,
                    n.at,
                    n.readAt != null,
                    n.subjectType,
                    n.subjectId,
                    n.title,
                    n.titleEn,
                    n.period,
                    bodies.get(n.aboutOrganizationId),
                    n.dueOn,
                    n.until,
                    n.reason,
                    n.number))
        .toList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

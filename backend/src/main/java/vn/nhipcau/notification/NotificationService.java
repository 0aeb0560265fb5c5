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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
  @Inject NotificationMutes mutes;
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
    Set<NotificationKind> muted =
        viewer.personId() == null ? Set.of() : mutes.of(viewer.personId());
    return Arrays.stream(NotificationKind.values())
        .map(kind -> new NotificationPreference(kind, !muted.contains(kind), kind.mayBeMuted()))
        .toList();
  }

  /** One's own and idempotent: the last word counts, whatever page it was said on. */
  @Transactional
  public NotificationPreference choose(Viewer viewer, NotificationKind kind, boolean told) {
    if (viewer.personId() == null) {
      throw new Problem(AccessProblem.NO_SEAT);
    }
    if (!told && !kind.mayBeMuted()) {
      throw new Problem(NotificationProblem.ALWAYS_TOLD);
    }
    NotificationMute.Key key = new NotificationMute.Key(viewer.personId(), kind);
    if (told) {
      mutes.deleteById(key);
    } else if (mutes.findById(key) == null) {
      mutes.persist(new NotificationMute(viewer.personId(), kind));
    }
    return new NotificationPreference(kind, told, kind.mayBeMuted());
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

package vn.nhipcau.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.nhipcau.access.AccessService.Official;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.platform.data.Ids;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Keyset;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.paging.PageQuery;

@ApplicationScoped
class Notifications implements PanacheRepositoryBase<Notification, UUID> {

  private static final Keyset<Notification> LIST =
      new Keyset<Notification>(Notification.class, "n.id", n -> n.id, "-at")
          .key("at", "n.at", n -> n.at, Instant::parse);

  /** No organization has this id; {@code in ()} is no SQL. */
  private static final UUID NOBODY = new UUID(0, 0);

  /**
   * The viewer's own, and only for the organization acted for: whoever lost a seat reads no more of
   * what was told to it.
   */
  Where of(Viewer viewer) {
    return new Where()
        .and(
            "n.personId = :person",
            "person",
            viewer.personId() == null ? NOBODY : viewer.personId())
        .and(
            "n.organizationId in :reach",
            "reach",
            viewer.reach().isEmpty() ? List.of(NOBODY) : viewer.reach());
  }

  Page<Notification> page(Where where, PageQuery query) {
    return LIST.page(getEntityManager(), "select n from Notification n", where, query);
  }

  long unread(Viewer viewer) {
    Where where = of(viewer).and("n.readAt is null");
    return count("from Notification n" + where.clause(), where.params());
  }

  void readAll(Viewer viewer, Instant now) {
    Where where = of(viewer).and("n.readAt is null").param("now", now);
    update("update Notification n set n.readAt = :now" + where.clause(), where.params());
  }

  /** Takes back what was told last of a kind about a thing; what was told before stays. */
  void untell(NotificationKind kind, UUID subjectId) {
    delete(
        "kind = ?1 and subjectId = ?2 and at = (select max(m.at) from Notification m where m.kind = ?1 and m.subjectId = ?2)",
        kind,
        subjectId);
  }

  /** Everybody is told in one round trip per batch; who was told already, or mutes it, is not. */
  void tell(Map<Notice, List<Official>> told) {
    getEntityManager()
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (var insert =
                  connection.prepareStatement(
                      """
                      insert into notification (id, person_id, organization_id, kind, at, subject_type, subject_id, title, title_en, period, about_organization_id, due_on, until, reason, number, once_key)
                      select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                      where not exists (select 1 from notification_mute m where m.person_id = ? and m.kind = ?)
                      on conflict on constraint notification_once do nothing""")) {
                for (var one : told.entrySet()) {
                  Notice notice = one.getKey();
                  for (Official official : one.getValue()) {
                    insert.setObject(1, Ids.next());
                    insert.setObject(2, official.personId());
                    insert.setObject(3, official.organizationId());
                    insert.setString(4, notice.kind().name());
                    insert.setTimestamp(5, Timestamp.from(notice.at()));
                    insert.setString(6, notice.subjectType());
                    insert.setObject(7, notice.subjectId());
                    insert.setString(8, notice.title());
                    insert.setString(9, notice.titleEn());
                    insert.setString(10, notice.period());
                    insert.setObject(11, notice.aboutOrganizationId());
                    insert.setObject(12, notice.dueOn(), java.sql.Types.DATE);
                    insert.setObject(13, notice.until(), java.sql.Types.DATE);
                    insert.setString(14, notice.reason());
                    insert.setObject(15, notice.number(), java.sql.Types.INTEGER);
                    insert.setString(16, notice.onceKey());
                    insert.setObject(17, official.personId());
                    insert.setString(18, notice.kind().name());
                    insert.addBatch();
                  }
                }
                insert.executeBatch();
              }
            });
  }
}

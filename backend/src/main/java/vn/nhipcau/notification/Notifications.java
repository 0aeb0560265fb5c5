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
            viewer.reach().isEmpty() ? List.of(NOBODY) : viewer.reach())
        .and("n.told = true");
  }

  List<Notification> ofMail(UUID mailId) {
    return list("mailId = ?1 order by at desc, id desc", mailId);
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

  /**
   * Everybody is told in one round trip per batch; who was told already, or wants it by no channel,
   * is not. What is to go by mail is decided here, so that nothing waits where no mail is sent.
   */
  void tell(Map<Notice, List<Official>> told, boolean mail) {
    getEntityManager()
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (var insert =
                  connection.prepareStatement(
                      """
                      insert into notification (id, person_id, organization_id, kind, at, subject_type, subject_id, title, title_en, period, about_organization_id, due_on, until, reason, number, once_key, told, mailing)
                      select ?, p.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, w.told, w.mailing
                      from person p
                      left join notification_choice c on c.person_id = p.id and c.kind = ?
                      cross join lateral (
                        select coalesce(c.told, true) as told,
                          case when ? and p.email is not null then nullif(coalesce(c.mailing, ?), 'OFF') end as mailing) w
                      where p.id = ? and (w.told or w.mailing is not null)
                      on conflict on constraint notification_once do nothing""")) {
                for (var one : told.entrySet()) {
                  Notice notice = one.getKey();
                  for (Official official : one.getValue()) {
                    insert.setObject(1, Ids.next());
                    insert.setObject(2, official.organizationId());
                    insert.setString(3, notice.kind().name());
                    insert.setTimestamp(4, Timestamp.from(notice.at()));
                    insert.setString(5, notice.subjectType());
                    insert.setObject(6, notice.subjectId());
                    insert.setString(7, notice.title());
                    insert.setString(8, notice.titleEn());
                    insert.setString(9, notice.period());
                    insert.setObject(10, notice.aboutOrganizationId());
                    insert.setObject(11, notice.dueOn(), java.sql.Types.DATE);
                    insert.setObject(12, notice.until(), java.sql.Types.DATE);
                    insert.setString(13, notice.reason());
                    insert.setObject(14, notice.number(), java.sql.Types.INTEGER);
                    insert.setString(15, notice.onceKey());
                    insert.setString(16, notice.kind().name());
                    insert.setBoolean(17, mail && !notice.secret());
                    insert.setString(18, notice.kind().mailing().name());
                    insert.setObject(19, official.personId());
                    insert.addBatch();
                  }
                }
                insert.executeBatch();
              }
            });
  }
}

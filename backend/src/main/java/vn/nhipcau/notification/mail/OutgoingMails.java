package vn.nhipcau.notification.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nhipcau.notification.Mailing;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Keyset;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.paging.PageQuery;

/** The outbox. */
@ApplicationScoped
class OutgoingMails implements PanacheRepositoryBase<OutgoingMail, UUID> {

  private static final Keyset<OutgoingMail> LIST =
      new Keyset<OutgoingMail>(OutgoingMail.class, "m.id", m -> m.id, "-createdAt")
          .key("createdAt", "m.createdAt", m -> m.createdAt, Instant::parse);

  Page<OutgoingMail> page(Where where, PageQuery query) {
    return LIST.page(getEntityManager(), "select m from OutgoingMail m", where, query);
  }

  /**
   * The next one to send, held until the transaction ends: a node that dies meanwhile leaves it to
   * another, and two nodes never hold the same.
   */
  Optional<OutgoingMail> due(Instant now) {
    return getEntityManager()
        .createNativeQuery(
            """
            select * from outgoing_mail where state = 'WAITING' and next_at <= :now
            order by next_at, id limit 1 for update skip locked""",
            OutgoingMail.class)
        .setParameter("now", now)
        .getResultList()
        .stream()
        .map(OutgoingMail.class::cast)
        .findFirst();
  }

  /** One mail for each person with all that is to be told them so; a thing goes into one mail. */
  void gather(Mailing mailing, Instant now) {
    getEntityManager()
        .createNativeQuery(
            """
            with mail as (
              insert into outgoing_mail (id, person_id, mailing, created_at, state, attempts, next_at)
              select uuidv7(), person_id, :mailing, :now, 'WAITING', 0, :now
              from notification where mailing = :mailing and mail_id is null group by person_id
              returning id, person_id)
            update notification n set mail_id = mail.id from mail
            where n.person_id = mail.person_id and n.mailing = :mailing and n.mail_id is null""")
        .setParameter("mailing", mailing.name())
        .setParameter("now", now)
        .executeUpdate();
  }

  /** What was read in the application meanwhile is no news for the digest. */
  void skipRead() {
    getEntityManager()
        .createNativeQuery(
            "update notification set mailing = null where mailing = 'DAILY' and mail_id is null and read_at is not null")
        .executeUpdate();
  }

  /** For an installation that does not send mail any more: nothing waits for ever. */
  void giveUp(String why) {
    getEntityManager()
        .createNativeQuery(
            "update notification set mailing = null where mailing is not null and mail_id is null")
        .executeUpdate();
    update("state = FAILED, fault = ?1 where state = WAITING", why);
  }

  List<OutgoingMail> failed() {
    return list("state = FAILED order by id");
  }
}

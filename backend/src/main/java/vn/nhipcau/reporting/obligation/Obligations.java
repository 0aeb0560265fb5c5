package vn.nhipcau.reporting.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.access.Visibility;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Keyset;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.paging.PageQuery;

@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, UUID> {

  private static final String FROM = "select o from Obligation o";
  private static final Keyset<Obligation> LIST =
      new Keyset<Obligation>(Obligation.class, "o.id", o -> o.id, "dueOn")
          .key("dueOn", "o.dueOn", o -> o.dueOn, LocalDate::parse);

  /** An obligation as derived, before it is known whether it exists already. */
  record Derived(
      UUID id,
      Requirement requirement,
      UUID templateId,
      UUID organizationId,
      UUID recipientId,
      List<UUID> copyIds,
      List<UUID> superiorIds,
      ReportingPeriod period,
      LocalDate dueOn) {}

  /** The fence of obligations: whoever owes, receives or is copied sees them. */
  Where visibleTo(Viewer viewer) {
    return Visibility.restrict(new Where(), "o.id", viewer);
  }

  Optional<Obligation> visible(Viewer viewer, UUID id) {
    Where where = visibleTo(viewer).and("o.id = :id", "id", id);
    return page(where, PageQuery.first(1)).items().stream().findFirst();
  }

  List<UUID> ids(Where where) {
    var query =
        getEntityManager()
            .createQuery(
                "select o.id from Obligation o" + where.clause() + " order by o.id", UUID.class);
    where.params().forEach(query::setParameter);
    return query.getResultList();
  }

  Page<Obligation> page(Where where, PageQuery query) {
    return LIST.page(getEntityManager(), FROM, where, query);
  }

  /**
   * Open obligations that an ended organization owes, receives or gets a copy of; locked, so that
   * nobody submits what is just changing hands.
   */
  List<Obligation> openOf(Set<UUID> ended) {
    return getEntityManager()
        .createQuery(
            FROM
                + " where o.state in :open and (o.organizationId in :ended or o.recipientId in :ended or exists (select 1 from Audience a where a.subjectId = o.id and a.standing = COPIED and a.organizationId in :ended)) order by o.id",
            Obligation.class)
        .setParameter("open", Obligation.OPEN)
        .setParameter("ended", ended)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** What was submitted to some organizations and is neither accepted nor sent back. */
  List<Obligation> waitingWith(Set<UUID> recipients) {
    return recipients.isEmpty()
        ? List.of()
        : list(
            "state = ?1 and recipientId in ?2 order by id", ObligationState.SUBMITTED, recipients);
  }

  /** Everything that some organizations owe or owed in some periods. */
  List<Obligation> owedBy(Set<UUID> organizations, Set<String> periods) {
    return organizations.isEmpty() || periods.isEmpty()
        ? List.of()
        : list("organizationId in ?1 and period in ?2", organizations, periods);
  }

  /**
   * All that a requirement asked for in a period; locked, so that nobody submits what is just
   * changing.
   */
  List<Obligation> asked(UUID requirementId, String period) {
    return getEntityManager()
        .createQuery(
            FROM + " where o.requirementId = :requirement and o.period = :period order by o.id",
            Obligation.class)
        .setParameter("requirement", requirementId)
        .setParameter("period", period)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Periods in which a change of a requirement can still change something. */
  List<String> adjustable(UUID requirementId, LocalDate today) {
    return getEntityManager()
        .createQuery(
            "select distinct o.period from Obligation o where o.requirementId = :requirement and o.dueOn >= :today and (o.state in (PENDING, DRAFTING) or o.waivedByRule) order by o.period",
            String.class)
        .setParameter("requirement", requirementId)
        .setParameter("today", today)
        .getResultList();
  }

  /** Who gets copies of what a requirement asked for in a period, by obligation. */
  Map<UUID, Set<UUID>> copies(UUID requirementId, String period) {
    return getEntityManager()
        .createQuery(
            "select a.subjectId, a.organizationId from Audience a, Obligation o where a.subjectId = o.id and a.standing = COPIED and o.requirementId = :requirement and o.period = :period",
            Object[].class)
        .setParameter("requirement", requirementId)
        .setParameter("period", period)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
  }

  /** The form that a period of a requirement opened with; nothing when it was not opened yet. */
  Optional<UUID> templateOf(UUID requirementId, ReportingPeriod period) {
    return find(
            "requirementId = ?1 and period = ?2 order by openedAt", requirementId, period.code())
        .page(0, 1)
        .stream()
        .map(o -> o.templateId)
        .findFirst();
  }

  /**
   * Inserts what does not exist yet, and its audience with it, in one round trip per batch.
   *
   * @return how many were new
   */
  int insertMissing(List<Derived> derived, Instant now) {
    return getEntityManager()
        .unwrap(Session.class)
        .doReturningWork(
            connection -> {
              int created;
              try (PreparedStatement insert =
                  connection.prepareStatement(
                      """
                      insert into obligation (id, requirement_id, template_id, organization_id, opened_for_id, recipient_id, period, window_from, window_to, due_on, superior_ids, state, opened_at)
                      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', ?)
                      on conflict do nothing""")) {
                for (Derived d : derived) {
                  insert.setObject(1, d.id());
                  insert.setObject(2, d.requirement().id);
                  insert.setObject(3, d.templateId());
                  insert.setObject(4, d.organizationId());
                  insert.setObject(5, d.organizationId());
                  insert.setObject(6, d.recipientId());
                  insert.setString(7, d.period().code());
                  insert.setObject(8, d.period().windowFrom());
                  insert.setObject(9, d.period().windowTo());
                  insert.setObject(10, d.dueOn());
                  insert.setArray(11, connection.createArrayOf("uuid", d.superiorIds().toArray()));
                  insert.setTimestamp(12, Timestamp.from(now));
                  insert.addBatch();
                }
                insert.executeBatch();
              }
              try (PreparedStatement count =
                  connection.prepareStatement(
                      "select count(*) from obligation where id = any (?)")) {
                count.setArray(
                    1,
                    connection.createArrayOf("uuid", derived.stream().map(Derived::id).toArray()));
                try (var rows = count.executeQuery()) {
                  rows.next();
                  created = rows.getInt(1);
                }
              }
              admit(connection, derived, now);
              return created;
            });
  }

  /** Only rows that were really inserted get an audience: the others have theirs. */
  private static void admit(Connection connection, List<Derived> derived, Instant now)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into audience (subject_id, organization_id, standing, since) select ?, ?, ?, ? where exists (select 1 from obligation where id = ?)"
                + " on conflict do nothing")) {
      for (Derived d : derived) {
        batch(insert, d.id(), d.organizationId(), "DRAFTER", now);
        batch(insert, d.id(), d.recipientId(), "RECIPIENT", now);
        for (UUID copy : d.copyIds()) {
          batch(insert, d.id(), copy, "COPIED", now);
        }
      }
      insert.executeBatch();
    }
  }

  private static void batch(
      PreparedStatement insert, UUID subject, UUID organization, String standing, Instant now)
      throws SQLException {
    insert.setObject(1, subject);
    insert.setObject(2, organization);
    insert.setString(3, standing);
    insert.setTimestamp(4, Timestamp.from(now));
    insert.setObject(5, subject);
    insert.addBatch();
  }
}

package vn.nhipcau.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Keyset;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.paging.PageQuery;
import vn.nhipcau.platform.time.Clocks;

@ApplicationScoped
public class Seats implements PanacheRepositoryBase<Seat, UUID> {

  private static final String HELD =
      "(s.validFrom is null or s.validFrom <= :now) and (s.validTo is null or s.validTo > :now)";

  /** What was cancelled before it began was never held. */
  private static final String BEGUN =
      "s.validFrom is null or s.validTo is null or s.validFrom < s.validTo";

  private static final Keyset<Seat> LIST =
      new Keyset<Seat>(Seat.class, "s.id", s -> s.id, "name")
          .key("name", "p.displayName", s -> s.person.displayName, Function.identity())
          .key("username", "p.username", s -> s.person.username, Function.identity());

  public Page<Seat> page(Where where, PageQuery query) {
    return LIST.page(
        getEntityManager(), "select s from Seat s join fetch s.person p", where, query);
  }

  List<Seat> heldBy(UUID personId, Instant moment) {
    return list(
        "person.id = ?1 and (validFrom is null or validFrom <= ?2) and (validTo is null or validTo > ?2) order by id",
        personId,
        moment);
  }

  public static Where held(Where where, boolean held, Instant now) {
    return where.and(held ? HELD : "not (" + HELD + ")", "now", now);
  }

  /** The seat of the same person, organization and role that is held at some moment of a span. */
  public Optional<Seat> overlapping(Seat wanted) {
    Where where = new Where().and("s.person.id = :person", "person", wanted.person.id);
    where.and("s.role = :role", "role", wanted.role);
    if (wanted.organizationId == null) {
      where.and("s.organizationId is null");
    } else {
      where.and("s.organizationId = :organization", "organization", wanted.organizationId);
    }
    where.and("s.validTo is null or s.validTo > :from", "from", wanted.validFrom);
    where.andIf("s.validFrom is null or s.validFrom < :to", "to", wanted.validTo);
    where.and(BEGUN);
    return find("from Seat s" + where.clause(), where.params()).firstResultOptional();
  }

  /** Restricts a query to the seats that were held at some moment of a day. */
  public static Where on(Where where, LocalDate day) {
    Instant begin = day.atStartOfDay(Clocks.VIET_NAM).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(Clocks.VIET_NAM).toInstant();
    return where
        .and("s.validFrom is null or s.validFrom < :end", "end", end)
        .and("s.validTo is null or s.validTo > :begin", "begin", begin)
        .and(BEGUN);
  }

  List<Seat> heldIn(Collection<UUID> organizationIds, LocalDate day) {
    Where where =
        on(new Where(), day)
            .and("s.organizationId in :organizations", "organizations", organizationIds);
    return list(
        "from Seat s join fetch s.person" + where.clause() + " order by s.person.username, s.id",
        where.params());
  }

  /** The seats of those who write and receive papers, held now in some organizations. */
  List<Seat> workingIn(Collection<UUID> organizationIds, Instant now) {
    Where where =
        held(new Where(), true, now)
            .and("s.role in (OFFICER, LEADER)")
            .and("s.organizationId in :organizations", "organizations", organizationIds);
    return list("from Seat s" + where.clause() + " order by s.id", where.params());
  }

  /** The seats of a role held now: in some organizations, or those that belong to none. */
  public List<Seat> heldNow(Role role, Collection<UUID> organizationIds, Instant now) {
    Where where = held(new Where(), true, now).and("s.role = :role", "role", role);
    if (organizationIds.isEmpty()) {
      where.and("s.organizationId is null");
    } else {
      where.and("s.organizationId in :organizations", "organizations", organizationIds);
    }
    return list("from Seat s" + where.clause(), where.params());
  }
}

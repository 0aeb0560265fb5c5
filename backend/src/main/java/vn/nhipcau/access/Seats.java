package vn.nhipcau.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Keyset;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.paging.PageQuery;

@ApplicationScoped
public class Seats implements PanacheRepositoryBase<Seat, UUID> {

  private static final String HELD =
      "(s.validFrom is null or s.validFrom <= :now) and (s.validTo is null or s.validTo > :now)";
  private static final Keyset<Seat> LIST =
      new Keyset<Seat>(Seat.class, "s.id", s -> s.id, "name")
          .key("name", "p.displayName", s -> s.person.displayName, Function.identity())
          .key("username", "p.username", s -> s.person.username, Function.identity());

  Page<Seat> page(Where where, PageQuery query) {
    return LIST.page(
        getEntityManager(), "select s from Seat s join fetch s.person p", where, query);
  }

  List<Seat> heldBy(UUID personId, Instant moment) {
    return list(
        "person.id = ?1 and (validFrom is null or validFrom <= ?2) and (validTo is null or validTo > ?2) order by id",
        personId,
        moment);
  }

  static Where held(Where where, boolean held, Instant now) {
    return where.and(held ? HELD : "not (" + HELD + ")", "now", now);
  }

  /** The seat of the same person, organization and role that is held at some moment of a span. */
  Optional<Seat> overlapping(Seat wanted) {
    Where where = new Where().and("s.person.id = :person", "person", wanted.person.id);
    where.and("s.role = :role", "role", wanted.role);
    if (wanted.organizationId == null) {
      where.and("s.organizationId is null");
    } else {
      where.and("s.organizationId = :organization", "organization", wanted.organizationId);
    }
    where.and("s.validTo is null or s.validTo > :from", "from", wanted.validFrom);
    where.andIf("s.validFrom is null or s.validFrom < :to", "to", wanted.validTo);
    // What was cancelled before it began was never held.
    where.and("s.validFrom is null or s.validTo is null or s.validFrom < s.validTo");
    return find("from Seat s" + where.clause(), where.params()).firstResultOptional();
  }

  /** Whether somebody else holds that role in that organization now. */
  boolean heldByAnother(Seat seat, Instant now) {
    Where where = held(new Where(), true, now).and("s.role = :role", "role", seat.role);
    if (seat.organizationId == null) {
      where.and("s.organizationId is null");
    } else {
      where.and("s.organizationId = :organization", "organization", seat.organizationId);
    }
    where.and("s.id <> :id", "id", seat.id);
    return find("from Seat s" + where.clause(), where.params()).firstResultOptional().isPresent();
  }
}

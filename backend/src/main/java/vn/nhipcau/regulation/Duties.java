package vn.nhipcau.regulation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.nhipcau.organization.Validity;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Keyset;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.paging.PageQuery;

@ApplicationScoped
public class Duties implements PanacheRepositoryBase<Duty, UUID> {

  private static final String FROM =
      "select d from Duty d join fetch d.provision p join fetch p.regulation r";
  private static final String IN_ORDER = " order by r.code, p.position, d.position, d.id";

  /** As they stand in the text. */
  private static final Keyset<Duty> LIST =
      new Keyset<Duty>(Duty.class, "d.id", d -> d.id, "regulation,provision,position")
          .key("regulation", "r.code", d -> d.provision.regulation.code, Function.identity())
          .key("provision", "p.position", d -> d.provision.position, Integer::valueOf)
          .key("position", "d.position", d -> d.position, Integer::valueOf);

  Page<Duty> page(Where where, PageQuery query) {
    return LIST.page(getEntityManager(), FROM, where, query);
  }

  /** Restricts a query to what is in force on a day: the duty and the regulation behind it. */
  static Where inForce(Where where, LocalDate day) {
    Validity.on(where, "d", day);
    return where.and(
        "(r.effectiveFrom is null or r.effectiveFrom <= :day) and (r.effectiveTo is null or r.effectiveTo >= :day)");
  }

  /** Everything that is in force on a day, in the order of the text. */
  List<Duty> inForce(LocalDate day) {
    Where where = inForce(new Where(), day);
    return getEntityManager()
        .createQuery(FROM + where.clause() + IN_ORDER, Duty.class)
        .setParameter("day", day)
        .getResultList();
  }

  /** Everything that is in force on some day of a span, in the order of the text. */
  List<Duty> inForce(LocalDate from, LocalDate to) {
    return getEntityManager()
        .createQuery(
            FROM
                + """
                 where (d.validFrom is null or d.validFrom <= :to) and (d.validTo is null or d.validTo >= :from) \
                and (r.effectiveFrom is null or r.effectiveFrom <= :to) and (r.effectiveTo is null or r.effectiveTo >= :from)"""
                + IN_ORDER,
            Duty.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  List<Duty> some(Set<UUID> ids) {
    return ids.isEmpty() ? List.of() : list(FROM + " where d.id in ?1" + IN_ORDER, ids);
  }

  Optional<Duty> one(UUID id) {
    return find(FROM + " where d.id = ?1", id).firstResultOptional();
  }

  List<Duty> ofProvision(Provision provision) {
    return list("provision = ?1 order by position, id", provision);
  }

  /** All duties of a regulation, in the order of the text. */
  List<Duty> ofRegulation(String code) {
    return list(FROM + " where r.code = ?1" + IN_ORDER, code);
  }
}

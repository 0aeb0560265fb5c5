package vn.nhipcau.reorganization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Keyset;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.paging.PageQuery;

@ApplicationScoped
public class Reorganizations implements PanacheRepositoryBase<Reorganization, UUID> {

  private static final Keyset<Reorganization> LIST =
      new Keyset<Reorganization>(Reorganization.class, "r.id", r -> r.id, "-effectiveOn")
          .key("effectiveOn", "r.effectiveOn", r -> r.effectiveOn, LocalDate::parse);

  Page<Reorganization> page(Where where, PageQuery query) {
    return LIST.page(getEntityManager(), "select r from Reorganization r", where, query);
  }

  boolean knows(String code) {
    return count("code", code) > 0;
  }

  /** Those whose day has come, the earliest first. */
  List<UUID> due(LocalDate today) {
    return getEntityManager()
        .createQuery(
            "select r.id from Reorganization r where r.status = PLANNED and r.effectiveOn <= :today order by r.effectiveOn, r.id",
            UUID.class)
        .setParameter("today", today)
        .getResultList();
  }
}

package vn.nhipcau.regulation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nhipcau.platform.data.Where;

@ApplicationScoped
public class Regulations implements PanacheRepositoryBase<Regulation, UUID> {

  Optional<Regulation> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  /** The one that others call so, by its code or by its number; none where several bear it. */
  Optional<Regulation> byCodeOrNumber(String name) {
    List<Regulation> found = list("code = ?1 or number = ?1", name);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /**
   * Newest first; each condition only where it is given. A regulation without dates is in force.
   */
  List<Regulation> inOrder(UUID issuedBy, String parentCode, LocalDate inForceOn) {
    Where where =
        new Where()
            .andIf("r.issuedBy = :issuedBy", "issuedBy", issuedBy)
            .andIf("p.code = :parent", "parent", parentCode)
            .andIf(
                "(r.effectiveFrom is null or r.effectiveFrom <= :day) and (r.effectiveTo is null or r.effectiveTo >= :day)",
                "day",
                inForceOn);
    return list(
        "from Regulation r left join fetch r.parent p"
            + where.clause()
            + " order by r.effectiveFrom desc nulls last, r.code",
        where.params());
  }

  /** The regulations of lower committees under this one. */
  List<Regulation> under(Regulation upper) {
    return list("parent = ?1 order by code", upper);
  }
}

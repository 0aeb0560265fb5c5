package vn.nhipcau.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which class of organizations followed which, and since when. */
@ApplicationScoped
public class ClassSuccessions implements PanacheRepositoryBase<ClassSuccession, UUID> {

  List<ClassSuccession> inForce(LocalDate day) {
    return list("effectiveOn <= ?1", day);
  }
}

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
    return list("effectiveOn <= ?1 order by effectiveOn, predecessor, successor, level", day);
  }

  /** Which class has followed which by a day, the earliest first. */
  public List<ClassFollowed> followed(LocalDate day) {
    return inForce(day).stream().map(ClassFollowed::of).toList();
  }
}

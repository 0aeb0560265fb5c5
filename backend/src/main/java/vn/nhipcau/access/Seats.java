package vn.nhipcau.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Seats implements PanacheRepositoryBase<Seat, UUID> {

  List<Seat> heldBy(UUID personId, LocalDate day) {
    return list(
        "person.id = ?1 and (validFrom is null or validFrom <= ?2) and (validTo is null or validTo >= ?2) order by id",
        personId,
        day);
  }

  List<Seat> heldIn(Collection<UUID> organizationIds, LocalDate day) {
    return list(
        "from Seat s join fetch s.person where s.organizationId in ?1 and (s.validFrom is null or s.validFrom <= ?2) and (s.validTo is null or s.validTo >= ?2) order by s.person.username, s.id",
        organizationIds,
        day);
  }
}

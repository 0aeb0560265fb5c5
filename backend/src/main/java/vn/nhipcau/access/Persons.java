package vn.nhipcau.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Persons implements PanacheRepositoryBase<Person, UUID> {

  public Optional<Person> byUsername(String username) {
    return find("username", username).firstResultOptional();
  }

  /** Names of users by id. */
  public Map<UUID, PersonRef> refs(Set<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return find("id in ?1", ids).stream()
        .collect(Collectors.toMap(p -> p.id, p -> new PersonRef(p.id, p.displayName)));
  }
}

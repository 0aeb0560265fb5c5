package vn.nhipcau.regulation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Provisions implements PanacheRepositoryBase<Provision, UUID> {

  List<Provision> of(String regulationCode) {
    return list("regulation.code = ?1 order by position", regulationCode);
  }

  /** The provision of a regulation at a path like {@code D18.2}. */
  public Optional<UUID> idOf(String regulationCode, String path) {
    return at(regulationCode, path).map(p -> p.id);
  }

  Optional<Provision> at(String regulationCode, String path) {
    return find("regulation.code = ?1 and path = ?2", regulationCode, path).firstResultOptional();
  }

  /** Clauses by id, as other rooms show them. */
  public Map<UUID, ProvisionRef> refs(Set<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : find("from Provision p join fetch p.regulation where p.id in ?1", ids).stream()
            .collect(Collectors.toMap(p -> p.id, ProvisionRef::of));
  }
}

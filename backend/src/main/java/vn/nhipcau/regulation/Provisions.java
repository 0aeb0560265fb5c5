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

  /** With the regulations that it links. */
  Optional<Provision> linked(String regulationCode, String path) {
    return find(
            "from Provision p join fetch p.regulation r left join fetch p.under u left join fetch u.regulation where r.code = ?1 and p.path = ?2",
            regulationCode,
            path)
        .firstResultOptional();
  }

  /** What lower committees made of a provision in their own regulations. */
  List<Provision> carryingOut(Provision upper) {
    return list(
        "from Provision p join fetch p.regulation r where p.under = ?1 order by r.code, p.position",
        upper);
  }

  /** The provision of a regulation at a path like {@code D18.2}. */
  public Optional<UUID> idOf(String regulationCode, String path) {
    return at(regulationCode, path).map(p -> p.id);
  }

  Optional<Provision> at(String regulationCode, String path) {
    return find("regulation.code = ?1 and path = ?2", regulationCode, path).firstResultOptional();
  }

  /** Who issued the regulations of some provisions, by provision; where it is known. */
  public Map<UUID, UUID> issuers(Set<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : find(
                "from Provision p join fetch p.regulation r where p.id in ?1 and r.issuedBy is not null",
                ids)
            .stream()
            .collect(Collectors.toMap(p -> p.id, p -> p.regulation.issuedBy));
  }

  /** Clauses by id, as other rooms show them. */
  public Map<UUID, ProvisionRef> refs(Set<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : find("from Provision p join fetch p.regulation where p.id in ?1", ids).stream()
            .collect(Collectors.toMap(p -> p.id, ProvisionRef::of));
  }
}

package vn.nhipcau.regulation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Regulations implements PanacheRepositoryBase<Regulation, UUID> {

  Optional<Regulation> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  List<Regulation> inOrder() {
    return list("order by effectiveFrom desc nulls last, code");
  }
}

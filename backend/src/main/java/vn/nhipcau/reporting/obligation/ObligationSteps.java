package vn.nhipcau.reporting.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ObligationSteps implements PanacheRepositoryBase<ObligationStep, UUID> {

  List<ObligationStep> of(UUID obligationId) {
    return list("obligationId = ?1 order by id desc", obligationId);
  }
}

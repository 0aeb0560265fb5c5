package vn.nhipcau.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.regulation.ProvisionRef;
import vn.nhipcau.regulation.Provisions;

@ApplicationScoped
public class RequirementService {

  @Inject Requirements requirements;
  @Inject Provisions provisions;

  @Transactional
  public List<RequirementView> list() {
    List<Requirement> rows = requirements.inOrder();
    Map<UUID, ProvisionRef> clauses =
        provisions.refs(rows.stream().map(r -> r.provisionId).collect(Collectors.toSet()));
    return rows.stream()
        .map(
            r ->
                new RequirementView(
                    r.id,
                    r.code,
                    r.title,
                    r.titleEn,
                    clauses.get(r.provisionId),
                    r.templateCode,
                    r.frequency,
                    r.reporters,
                    r.recipient,
                    r.copies,
                    r.due,
                    r.validFrom,
                    r.validTo,
                    r.legalBasis))
        .toList();
  }
}

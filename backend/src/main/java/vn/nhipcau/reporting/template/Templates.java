package vn.nhipcau.reporting.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Templates implements PanacheRepositoryBase<ReportTemplate, UUID> {

  Optional<ReportTemplate> latest(String code) {
    return find("code = ?1 order by version desc", code).firstResultOptional();
  }

  /** The version that a report begun now would take. */
  public Optional<UUID> latestId(String code) {
    return latest(code).map(t -> t.id);
  }

  public TemplateView view(UUID id) {
    return TemplateView.of(findById(id));
  }

  public Map<UUID, TemplateView> views(Set<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : find("id in ?1", ids).stream().collect(Collectors.toMap(t -> t.id, TemplateView::of));
  }

  List<TemplateView> inOrder() {
    return find("order by code, version desc").stream().map(TemplateView::of).toList();
  }
}

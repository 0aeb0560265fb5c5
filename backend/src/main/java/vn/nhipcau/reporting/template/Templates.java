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

  /** The version that counts now. */
  Optional<ReportTemplate> latest(String code) {
    return find("code = ?1 and state = PUBLISHED order by version desc", code)
        .firstResultOptional();
  }

  Optional<ReportTemplate> draft(String code) {
    return find("code = ?1 and state = DRAFT", code).firstResultOptional();
  }

  /** The version that a period opened now would take. */
  public Optional<UUID> latestId(String code) {
    return latest(code).map(t -> t.id);
  }

  /** The form as it counts now, by its code. */
  public Optional<TemplateView> latestView(String code) {
    return latest(code).map(TemplateView::of);
  }

  /** Every version of a form that reports may be on, newest first. */
  public List<TemplateView> publishedViews(String code) {
    return find("code = ?1 and state = PUBLISHED order by version desc", code).stream()
        .map(TemplateView::of)
        .toList();
  }

  public TemplateView view(UUID id) {
    return TemplateView.of(findById(id));
  }

  public Map<UUID, TemplateView> views(Set<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : find("id in ?1", ids).stream().collect(Collectors.toMap(t -> t.id, TemplateView::of));
  }

  List<ReportTemplate> inOrder() {
    return list("order by code, version desc");
  }
}

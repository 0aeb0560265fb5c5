package vn.nhipcau.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.http.EntityVersion;
import vn.nhipcau.platform.problem.Problem;

@ApplicationScoped
public class RegulationService {

  /** Key of the roots in the grouping by parent; no path is empty. */
  private static final String ROOT = "";

  @Inject Regulations regulations;
  @Inject Provisions provisions;
  @Inject DutyService duties;
  @Inject OrganizationService organizations;

  @Transactional
  public List<RegulationView> list(RegulationFilter filter) {
    Optional<UUID> issuer =
        filter.issuedBy == null ? Optional.empty() : organizations.idOf(filter.issuedBy);
    if (filter.issuedBy != null && issuer.isEmpty()) {
      return List.of();
    }
    return views(regulations.inOrder(issuer.orElse(null), filter.parent, filter.asOf));
  }

  @Transactional
  public RegulationDetail get(String code) {
    Regulation regulation = regulations.byCode(code).orElseThrow(Problem.notFound());
    List<Regulation> local = regulations.under(regulation);
    Map<UUID, OrganizationRef> issuers = issuers(local);
    return RegulationDetail.of(
        views(List.of(regulation)).getFirst(),
        local.stream().map(r -> RegulationRef.of(r, issuers)).toList());
  }

  private Map<UUID, OrganizationRef> issuers(List<Regulation> rows) {
    return organizations.refs(
        rows.stream()
            .flatMap(r -> Stream.of(r, r.parent))
            .filter(Objects::nonNull)
            .map(r -> r.issuedBy)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  @Transactional
  public List<ProvisionView> tree(Viewer viewer, String code) {
    regulations.byCode(code).orElseThrow(Problem.notFound());
    List<Provision> all = provisions.of(code);
    Set<String> paths = all.stream().map(p -> p.path).collect(Collectors.toSet());
    Map<String, List<Provision>> byParent =
        all.stream()
            .collect(
                Collectors.groupingBy(p -> paths.contains(p.parentPath) ? p.parentPath : ROOT));
    return children(ROOT, byParent, duties.byPath(viewer, code), ProvisionPolicy.allowed(viewer));
  }

  private static List<ProvisionView> children(
      String parent,
      Map<String, List<Provision>> byParent,
      Map<String, List<DutyView>> duties,
      List<ProvisionAction> allowed) {
    return byParent.getOrDefault(parent, List.of()).stream()
        .map(
            p ->
                new ProvisionView(
                    p.path,
                    p.kind,
                    p.heading,
                    p.headingEn,
                    p.summary,
                    p.summaryEn,
                    p.chapter,
                    p.section,
                    p.asksNothing,
                    duties.getOrDefault(p.path, List.of()),
                    EntityVersion.text(p.version),
                    allowed,
                    children(p.path, byParent, duties, allowed)))
        .toList();
  }

  private List<RegulationView> views(List<Regulation> rows) {
    Map<UUID, OrganizationRef> issuers = issuers(rows);
    Function<Regulation, OrganizationRef> issuer =
        r -> r.issuedBy == null ? null : issuers.get(r.issuedBy);
    return rows.stream()
        .map(
            r ->
                new RegulationView(
                    r.code,
                    r.number,
                    r.title,
                    r.titleEn,
                    issuer.apply(r),
                    r.issuedOn,
                    r.effectiveFrom,
                    r.effectiveTo,
                    r.replaces,
                    r.parent == null ? null : RegulationRef.of(r.parent, issuers),
                    r.note))
        .toList();
  }
}

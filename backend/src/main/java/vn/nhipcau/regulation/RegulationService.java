package vn.nhipcau.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
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
  public List<RegulationView> list() {
    return views(regulations.inOrder());
  }

  @Transactional
  public RegulationView get(String code) {
    return views(List.of(regulations.byCode(code).orElseThrow(Problem.notFound()))).getFirst();
  }

  @Transactional
  public List<ProvisionView> tree(String code) {
    regulations.byCode(code).orElseThrow(Problem.notFound());
    List<Provision> all = provisions.of(code);
    Set<String> paths = all.stream().map(p -> p.path).collect(Collectors.toSet());
    Map<String, List<Provision>> byParent =
        all.stream()
            .collect(
                Collectors.groupingBy(p -> paths.contains(p.parentPath) ? p.parentPath : ROOT));
    return children(ROOT, byParent, duties.byPath(code));
  }

  private static List<ProvisionView> children(
      String parent, Map<String, List<Provision>> byParent, Map<String, List<DutyView>> duties) {
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
                    duties.getOrDefault(p.path, List.of()),
                    children(p.path, byParent, duties)))
        .toList();
  }

  private List<RegulationView> views(List<Regulation> rows) {
    Map<UUID, OrganizationRef> issuers =
        organizations.refs(
            rows.stream()
                .map(r -> r.issuedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
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
                    r.note))
        .toList();
  }
}

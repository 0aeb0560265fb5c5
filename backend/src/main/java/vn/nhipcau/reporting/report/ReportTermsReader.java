package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.regulation.ProvisionRef;
import vn.nhipcau.reporting.adhoc.AdHocService;
import vn.nhipcau.reporting.obligation.ObligationService;
import vn.nhipcau.reporting.obligation.ObligationView;
import vn.nhipcau.reporting.report.ReportAddressees.Addressed;

/** Finds what reports answer to and where they go, for a whole page at once. */
@ApplicationScoped
class ReportTermsReader {

  @Inject ObligationService obligations;
  @Inject AdHocService adHoc;
  @Inject ReportAddressees addressees;
  @Inject OrganizationService organizations;

  Map<UUID, ReportTerms> of(List<Report> reports, Viewer viewer) {
    Map<UUID, ReportTerms> terms = adHoc(reports);
    Map<UUID, ObligationView> owed =
        obligations.of(
            reports.stream()
                .map(r -> r.obligationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()),
            viewer);
    for (Report r : reports) {
      if (r.kind == ReportKind.PERIODIC) {
        ObligationView o = owed.get(r.obligationId);
        terms.put(
            r.id,
            ReportTerms.of(
                o, o.requirement().titleEn() + ", " + ReportingPeriod.parse(r.period).labelEn()));
      }
    }
    return terms;
  }

  private Map<UUID, ReportTerms> adHoc(List<Report> reports) {
    Map<UUID, ReportTerms> terms = new HashMap<>();
    List<Report> chosen = reports.stream().filter(r -> r.kind == ReportKind.AD_HOC).toList();
    if (chosen.isEmpty()) {
      return terms;
    }
    Map<UUID, Addressed> addressed = addressees.of(chosen.stream().map(r -> r.id).toList());
    Map<UUID, ProvisionRef> clauses =
        adHoc.provisions(chosen.stream().map(r -> r.adHocRuleId).collect(Collectors.toSet()));
    Set<UUID> bodies = new HashSet<>();
    chosen.forEach(r -> bodies.add(r.organizationId));
    addressed.values().forEach(a -> bodies.addAll(a.recipients()));
    addressed.values().forEach(a -> bodies.addAll(a.copies()));
    Map<UUID, OrganizationRef> names = organizations.refs(bodies);
    for (Report r : chosen) {
      Addressed to = addressed.getOrDefault(r.id, Addressed.NOBODY);
      terms.put(
          r.id,
          new ReportTerms(
              r.title,
              null,
              clauses.get(r.adHocRuleId),
              names.get(r.organizationId),
              to.recipients().stream().map(names::get).toList(),
              to.copies().stream().map(names::get).toList(),
              null,
              false));
    }
    return terms;
  }
}

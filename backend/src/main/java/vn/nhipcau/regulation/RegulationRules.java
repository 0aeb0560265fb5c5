package vn.nhipcau.regulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.OrganizationType;
import vn.nhipcau.platform.problem.Problem.Fault;

/** What makes a regulation whole: every address once, every parent there, every article named. */
final class RegulationRules {

  /** More would help nobody. */
  private static final int MOST_FAULTS = 200;

  private static final Set<OrganizationType> COMMITTEES =
      Set.of(
          OrganizationType.PARTY_COMMITTEE,
          OrganizationType.DIRECT_PARTY_COMMITTEE,
          OrganizationType.PARTY_STANDING_BODY);

  private RegulationRules() {}

  /**
   * What is wrong with the provisions, each at its pointer.
   *
   * @param inParent whether the parent regulation has a path; false for all where there is no
   *     parent
   */
  static List<Fault> faults(
      List<ConfirmRegulation.ConfirmedProvision> provisions, Predicate<String> inParent) {
    List<Fault> faults = new ArrayList<>();
    Set<String> paths =
        provisions.stream()
            .map(ConfirmRegulation.ConfirmedProvision::path)
            .collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < provisions.size() && faults.size() < MOST_FAULTS; i++) {
      var provision = provisions.get(i);
      String at = "/provisions/" + i;
      String path = provision.path();
      if (!path.matches(ProvisionPath.SHAPE)) {
        faults.add(new Fault(at + "/path", "field.provision_path", Map.of()));
      } else if (!seen.add(path)) {
        faults.add(new Fault(at + "/path", "import.duplicate", Map.of("value", path)));
      } else if (!ProvisionPath.fits(provision.kind(), path)) {
        faults.add(new Fault(at + "/kind", "field.provision_kind", Map.of("value", path)));
      } else if (path.contains(".") && !paths.contains(ProvisionPath.parent(path))) {
        faults.add(
            new Fault(
                at + "/path",
                "field.provision_parent",
                Map.of("value", ProvisionPath.parent(path))));
      }
      if (provision.kind() == ProvisionKind.ARTICLE && written(provision.heading()) == null) {
        faults.add(new Fault(at + "/heading", "field.required", Map.of()));
      }
      String under = written(provision.under());
      if (under != null && !inParent.test(under)) {
        faults.add(new Fault(at + "/under", "import.unknown_reference", Map.of("value", under)));
      }
    }
    return faults;
  }

  /** Article 19.2: lower committees, and those directly under the province, issue their own. */
  static boolean issuesUnder(OrganizationFacts issuer, OrganizationFacts upper) {
    return COMMITTEES.contains(issuer.type())
        && (issuer.level().compareTo(upper.level()) > 0
            || (issuer.type() == OrganizationType.DIRECT_PARTY_COMMITTEE
                && issuer.level() == upper.level()
                && upper.type() != OrganizationType.DIRECT_PARTY_COMMITTEE));
  }

  /** Null for what was left empty. */
  static String written(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

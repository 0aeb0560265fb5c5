package vn.nhipcau.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.problem.Problem.Fault;
import vn.nhipcau.regulation.Provisions;
import vn.nhipcau.reporting.template.Templates;

/** Holds what a requirement says against its rules and against what there is. */
@ApplicationScoped
class RequirementReferences {

  @Inject Provisions provisions;
  @Inject Templates templates;
  @Inject Organizations organizations;

  /** The clause of a requirement that is sound in itself and names only what there is. */
  UUID sound(SaveRequirement said) {
    List<Fault> faults = new ArrayList<>(RequirementRules.faults(said));
    UUID provision = provisions.idOf(said.regulation(), said.provision()).orElse(null);
    if (provision == null) {
      faults.add(unknown("/provision", said.regulation() + " " + said.provision()));
    }
    if (templates.latestId(said.template()).isEmpty()) {
      faults.add(unknown("/template", said.template()));
    }
    unknown(said.reporters().organizations(), "/reporters/organizations", faults);
    unknown(said.reporters().except(), "/reporters/except", faults);
    refuse(faults);
    return provision;
  }

  private void unknown(Set<String> codes, String at, List<Fault> faults) {
    organizations.unknown(codes).stream().sorted().forEach(code -> faults.add(unknown(at, code)));
  }

  private static Fault unknown(String at, String value) {
    return new Fault(at, "field.unknown_reference", Map.of("value", value));
  }

  static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new Problem(RequirementProblem.INVALID).at(faults);
    }
  }
}

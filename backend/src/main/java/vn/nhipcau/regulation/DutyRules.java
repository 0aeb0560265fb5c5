package vn.nhipcau.regulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Days;

/** What a duty must say to be one; each fault at its pointer. */
final class DutyRules {

  private final Regulation regulation;
  private final Set<String> unknown;
  private final Problem wrong = new Problem(RegulationProblem.DUTY_INVALID);

  /**
   * @param unknown codes that no organization has
   */
  DutyRules(Regulation regulation, Set<String> unknown) {
    this.regulation = regulation;
    this.unknown = unknown;
  }

  Problem faults(SaveDuty said) {
    bodies("/actors", said.actors());
    bodies("/counterparts", said.counterparts());
    addressees("/recipients", said.recipients());
    addressees("/copies", said.copies());
    if (said.copies() != null && said.recipients() == null) {
      wrong.at("/copies", "field.copies_of_nothing");
    } else if (said.copies() != null) {
      Set<Object> twice = new TreeSet<>(said.copies().relations());
      twice.retainAll(said.recipients().relations());
      if (!twice.isEmpty()) {
        wrong.at("/copies/relations", "field.repeated");
      }
    }
    if (said.validFrom() == null && regulation.effectiveFrom == null) {
      // Or it would have been asked of everybody since ever.
      wrong.at("/validFrom", "field.required");
    }
    days(said.validFrom(), said.validTo());
    return wrong;
  }

  private void bodies(String at, OrganizationClass bodies) {
    if (bodies == null) {
      return;
    }
    boolean kinds = !bodies.types().isEmpty() || !bodies.functions().isEmpty();
    if (kinds && bodies.levels().isEmpty()) {
      wrong.at(at + "/levels", "field.required");
    } else if (!bodies.reachesSomebody()) {
      wrong.at(at, "field.covers_nobody");
    }
    codes(at + "/organizations", bodies.organizations());
    codes(at + "/except", bodies.except());
    Set<String> twice = new TreeSet<>(bodies.organizations());
    twice.retainAll(bodies.except());
    if (!twice.isEmpty()) {
      wrong.at(at + "/except", "field.repeated");
    }
  }

  private void codes(String at, Set<String> codes) {
    codes.stream()
        .filter(unknown::contains)
        .forEach(code -> wrong.at(at, "field.unknown_reference", Map.of("value", code)));
  }

  private void addressees(String at, DutyAddressees addressees) {
    if (addressees == null) {
      return;
    }
    if (addressees.relations().isEmpty() && addressees.bodies() == null) {
      wrong.at(at, "field.required");
    }
    bodies(at + "/bodies", addressees.bodies());
  }

  void days(LocalDate from, LocalDate to) {
    day("/validFrom", from);
    day("/validTo", to);
    if (from != null && to != null && to.isBefore(from)) {
      wrong.at("/validTo", "field.ends_before_it_begins");
    }
  }

  Problem wrong() {
    return wrong;
  }

  private void day(String at, LocalDate day) {
    if (day == null) {
      return;
    }
    if (!Days.plausible(day)) {
      wrong.at(at, "field.invalid");
    } else if ((regulation.effectiveFrom != null && day.isBefore(regulation.effectiveFrom))
        || (regulation.effectiveTo != null && day.isAfter(regulation.effectiveTo))) {
      wrong.at(at, "field.outside_regulation");
    }
  }
}

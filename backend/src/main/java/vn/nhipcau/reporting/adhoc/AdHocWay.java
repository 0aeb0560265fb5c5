package vn.nhipcau.reporting.adhoc;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.organization.Hierarchy;
import vn.nhipcau.organization.OrganizationFacts;
import vn.nhipcau.organization.Relation;

/**
 * Where a report that no period asks for goes from one organization on one day. Pure.
 *
 * @param recipient whom it goes to unless the author chooses others
 * @param broughtIn who always gets it
 * @param choices everybody it may go to, those included
 */
public record AdHocWay(
    UUID ruleId, String templateCode, UUID recipient, Set<UUID> broughtIn, Set<UUID> choices) {

  /** Nothing where no recipient is to be found. */
  static Optional<AdHocWay> of(AdHocRule rule, OrganizationFacts reporter, Hierarchy hierarchy) {
    List<UUID> recipients = others(rule.recipients, reporter, hierarchy);
    if (recipients.isEmpty()) {
      return Optional.empty();
    }
    UUID first = recipients.getFirst();
    Set<UUID> broughtIn =
        others(rule.copies, reporter, hierarchy).stream()
            .filter(id -> !id.equals(first))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<UUID> choices = new LinkedHashSet<>(recipients);
    choices.addAll(broughtIn);
    choices.addAll(others(Arrays.asList(Relation.values()), reporter, hierarchy));
    return Optional.of(new AdHocWay(rule.id, rule.templateCode, first, broughtIn, choices));
  }

  private static List<UUID> others(
      List<Relation> relations, OrganizationFacts reporter, Hierarchy hierarchy) {
    return relations.stream()
        .map(relation -> relation.of(reporter, hierarchy))
        .flatMap(Optional::stream)
        .map(OrganizationFacts::id)
        .filter(id -> !id.equals(reporter.id()))
        .distinct()
        .toList();
  }

  /** Those brought in who are not among some recipients, and some more. */
  public List<UUID> copies(List<UUID> recipients, List<UUID> chosen) {
    return Stream.concat(broughtIn.stream(), chosen.stream())
        .filter(id -> !recipients.contains(id))
        .distinct()
        .toList();
  }
}

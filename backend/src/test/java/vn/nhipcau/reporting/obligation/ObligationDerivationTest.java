package vn.nhipcau.reporting.obligation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.catalogue.ShippedCatalogue;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.organization.OrganizationType;
import vn.nhipcau.organization.Relation;
import vn.nhipcau.organization.SmallRegister;

/** From the clause to who owes what to whom, in a small register. */
class ObligationDerivationTest {

  private static final UUID TEMPLATE = new UUID(9, 9);
  private static final ReportingPeriod NOVEMBER = ReportingPeriod.parse("2026-M11");

  private final SmallRegister register = new SmallRegister();

  @Test
  void theBodiesOfAWardReportToItsCommitteeWithACopyToItsBoard() {
    Requirement rule =
        requirement(
            reporters(OrganizationType.PEOPLE_COMMITTEE, OrganizationType.FATHERLAND_FRONT),
            Relation.SAME_LEVEL_COMMITTEE,
            Relation.SAME_LEVEL_COMMISSION);

    ObligationDerivation derivation = derive(rule);

    assertEquals(
        Map.of(
            "ubnd-phu-thuy", "du-phu-thuy + ban-phu-thuy",
            "mttq-phu-thuy", "du-phu-thuy + ban-phu-thuy",
            "mttq-phan-thiet", "tu-phan-thiet + bdv-phan-thiet",
            "ubnd-tinh", "tu + bdv-tinh"),
        shown(derivation));
  }

  @Test
  void aCommitteeReportsToTheOneAboveWithACopyToThatOnesCommission() {
    Requirement rule =
        requirement(
            reporters(OrganizationType.PARTY_COMMITTEE, OrganizationType.DIRECT_PARTY_COMMITTEE),
            Relation.UPPER_COMMITTEE,
            Relation.UPPER_COMMISSION);

    ObligationDerivation derivation = derive(rule);

    assertEquals(
        Map.of(
            "du-phu-thuy", "tu-phan-thiet + bdv-phan-thiet",
            "tu-phan-thiet", "tu + bdv-tinh",
            "du-khoi-co-quan", "tu + bdv-tinh"),
        shown(derivation));
    assertEquals(
        List.of("tu NO_RECIPIENT"), unresolved(derivation), "nobody is above the province here");
  }

  @Test
  void whatIsUrgentGoesToTheStandingCommittee() {
    Requirement rule =
        requirement(reporters(OrganizationType.FATHERLAND_FRONT), Relation.STANDING_COMMITTEE);

    ObligationDerivation derivation = derive(rule);

    assertEquals(Map.of("mttq-phan-thiet", "ttu-phan-thiet"), shown(derivation));
    assertEquals(List.of("mttq-phu-thuy NO_RECIPIENT"), unresolved(derivation));
  }

  @Test
  void aBodyWithoutACommitteeIsToldNotForgotten() {
    Requirement rule =
        requirement(reporters(OrganizationType.PEOPLE_COMMITTEE), Relation.SAME_LEVEL_COMMITTEE);

    ObligationDerivation derivation = derive(rule);

    assertEquals(List.of("ubnd-la-loi NO_RECIPIENT"), unresolved(derivation));
    assertEquals(Set.of("ubnd-phu-thuy", "ubnd-tinh"), shown(derivation).keySet());
  }

  @Test
  void nobodyReportsToItself() {
    Requirement rule =
        requirement(reporters(OrganizationType.PARTY_COMMITTEE), Relation.SAME_LEVEL_COMMITTEE);

    ObligationDerivation derivation = derive(rule);

    assertEquals(Map.of(), shown(derivation));
    assertEquals(
        List.of(
            "du-phu-thuy REPORTS_TO_ITSELF",
            "tu REPORTS_TO_ITSELF",
            "tu-phan-thiet REPORTS_TO_ITSELF"),
        unresolved(derivation));
  }

  @Test
  void aLevelWithoutADueDayIsToldNotGuessed() {
    Requirement rule =
        requirement(reporters(OrganizationType.FATHERLAND_FRONT), Relation.SAME_LEVEL_COMMITTEE);
    rule.due = new DueRule(DueRule.Kind.WORKING_DAYS_AFTER_CUT_OFF, Map.of(Level.COMMUNE, 2), null);

    ObligationDerivation derivation = derive(rule);

    assertEquals(Set.of("mttq-phu-thuy"), shown(derivation).keySet());
    assertEquals(List.of("mttq-phan-thiet NO_DUE_DAY_FOR_LEVEL"), unresolved(derivation));
  }

  @Test
  void aCopyIsSentOnceAndNeverToTheRecipientOrTheReporter() {
    Requirement rule =
        requirement(
            new OrganizationClass(
                Set.of(), Set.of(), Set.of(), Set.of("ban-phu-thuy", "ubnd-phu-thuy"), Set.of()),
            Relation.SAME_LEVEL_COMMITTEE,
            Relation.SAME_LEVEL_COMMISSION,
            Relation.SAME_LEVEL_COMMISSION,
            Relation.SAME_LEVEL_COMMITTEE,
            Relation.UPPER_COMMISSION);

    // The committee above the board is the one it is placed under, whose commission is the board.
    assertEquals(
        Map.of(
            "ubnd-phu-thuy", "du-phu-thuy + ban-phu-thuy + bdv-phan-thiet",
            "ban-phu-thuy", "du-phu-thuy"),
        shown(derive(rule)));
  }

  @Test
  void aCommissionThatDoesNotExistYetIsNotCopied() {
    register.remove("ban-phu-thuy");
    Requirement rule =
        requirement(
            new OrganizationClass(Set.of(), Set.of(), Set.of(), Set.of("ubnd-phu-thuy"), Set.of()),
            Relation.SAME_LEVEL_COMMITTEE,
            Relation.SAME_LEVEL_COMMISSION);

    ObligationDerivation derivation = derive(rule);

    assertEquals(Map.of("ubnd-phu-thuy", "du-phu-thuy"), shown(derivation));
    assertEquals(List.of(), unresolved(derivation));
  }

  @Test
  void whoIsExceptedOwesNothingEvenWhenNamed() {
    Requirement rule =
        requirement(
            new OrganizationClass(
                Set.of(OrganizationType.FATHERLAND_FRONT),
                Set.of(Level.COMMUNE, Level.DISTRICT),
                Set.of(),
                Set.of("ubnd-phu-thuy", "ubnd-tinh"),
                Set.of("mttq-phan-thiet", "ubnd-tinh")),
            Relation.SAME_LEVEL_COMMITTEE);

    ObligationDerivation derivation = derive(rule);

    assertEquals(Set.of("mttq-phu-thuy", "ubnd-phu-thuy"), shown(derivation).keySet());
    assertEquals(List.of(), unresolved(derivation));
  }

  @Test
  void typeAndLevelMustBothFit() {
    Requirement rule =
        requirement(
            new OrganizationClass(
                Set.of(OrganizationType.FATHERLAND_FRONT),
                Set.of(Level.COMMUNE),
                Set.of(),
                Set.of(),
                Set.of()),
            Relation.SAME_LEVEL_COMMITTEE);

    assertEquals(Set.of("mttq-phu-thuy"), shown(derive(rule)).keySet());
  }

  @Test
  void eachObligationCarriesItsRuleFormAndDueDay() {
    Requirement rule =
        requirement(reporters(OrganizationType.FATHERLAND_FRONT), Relation.SAME_LEVEL_COMMITTEE);

    ObligationDerivation derivation = derive(rule);

    Map<String, LocalDate> due =
        derivation.derived.stream()
            .collect(toMap(d -> register.codeOf(d.organizationId()), d -> d.dueOn()));
    assertEquals(
        Map.of(
            "mttq-phu-thuy", LocalDate.of(2026, 11, 17),
            "mttq-phan-thiet", LocalDate.of(2026, 11, 19)),
        due);
    assertTrue(
        derivation.derived.stream()
            .allMatch(d -> d.requirement() == rule && d.templateId().equals(TEMPLATE)));
    Set<UUID> ids = derivation.derived.stream().map(Obligations.Derived::id).collect(toSet());
    assertEquals(derivation.derived.size(), ids.size(), "each has an id of its own");
  }

  /**
   * In registers made at random, whatever relation a clause names: each covered body either owes or
   * is told why not, nobody owes to itself, and no copy is doubled.
   */
  @Test
  void everyCoveredBodyIsAccountedFor() {
    var random = new java.util.Random(20261114);
    for (int round = 0; round < 300; round++) {
      SmallRegister made = new SmallRegister();
      made.hierarchy()
          .organizations()
          .forEach(
              o -> {
                if (random.nextInt(4) == 0) {
                  made.remove(o.code());
                }
              });
      Relation recipient = Relation.values()[random.nextInt(Relation.values().length)];
      Relation[] copies =
          random
              .ints(random.nextInt(4), 0, Relation.values().length)
              .mapToObj(i -> Relation.values()[i])
              .toArray(Relation[]::new);
      Requirement rule =
          requirement(
              new OrganizationClass(
                  EnumSet.allOf(OrganizationType.class),
                  EnumSet.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE, Level.CENTRAL),
                  Set.of(),
                  Set.of(),
                  Set.of()),
              recipient,
              copies);
      ObligationDerivation derivation =
          new ObligationDerivation(NOVEMBER, made.hierarchy(), ShippedCatalogue.calendar());
      derivation.derive(rule, TEMPLATE);

      Set<String> accounted = new HashSet<>();
      derivation.derived.forEach(
          d -> assertTrue(accounted.add(made.codeOf(d.organizationId())), "owes twice"));
      derivation.unresolved.forEach(
          u -> assertTrue(accounted.add(u.organization()), u.organization() + " is told twice"));
      Set<String> all = new HashSet<>();
      made.hierarchy().organizations().forEach(o -> all.add(o.code()));
      assertEquals(all, accounted, recipient + " with copies to " + Arrays.toString(copies));
      for (Obligations.Derived d : derivation.derived) {
        Set<UUID> parties = new HashSet<>(d.copyIds());
        assertEquals(d.copyIds().size(), parties.size(), "a copy is doubled");
        assertTrue(parties.add(d.organizationId()), "the reporter gets a copy of its own report");
        assertTrue(parties.add(d.recipientId()), "the recipient is copied, or is the reporter");
      }
    }
  }

  private ObligationDerivation derive(Requirement rule) {
    ObligationDerivation derivation =
        new ObligationDerivation(NOVEMBER, register.hierarchy(), ShippedCatalogue.calendar());
    derivation.derive(rule, TEMPLATE);
    return derivation;
  }

  /** Reporter → recipient, and copies after a plus. */
  private Map<String, String> shown(ObligationDerivation derivation) {
    return derivation.derived.stream()
        .collect(
            toMap(
                d -> register.codeOf(d.organizationId()),
                d ->
                    register.codeOf(d.recipientId())
                        + String.join(
                            "",
                            d.copyIds().stream().map(c -> " + " + register.codeOf(c)).toList())));
  }

  private static List<String> unresolved(ObligationDerivation derivation) {
    return derivation.unresolved.stream()
        .map(u -> u.organization() + " " + u.reason())
        .sorted()
        .toList();
  }

  private static OrganizationClass reporters(OrganizationType... types) {
    return new OrganizationClass(
        Set.of(types),
        Set.of(Level.COMMUNE, Level.DISTRICT, Level.PROVINCE),
        Set.of(),
        Set.of(),
        Set.of());
  }

  private static Requirement requirement(
      OrganizationClass reporters, Relation recipient, Relation... copies) {
    Requirement requirement = new Requirement("rule");
    requirement.reporters = reporters;
    requirement.recipient = recipient;
    requirement.copies = List.of(copies);
    requirement.due =
        new DueRule(
            DueRule.Kind.WORKING_DAYS_AFTER_CUT_OFF,
            Map.of(Level.COMMUNE, 2, Level.DISTRICT, 4, Level.PROVINCE, 6),
            null);
    return requirement;
  }
}

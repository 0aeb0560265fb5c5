package vn.nhipcau.regulation;

import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organization.Level;
import vn.nhipcau.testing.World;

/**
 * What each kind of organization must do, written down by hand from the text of the regulation: the
 * exact provisions, and the kinds of duty in each.
 */
@QuarkusTest
@WithTestResource(World.class)
class DutyOfOrganizationTest {

  /** What is asked of every body of the political system. */
  private static final String ALL =
      """
      D1.p1 IMPLEMENT
      D1.p2 COORDINATE IMPLEMENT
      D3 ASSIGN_LEADER LEAD
      D17.1 MOBILISE
      D17.2 IMPLEMENT MOBILISE
      D17.3 ASSIGN_LEADER IMPLEMENT
      D17.4 IMPLEMENT
      D17.6 CONVENE COORDINATE
      D18.4 REPORT
      D19.1 IMPLEMENT
      D19.4 EVALUATE EVALUATE
      """;

  /** Article 5, the second paragraph of 17.7, 18.3 and 18.4, and the watch over the regulation. */
  @Test
  void theProvincialMobilisationCommission() {
    check(
        "bdvtu",
        """
        D5.1 ADVISE ADVISE
        D5.2 ADVISE
        D5.3 APPRAISE APPRAISE
        D5.4 ADVISE EVALUATE GUIDE GUIDE INSPECT
        D5.5 COORDINATE REPORT
        D5.6 IMPLEMENT
        D17.7.p2 MOBILISE
        D18.3 GUIDE REPORT
        D18.4 ADVISE
        D19.3 INSPECT REPORT
        """);
  }

  @Test
  void aDistrictCommission() {
    check(
        "bdv-pt",
        """
        D17.7.p2 MOBILISE
        D18.3 GUIDE REPORT
        D18.4 ADVISE
        """);
  }

  @Test
  void aCommuneBoardGuidesNobody() {
    check(
        "tgdv-22924",
        """
        D17.7.p2 MOBILISE
        D18.3 REPORT
        D18.4 ADVISE
        """);
  }

  @Test
  void theOrganizationCommission() {
    check(
        "btctu",
        """
        D6.1 ADVISE INSPECT
        D6.2.2 GUIDE INSPECT
        D19.3 COORDINATE
        """);
  }

  @Test
  void theOfficeOfTheProvincialCommittee() {
    check(
        "vptu",
        """
        D6.1 ADVISE INSPECT
        D6.2.1 ADVISE COORDINATE
        D19.3 COORDINATE
        """);
  }

  @Test
  void thePropagandaCommission() {
    check(
        "btgtu",
        """
        D6.1 ADVISE INSPECT
        D6.2.3 EVALUATE GUIDE GUIDE GUIDE GUIDE IMPLEMENT INSPECT
        D19.3 COORDINATE
        """);
  }

  /** Article 4 is asked of its standing bodies, article 8 of the committees below. */
  @Test
  void theProvincialCommitteeItself() {
    check(
        "tu",
        """
        D1.p2 LEAD
        D17.5 INSPECT
        D17.7 ALERT LEAD
        D18.1 CONVENE EVALUATE
        """);
  }

  /** It receives what is urgent and so does not report it to itself. */
  @Test
  void theStandingCommitteeOfTheProvince() {
    check(
        "tttu",
        """
        D1.p2 LEAD
        D4.1 LEAD
        D4.2 LEAD LEAD
        D4.3 ASSIGN_LEADER LEAD
        D4.4 CONVENE LEAD
        D4.5 EVALUATE INSPECT
        D17.5 INSPECT
        D18.1 CONVENE EVALUATE
        """,
        """
        D18.4 REPORT
        """);
  }

  @Test
  void aDistrictPartyCommittee() {
    check(
        "hu-pt",
        """
        D1.p2 LEAD
        D8.1 COORDINATE EVALUATE INSPECT LEAD LEAD
        D8.2 COORDINATE LEAD
        D8.3 ASSIGN_LEADER LEAD RECEIVE_CITIZENS
        D8.4 CONVENE
        D8.5 ASSIGN_LEADER LEAD LEAD
        D8.6 LEAD
        D8.7 LEAD
        D17.5 INSPECT
        D17.7 ALERT LEAD
        D18.1 CONVENE EVALUATE
        D18.2 REPORT REPORT REPORT
        D19.2 IMPLEMENT LEAD
        """);
  }

  /**
   * Directly under the province; its officer in charge by its own branch (8.5), and no communes
   * below it (8.6).
   */
  @Test
  void thePartyCommitteeOfTheBorderGuard() {
    check(
        "du-bp",
        """
        D1.p2 LEAD
        D8.1 COORDINATE EVALUATE INSPECT LEAD LEAD
        D8.2 COORDINATE LEAD
        D8.3 ASSIGN_LEADER LEAD RECEIVE_CITIZENS
        D8.4 CONVENE
        D8.5 ASSIGN_LEADER LEAD LEAD
        D8.7 LEAD
        D17.5 INSPECT
        D17.7 ALERT LEAD
        D18.1 CONVENE EVALUATE
        D18.2 REPORT REPORT REPORT
        D19.2 IMPLEMENT LEAD
        """);
  }

  @Test
  void theStandingCommitteeOfADistrictHoldsItsBriefings() {
    check(
        "tt-pt",
        """
        D1.p2 LEAD
        D8.4 CONVENE
        D17.5 INSPECT
        D18.1 CONVENE EVALUATE
        """,
        """
        D18.4 REPORT
        """);
  }

  @Test
  void aCommunePartyCommittee() {
    check(
        "du-22924",
        """
        D1.p2 LEAD
        D8.5 ASSIGN_LEADER
        D17.5 INSPECT
        D17.7 ALERT LEAD
        D18.1 CONVENE EVALUATE
        D18.2 REPORT REPORT REPORT
        """);
  }

  @Test
  void thePartyCivilAffairsCommitteeOfTheGovernment() {
    check(
        "bcs-ubnd",
        """
        D7.1 EVALUATE INSPECT LEAD
        D7.2 ASSIGN_LEADER LEAD
        D7.3 COORDINATE
        D7.4 ADVISE COORDINATE
        D17.5 INSPECT
        D18.1 CONVENE EVALUATE
        """);
  }

  @Test
  void theStandingBoardOfTheYouthUnionIsAPartyBody() {
    check(
        "btv-td",
        """
        D7.1 EVALUATE INSPECT LEAD
        D7.2 ASSIGN_LEADER LEAD
        D7.3 COORDINATE
        D17.5 INSPECT
        D18.1 CONVENE EVALUATE
        """);
  }

  @Test
  void theYouthUnionOfTheProvince() {
    check(
        "td",
        """
        D16.1 IMPLEMENT MOBILISE
        D16.2 ADVISE
        D16.3 INSPECT
        D16.4 COORDINATE
        D16.5 ADVISE IMPLEMENT REPORT
        D16.6 IMPLEMENT MOBILISE
        D17.7.p2 MOBILISE
        D18.2 REPORT REPORT REPORT
        """);
  }

  @Test
  void aCommuneFront() {
    check(
        "ubmttq-22924",
        """
        D15.1 MOBILISE
        D15.2 INSPECT MOBILISE
        D15.3 IMPLEMENT INSPECT MOBILISE REPORT
        D15.4 COORDINATE MOBILISE
        D15.5 ADVISE RECEIVE_CITIZENS
        D15.6 COORDINATE MOBILISE
        D15.7 IMPLEMENT MOBILISE
        D17.7.p2 MOBILISE
        D18.2 REPORT REPORT REPORT
        """);
  }

  @Test
  void theProvincialCouncil() {
    check(
        "hdnd",
        """
        D9.1 IMPLEMENT IMPLEMENT
        D9.2 COORDINATE COORDINATE INSPECT
        D9.3 IMPLEMENT
        D9.4 INSPECT INSPECT
        D18.2 REPORT REPORT REPORT
        """);
  }

  /** The council itself has the duties of article 9 and reports. */
  @Test
  void theStandingBodyInsideTheCouncil() {
    check("tt-hdnd", "");
  }

  @Test
  void theProvincialPeoplesCommittee() {
    check(
        "ubnd",
        """
        D10.1 IMPLEMENT IMPLEMENT
        D10.2 LEAD
        D10.3 IMPLEMENT
        D10.4 LEAD RECEIVE_CITIZENS
        D10.5 IMPLEMENT INSPECT
        D10.6 COORDINATE
        D10.7 COORDINATE IMPLEMENT LEAD
        D10.8 ASSIGN_LEADER LEAD
        D10.9 IMPLEMENT
        D17.7 ALERT LEAD
        D18.2 REPORT REPORT REPORT
        """);
  }

  /** Departments do not report by 18.2. */
  @Test
  void aDepartment() {
    check(
        "sldtbxh",
        """
        D10.8 ASSIGN_LEADER
        D11.1 IMPLEMENT
        D11.2 IMPLEMENT
        D11.3 IMPLEMENT
        D11.4 IMPLEMENT INSPECT RECEIVE_CITIZENS
        D11.5 COORDINATE
        """);
  }

  @Test
  void aBranchOfTheCentreIsNotUnderThePeoplesCommittee() {
    check(
        "cucthue",
        """
        D11.1 IMPLEMENT
        D11.2 IMPLEMENT
        D11.3 IMPLEMENT
        D11.4 IMPLEMENT INSPECT RECEIVE_CITIZENS
        D11.5 COORDINATE
        """);
  }

  @Test
  void aCommunePeoplesCommittee() {
    check(
        "ubnd-22924",
        """
        D14.1 IMPLEMENT
        D14.2 IMPLEMENT IMPLEMENT
        D14.3 IMPLEMENT LEAD RECEIVE_CITIZENS
        D14.4 IMPLEMENT INSPECT
        D14.5 CONVENE COORDINATE IMPLEMENT
        D14.6 ASSIGN_LEADER
        D17.7 ALERT LEAD
        D18.2 REPORT REPORT REPORT
        """);
  }

  @Test
  void aDistrictPeoplesCommitteeAlsoDirectsItsOffices() {
    check(
        "ubnd-pt",
        """
        D14.1 IMPLEMENT
        D14.2 IMPLEMENT IMPLEMENT
        D14.3 IMPLEMENT LEAD RECEIVE_CITIZENS
        D14.4 IMPLEMENT INSPECT
        D14.5 CONVENE COORDINATE IMPLEMENT
        D14.6 ASSIGN_LEADER LEAD
        D17.7 ALERT LEAD
        D18.2 REPORT REPORT REPORT
        """);
  }

  @Test
  void aCommuneCouncilIsLocalAuthorityButNoExecutive() {
    check(
        "hdnd-22924",
        """
        D14.1 IMPLEMENT
        D14.2 IMPLEMENT
        D14.3 IMPLEMENT RECEIVE_CITIZENS
        D14.4 IMPLEMENT
        D14.5 CONVENE COORDINATE IMPLEMENT
        D18.2 REPORT REPORT REPORT
        """);
  }

  @Test
  void theProvincialCourt() {
    check(
        "tand",
        """
        D12.1 IMPLEMENT
        D12.2 IMPLEMENT IMPLEMENT
        D12.3 IMPLEMENT RECEIVE_CITIZENS
        D12.4 COORDINATE
        """);
  }

  @Test
  void theProcuracyHoldsNoMediation() {
    check(
        "vksnd",
        """
        D12.1 IMPLEMENT
        D12.2 IMPLEMENT
        D12.3 IMPLEMENT RECEIVE_CITIZENS
        D12.4 COORDINATE
        """);
  }

  @Test
  void theBorderGuard() {
    check(
        "bdbp",
        """
        D13.1 IMPLEMENT MOBILISE
        D13.2 COORDINATE IMPLEMENT IMPLEMENT
        D13.3 IMPLEMENT
        D18.2 REPORT REPORT REPORT
        """);
  }

  @Test
  void aMassAssociationHasOnlyWhatAllHave() {
    check("ctd", "");
  }

  @Test
  void theNewspaper() {
    check(
        "baobt",
        """
        D6.2.3 MOBILISE
        """);
  }

  @Test
  void theBroadcasterIsUnderThePeoplesCommittee() {
    check(
        "ptth",
        """
        D6.2.3 MOBILISE
        D10.8 ASSIGN_LEADER
        """);
  }

  @Test
  void thePoliticalSchoolIsNoMedium() {
    check("tct", "");
  }

  @Test
  void aSteeringCommitteeHasNoLeaderOrStaffOfItsOwn() {
    check(
        "bcd-dvk",
        "",
        """
        D3 ASSIGN_LEADER LEAD
        D17.3 ASSIGN_LEADER IMPLEMENT
        """);
  }

  /** A province’s regulation asks nothing of the centre. */
  @Test
  void theCentreIsNotBound() {
    assertEquals(List.of(), dutiesOf("bdvtw"));
  }

  @Test
  void itAnswersForTheDayThatIsAsked() {
    String ended = id("du-22942", "2024-11-30");
    duties(ended, "?asOf=2024-11-30&kind=REPORT&cadence=MONTHLY")
        .body("items.provision.path", contains("D18.2"))
        .body("items[0].provision.heading", not(blankString()))
        .body("items[0].recipients.relations", contains("UPPER_COMMITTEE"))
        .body("items[0].copies.relations", contains("UPPER_COMMISSION"));
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/duties?asOf=2024-12-01", ended)
        .then()
        .statusCode(404);
    // The ward stood already, but the duties were not yet in force.
    duties(ended, "?asOf=2021-10-31").body("items", hasSize(0));
    MTTQ_OFFICER
        .ask()
        .get("/organizations/00000000-0000-7000-8000-000000000000/duties")
        .then()
        .statusCode(404);
  }

  @Test
  void itIsFilteredByKindAndCadence() {
    String commission = id("bdvtu", "2026-11-24");
    duties(commission, "?kind=INSPECT").body("items.provision.path", contains("D5.4", "D19.3"));
    duties(commission, "?cadence=YEARLY").body("items.provision.path", contains("D19.4"));
    duties(commission, "?kind=REPORT&cadence=CONTINUOUS")
        .body("items.provision.path", contains("D5.5"))
        .body("items[0].feature", is("CONSOLIDATION"));
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/duties?kind=SING", commission)
        .then()
        .statusCode(400);
    duties(commission, "")
        .body("items.provision.regulation", everyItem(is("quy-che-dan-van-2021")));
  }

  private static void check(String code, String own) {
    check(code, own, "");
  }

  private static void check(String code, String own, String less) {
    List<String> expected = new ArrayList<>(spelled(ALL));
    spelled(less).forEach(expected::remove);
    expected.addAll(spelled(own));
    assertEquals(
        String.join("\n", expected.stream().sorted().toList()),
        String.join("\n", dutiesOf(code)),
        code);
  }

  /** "D1 A B" becomes "D1 A", "D1 B". */
  private static List<String> spelled(String lines) {
    return lines
        .lines()
        .flatMap(
            line -> {
              String[] words = line.split(" ");
              return Arrays.stream(words).skip(1).map(kind -> words[0] + " " + kind);
            })
        .toList();
  }

  private static List<String> dutiesOf(String code) {
    List<Map<String, Object>> items = duties(id(code, "2026-11-24"), "").extract().path("items");
    return items.stream()
        .map(duty -> ((Map<?, ?>) duty.get("provision")).get("path") + " " + duty.get("kind"))
        .sorted()
        .toList();
  }

  /** Level by level, for a short code is part of many names. */
  private static String id(String code, String day) {
    return Arrays.stream(Level.values())
        .map(
            level ->
                MTTQ_OFFICER
                    .ask()
                    .get(
                        "/organizations?q={code}&level={level}&asOf={day}&size=200",
                        code,
                        level,
                        day)
                    .then()
                    .statusCode(200)
                    .extract()
                    .<String>path("items.find { it.code == '" + code + "' }?.id"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " does not stand on " + day));
  }

  private static ValidatableResponse duties(String id, String query) {
    return MTTQ_OFFICER
        .ask()
        .get("/organizations/" + id + "/duties" + query)
        .then()
        .statusCode(200);
  }
}

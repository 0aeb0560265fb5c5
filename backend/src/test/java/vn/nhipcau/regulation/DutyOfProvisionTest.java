package vn.nhipcau.regulation;

import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.World;

/**
 * Every clause that asks something of somebody has its duties, and duties are found by what they
 * are.
 */
@QuarkusTest
@WithTestResource(World.class)
class DutyOfProvisionTest {

  private static final String CODE = "quy-che-dan-van-2021";
  private static final String ONLY_A_TITLE =
      "the article is a title; what it asks stands in its clauses";

  /** The provisions that ask nothing by themselves, and why. */
  private static final Map<String, String> SILENT = new TreeMap<>();

  static {
    SILENT.put("D1", "what it says stands in its two paragraphs");
    SILENT.put("D2", "says what the regulation covers, asks nothing");
    for (int article = 4; article <= 19; article++) {
      SILENT.put("D" + article, ONLY_A_TITLE);
    }
    SILENT.put("D6.2", "introduces its five points, asks nothing beyond them");
    SILENT.put("D20", "says when it takes effect and what it replaces");
  }

  @Test
  void noClauseThatAsksSomethingIsWithoutADuty() {
    Map<String, Integer> duties = new TreeMap<>();
    collect(
        MTTQ_OFFICER
            .ask()
            .get("/regulations/{code}/provisions", CODE)
            .then()
            .statusCode(200)
            .extract()
            .path("items"),
        duties);

    assertEquals(111, duties.size());
    Set<String> without =
        duties.keySet().stream().filter(path -> duties.get(path) == 0).collect(toSet());
    assertEquals(new TreeSet<>(SILENT.keySet()), new TreeSet<>(without));
    assertEquals(185, duties.values().stream().mapToInt(Integer::intValue).sum());
  }

  @Test
  void titlesAreShortAndDifferWithinAClause() {
    Map<String, Set<String>> titles = new HashMap<>();
    for (Map<String, Object> duty : all("")) {
      String title = (String) duty.get("title");
      assertTrue(title.length() <= 120, title);
      assertTrue(((String) duty.get("titleEn")).length() <= 120, title);
      assertTrue(
          titles.computeIfAbsent(path(duty), path -> new HashSet<>()).add(title),
          path(duty) + " says twice: " + title);
    }
  }

  @Test
  void theListIsReadInTheOrderOfTheTextPageByPage() {
    List<Map<String, Object>> all = all("&size=17");
    assertEquals(185, all.size());
    assertEquals(185, all.stream().map(duty -> duty.get("id")).collect(toSet()).size());
    List<String> articles =
        all.stream().map(duty -> path(duty).split("\\.")[0]).distinct().toList();
    assertEquals(
        List.of(
            "D1", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "D11", "D12", "D13", "D14",
            "D15", "D16", "D17", "D18", "D19"),
        articles);
    duties("?size=1&count=true").body("page.total", is(185));
  }

  @Test
  void itIsFilteredByKindCadenceAndProvision() {
    duties("?kind=CONVENE&cadence=QUARTERLY").body("items.provision.path", contains("D4.4"));
    duties("?kind=APPRAISE").body("items.provision.path", contains("D5.3", "D5.3"));
    duties("?provision=D6.2")
        .body("items", hasSize(15))
        .body("items.provision.path", everyItem(startsWith("D6.2.")));
    duties("?provision=D1").body("items.provision.path", everyItem(startsWith("D1.")));
    duties("?kind=ALERT").body("items.provision.path", contains("D17.7"));
    duties("?regulation=khong-co").body("items", hasSize(0));
    MTTQ_OFFICER.ask().get("/duties?kind=SING").then().statusCode(400);
    MTTQ_OFFICER.ask().get("/duties?who=me").then().statusCode(400);
  }

  @Test
  void itIsFilteredByWhoCarriesIt() {
    // By name: the newspaper and the broadcaster.
    duties("?provision=D6.2.3&organizationType=MEDIA_OR_TRAINING_BODY")
        .body("items.kind", contains("MOBILISE"))
        .body("items[0].organizations.code", containsInAnyOrder("baobt", "btgtu", "ptth"));
    // By function: a commission is a Party board.
    duties("?provision=D18.3&organizationType=PARTY_BOARD&level=COMMUNE")
        .body("items.kind", contains("REPORT"));
    duties("?provision=D18.3&organizationType=PARTY_BOARD&level=DISTRICT")
        .body("items.kind", contains("REPORT", "GUIDE"));
    // By class.
    duties("?provision=D12&organizationType=JUDICIAL_BODY&level=DISTRICT")
        .body("items", hasSize(6));
    duties("?provision=D12&organizationType=JUDICIAL_BODY&level=COMMUNE").body("items", hasSize(0));
    duties("?level=COMMUNE&kind=ASSIGN_LEADER")
        .body("items.provision.path", contains("D3", "D8.5", "D14.6", "D17.3"));
  }

  @Test
  void itAnswersForItsDay() {
    duties("?asOf=2021-10-31").body("items", hasSize(0));
    duties("?asOf=2021-11-01&count=true").body("page.total", is(185));
  }

  /** Article 18.2 is written twice, as duties and as reporting rules: they must not drift apart. */
  @Test
  void whoMustReportIsWhoIsAskedForReports() {
    List<Map<String, Object>> rules =
        MTTQ_OFFICER
            .ask()
            .get("/reporting/requirements")
            .then()
            .statusCode(200)
            .extract()
            .path("items.findAll { it.provision.regulation == '" + CODE + "' }");
    Map<String, String> cadences =
        Map.of("MONTH", "MONTHLY", "QUARTER", "QUARTERLY", "YEAR", "YEARLY");
    Set<Object> asked = new HashSet<>();
    for (Map<String, Object> rule : rules) {
      asked.add(
          List.of(
              cadences.get(rule.get("frequency")),
              rule.get("reporters"),
              List.of(rule.get("recipient")),
              rule.get("copies")));
    }
    Set<Object> owed = new HashSet<>();
    for (Map<String, Object> duty : all("&provision=D18.2")) {
      owed.add(
          List.of(
              duty.get("cadence"),
              duty.get("actors"),
              ((Map<?, ?>) duty.get("recipients")).get("relations"),
              ((Map<?, ?>) duty.get("copies")).get("relations")));
    }
    assertEquals(6, owed.size());
    assertEquals(asked, owed);
  }

  @Test
  void theReaderFindsThemAtTheirClause() {
    MTTQ_OFFICER
        .ask()
        .get("/regulations/{code}/provisions", CODE)
        .then()
        .body("items[4].duties", hasSize(0))
        .body("items[4].children[2].path", is("D5.3"))
        .body("items[4].children[2].duties.kind", contains("APPRAISE", "APPRAISE"))
        .body("items[4].children[2].duties[0].actors.organizations", contains("bdvtu"))
        .body("items[4].children[2].duties[0].organizations.code", hasItem("bdvtu"))
        .body("items[2].path", is("D3"))
        .body("items[2].duties.kind", contains("LEAD", "ASSIGN_LEADER"))
        .body("items[2].duties[0].actors.types", not(hasItem("STEERING_COMMITTEE")));
  }

  private static void collect(List<Map<String, Object>> provisions, Map<String, Integer> into) {
    for (Map<String, Object> provision : provisions) {
      into.put((String) provision.get("path"), ((List<?>) provision.get("duties")).size());
      @SuppressWarnings("unchecked")
      var children = (List<Map<String, Object>>) provision.get("children");
      collect(children, into);
    }
  }

  /** All pages of a list of duties. */
  private static List<Map<String, Object>> all(String filter) {
    List<Map<String, Object>> found = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      ValidatableResponse page =
          duties("?regulation=" + CODE + filter + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      found.addAll(page.extract().<List<Map<String, Object>>>path("items"));
      cursor = page.extract().path("page.next");
    }
    return found;
  }

  private static String path(Map<String, Object> duty) {
    return (String) ((Map<?, ?>) duty.get("provision")).get("path");
  }

  private static ValidatableResponse duties(String query) {
    return MTTQ_OFFICER.ask().get("/duties" + query).then().statusCode(200);
  }
}

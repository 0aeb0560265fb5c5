package vn.nhipcau.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.nhipcau.journey.RealPeople.as;
import static vn.nhipcau.journey.RealPeople.asClient;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job, told once through HTTP: on the real system, with tokens of the real Keycloak, by
 * the machine's own clock.
 */
@Tag("journey")
@TestMethodOrder(OrderAnnotation.class)
@DisplayName("A ward's monthly report, from clause to acceptance")
class WardReportJourneyTest {

  private static final String CONTENT =
      """
      {"sections": {"situation": "Nhân dân phấn khởi, an tâm sản xuất.", "results": "%s"},
       "indicators": {"receptions": 4, "dialogues": 1, "petitionsReceived": 7, "petitionsResolved": 6}, "note": null}""";

  private static String period;
  private static String obligation;
  private static String report;

  @BeforeAll
  static void thisMonth() {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    period = "%d-M%02d".formatted(today.getYear(), today.getMonthValue());
  }

  @Test
  @Order(1)
  void theRegisterHoldsTheProvinceAndItsPoliticalSystem() {
    as("mttq.officer")
        .get("/areas?level=COMMUNE&count=true&asOf=2024-06-30")
        .then()
        .statusCode(200)
        .body("page.total", is(124));
    as("mttq.officer").get("/areas?level=DISTRICT&count=true").then().body("page.total", is(10));
    as("mttq.officer")
        .get("/organizations?count=true&asOf=2024-06-30&size=1")
        .then()
        .body("page.total", is(1785));
  }

  @Test
  @Order(2)
  void theMonthsObligationsAreThereAndNobodyTypedThemIn() {
    as("admin")
        .post("/reporting/periods/{period}/open", period)
        .then()
        .statusCode(200)
        .body("opened", is(0), "existing", greaterThan(1400));
    as("tinhuy.standing")
        .get("/reporting/requirements")
        .then()
        .statusCode(200)
        .body("items", hasSize(6), "items.provision.path", everyItem(is("D18.2")));
  }

  @Test
  @Order(3)
  void theOfficerSeesWhatIsDueAndWhy() {
    obligation =
        as("mttq.officer")
            .get("/me/work")
            .then()
            .statusCode(200)
            .body(
                "due.items.find { it.period.code == '%s' }.recipient.code".formatted(period),
                is("du-22924"))
            .body(
                "due.items.find { it.period.code == '%s' }.copies.code".formatted(period),
                contains("tgdv-22924"))
            .body(
                "due.items.find { it.period.code == '%s' }.dueOn".formatted(period), notNullValue())
            .body(
                "due.items.find { it.period.code == '%s' }.provision.path".formatted(period),
                is("D18.2"))
            .body(
                "due.items.find { it.period.code == '%s' }.provision.summary".formatted(period),
                containsString("cấp ủy"))
            .extract()
            .path("due.items.find { it.period.code == '%s' }.id".formatted(period));
  }

  @Test
  @Order(4)
  void theOfficerWritesItSavesItAndFindsItAsItWas() {
    var created =
        as("mttq.officer")
            .body(Map.of("obligationId", obligation))
            .post("/reports")
            .then()
            .statusCode(201)
            .extract();
    report = created.path("id");
    String saved =
        as("mttq.officer")
            .header("If-Match", created.header("ETag"))
            .body(CONTENT.formatted("Bản đầu."))
            .put("/reports/{id}/content", report)
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    as("mttq.officer")
        .get("/reports/{id}", report)
        .then()
        .statusCode(200)
        .header("ETag", saved)
        .body(
            "content.sections.results",
            is("Bản đầu."),
            "content.indicators.petitionsReceived",
            is(7),
            "status",
            is("DRAFT"));

    as("mttq.officer")
        .header("If-Match", saved)
        .body(CONTENT.formatted("Hỏng.").replace("\"receptions\": 4", "\"receptions\": -4"))
        .put("/reports/{id}/content", report)
        .then()
        .statusCode(400)
        .body(
            "code",
            is("report.content_invalid"),
            "errors.pointer",
            contains("/indicators/receptions"));
    as("mttq.officer")
        .get("/reports/{id}", report)
        .then()
        .header("ETag", saved)
        .body("content.sections.results", is("Bản đầu."));
    as("mttq.officer")
        .header("If-Match", saved)
        .post("/reports/{id}/submit", report)
        .then()
        .statusCode(403);
  }

  @Test
  @Order(5)
  void theLeaderSubmitsAndTheRightDesksHaveIt() {
    act("mttq.leader", "submit", null);
    as("danguy.officer").get("/reports?box=INBOX").then().body("items.id", hasItem(report));
    as("tgdv.officer").get("/reports?box=COPIES").then().body("items.id", hasItem(report));
    as("tgdv.officer").get("/reports?box=INBOX").then().body("items.id", not(hasItem(report)));
    as("danguy.officer").get("/me/work").then().body("toAccept.items.id", hasItem(report));
  }

  @Test
  @Order(6)
  void whoeverItIsNotForNeverSeesIt() {
    var others =
        List.of(
            "lienhuong.officer",
            "ubnd.officer",
            "thanhuy.leader",
            "bdvpt.officer",
            "bdv.leader",
            "tinhuy.standing",
            "admin",
            "auditor");
    for (String other : others) {
      as(other)
          .get("/reports/{id}", report)
          .then()
          .statusCode(404)
          .body("code", is("platform.not_found"));
      for (String list :
          List.of(
              "/reports?size=200&count=true",
              "/reports?box=INBOX",
              "/reports?box=COPIES",
              "/reporting/obligations?size=200",
              "/me/work")) {
        assertThat(as(other).get(list).then().statusCode(200).extract().asString())
            .as("%s at %s", other, list)
            .doesNotContain(report);
      }
    }
    as("lienhuong.officer").get("/reports?count=true").then().body("page.total", is(0));
    asClient("nhipcau-hub", "nhipcau-hub").get("/reports/{id}", report).then().statusCode(404);
  }

  @Test
  @Order(7)
  void itIsReturnedWithAReasonMendedAndSubmittedAgain() {
    act("danguy.officer", "return", Map.of("reason", "Xin nêu rõ kết quả đối thoại."));
    as("mttq.officer").get("/me/work").then().body("returned.items.id", hasItem(report));
    String etag =
        as("mttq.officer")
            .get("/reports/{id}", report)
            .then()
            .body("returnReason", is("Xin nêu rõ kết quả đối thoại."))
            .extract()
            .header("ETag");
    as("mttq.officer")
        .header("If-Match", etag)
        .body(CONTENT.formatted("Đã nêu rõ."))
        .put("/reports/{id}/content", report)
        .then()
        .statusCode(200);
    act("mttq.leader", "submit", null);
  }

  @Test
  @Order(8)
  void itIsAcceptedAndTheWholeWayCanBeRead() {
    act("danguy.officer", "accept", null);
    as("mttq.officer")
        .get("/reporting/obligations/{id}", obligation)
        .then()
        .body("status", is("ACCEPTED"), "reportId", is(report));
    as("mttq.officer")
        .get("/reports/{id}", report)
        .then()
        .body("history.action", contains("DRAFT", "SUBMIT", "RETURN", "SUBMIT", "ACCEPT"));
    as("danguy.officer")
        .get("/reports/{id}/versions", report)
        .then()
        .body("items.content.sections.results", contains("Đã nêu rõ.", "Bản đầu."));
    as("auditor")
        .get("/audit?subject={id}", report)
        .then()
        .statusCode(200)
        .body("items.action", hasItem("report.accept"));
  }

  private static void act(String who, String verb, Object body) {
    String etag =
        as(who).get("/reports/{id}", report).then().statusCode(200).extract().header("ETag");
    var request = as(who).header("If-Match", etag);
    (body == null ? request : request.body(body))
        .post("/reports/{id}/" + verb, report)
        .then()
        .statusCode(200);
  }
}

package vn.nhipcau.reporting.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.LIENHUONG_OFFICER;
import static vn.nhipcau.testing.Cast.MUI_NE_BOARD_OFFICER;
import static vn.nhipcau.testing.Cast.MUI_NE_COMMITTEE_LEADER;
import static vn.nhipcau.testing.Cast.MUI_NE_COMMITTEE_OFFICER;
import static vn.nhipcau.testing.Cast.MUI_NE_LEADER;
import static vn.nhipcau.testing.Cast.MUI_NE_OFFICER;
import static vn.nhipcau.testing.Cast.MUI_NE_PEOPLE_LEADER;
import static vn.nhipcau.testing.Cast.MUI_NE_PEOPLE_OFFICER;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.obligation;
import static vn.nhipcau.testing.Papers.read;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.Seats;
import vn.nhipcau.testing.TestClock;
import vn.nhipcau.testing.World;

@QuarkusTest
@WithTestResource(World.class)
class FollowUpStoryTest {

  private static final String RULE_DAY = "2026-12-16";
  private static final String FRIDAY = "2026-12-18";

  @Inject TestClock clock;

  @BeforeEach
  void theWardHasItsPeople() {
    Seats.give(
        "muine.officer,ubmttq-22915,OFFICER",
        "muine.leader,ubmttq-22915,LEADER",
        "muine.ubnd.officer,ubnd-22915,OFFICER",
        "muine.ubnd.leader,ubnd-22915,LEADER",
        "muine.danguy.officer,du-22915,OFFICER",
        "muine.danguy.leader,du-22915,LEADER",
        "muine.tgdv.officer,tgdv-22915,OFFICER");
  }

  @AfterEach
  void backToTheFirstDay() {
    clock.goTo(TestClock.FIRST_DAY);
  }

  @Test
  void aLaterDayIsAskedForGrantedAndCounts() {
    String id = obligation(MUI_NE_OFFICER, "2026-Q4");
    act(
            MUI_NE_OFFICER,
            id,
            "request-extension",
            Map.of("until", FRIDAY, "reason", "Khắc phục hậu quả bão."))
        .then()
        .statusCode(200)
        .body("extensionRequest.until", is(FRIDAY), "dueOn", is(RULE_DAY));
    MUI_NE_COMMITTEE_OFFICER
        .ask()
        .get("/reporting/obligations?extensionRequested=true&box=FOLLOWED")
        .then()
        .body("items.id", hasItem(id))
        .body(
            "items.find { it.id == '" + id + "' }.allowedActions",
            hasItems("EXTEND", "REFUSE_EXTENSION"));

    act(
            MUI_NE_COMMITTEE_OFFICER,
            id,
            "refuse-extension",
            Map.of("reason", "Cấp trên cần số liệu sớm."))
        .then()
        .statusCode(200)
        .body("extensionRequest", nullValue(), "dueOn", is(RULE_DAY))
        .body("allowedActions", not(hasItem("REFUSE_EXTENSION")));
    act(
            MUI_NE_OFFICER,
            id,
            "request-extension",
            Map.of("until", FRIDAY, "reason", "Vẫn chưa có điện."))
        .then()
        .statusCode(200);
    Map<String, String> granted = Map.of("until", FRIDAY, "reason", "Đồng ý.");
    act(MUI_NE_COMMITTEE_LEADER, id, "extend", granted)
        .then()
        .statusCode(200)
        .body("dueOn", is(FRIDAY), "originalDueOn", is(RULE_DAY), "extensionRequest", nullValue());
    MUI_NE_LEADER
        .ask()
        .get("/reporting/obligations/{id}/steps", id)
        .then()
        .statusCode(200)
        .body(
            "items.action",
            contains("EXTEND", "REQUEST_EXTENSION", "REFUSE_EXTENSION", "REQUEST_EXTENSION"))
        .body("items[0].reason", is("Đồng ý."), "items[0].until", is(FRIDAY));
    AUDITOR
        .ask()
        .get("/audit?subject={id}", id)
        .then()
        .body(
            "items.action",
            hasItems(
                "obligation.request-extension",
                "obligation.refuse-extension",
                "obligation.extend"));

    // A day off that moves what is due on the rule's day leaves alone what was granted.
    ADMIN
        .change(ADMIN.ask().get("/calendar/days/" + RULE_DAY).header("ETag"))
        .body(
            Map.of(
                "kind",
                "PUBLIC_HOLIDAY",
                "name",
                "Ngày thử",
                "nameEn",
                "Day of a test",
                "status",
                "OFFICIAL_DOC",
                "source",
                "Công văn thử"))
        .put("/calendar/days/" + RULE_DAY)
        .then()
        .statusCode(200)
        .body("moved.period", hasItem("2026-Q4"));
    MUI_NE_OFFICER
        .ask()
        .get("/reporting/obligations/{id}", id)
        .then()
        .body("dueOn", is(FRIDAY), "originalDueOn", is(RULE_DAY));
    ADMIN
        .change(ADMIN.ask().get("/calendar/days/" + RULE_DAY).header("ETag"))
        .delete("/calendar/days/" + RULE_DAY)
        .then()
        .statusCode(200);

    // After the rule's day and up to the new one it is in time, and the statistics say so.
    clock.goTo(LocalDate.parse("2026-12-17"));
    String report = draft(MUI_NE_OFFICER, "2026-Q4");
    write(MUI_NE_OFFICER, report, COMPLETE).then().statusCode(200);
    submit(MUI_NE_LEADER, report);
    MUI_NE_OFFICER
        .ask()
        .get("/reporting/obligations/{id}", id)
        .then()
        .body("status", is("SUBMITTED"), "late", is(false));
    MUI_NE_COMMITTEE_OFFICER
        .ask()
        .get(
            "/statistics/punctuality?from=2026-Q4&to=2026-Q4&recipient=du-22915&organization=ubmttq-22915")
        .then()
        .body("total.onTime", is(1), "total.late", is(0));
  }

  @Test
  void aNewDueDayIsAWorkingDayThatIsStillToCome() {
    String id = obligation(MUI_NE_PEOPLE_OFFICER, "2026");
    String due = due(MUI_NE_PEOPLE_OFFICER, id);
    fault(id, due, "field.not_after");
    fault(id, "2026-12-20", "field.not_working_day");
    clock.goTo(LocalDate.parse(due).plusDays(10));
    fault(id, LocalDate.parse(due).plusDays(1).toString(), "field.in_the_past");
    act(MUI_NE_COMMITTEE_OFFICER, id, "extend", Map.of("until", "2027-01-08", "reason", " "))
        .then()
        .statusCode(400);
  }

  private static void fault(String id, String until, String code) {
    act(MUI_NE_COMMITTEE_OFFICER, id, "extend", Map.of("until", until, "reason", "Thử"))
        .then()
        .statusCode(422)
        .body("code", is("obligation.extension_not_valid"), "errors.pointer", contains("/until"))
        .body("errors.code", contains(code));
  }

  @Test
  void aLeaderLetsOffAndAsksAgainWhileNothingHappened() {
    String id = obligation(MUI_NE_PEOPLE_OFFICER, "2026-Q4");
    Map<String, String> why = Map.of("reason", "Đã có báo cáo chuyên đề.");
    act(MUI_NE_COMMITTEE_OFFICER, id, "waive", why).then().statusCode(403);
    act(MUI_NE_BOARD_OFFICER, id, "waive", why).then().statusCode(403);
    act(MUI_NE_PEOPLE_LEADER, id, "waive", why)
        .then()
        .statusCode(403)
        .body("code", is("obligation.action_not_allowed"));
    act(MUI_NE_COMMITTEE_LEADER, id, "waive", why)
        .then()
        .statusCode(200)
        .body("status", is("WAIVED"), "closedReason", is("Đã có báo cáo chuyên đề."))
        .body("allowedActions", contains("REINSTATE"));
    act(MUI_NE_COMMITTEE_LEADER, id, "reinstate", Map.of("reason", "Cần lại."))
        .then()
        .statusCode(200)
        .body("status", is("UPCOMING"), "closedReason", nullValue());

    String report = draft(MUI_NE_PEOPLE_OFFICER, "2026-Q4");
    act(MUI_NE_COMMITTEE_LEADER, id, "waive", why)
        .then()
        .statusCode(200)
        .body("allowedActions", is(List.of()));
    read(MUI_NE_PEOPLE_OFFICER, report)
        .then()
        .body("status", is("CLOSED"), "allowedActions", is(List.of()));
    act(MUI_NE_COMMITTEE_LEADER, id, "reinstate", why).then().statusCode(403);
  }

  @Test
  void whoIsLateIsUrgedAllAtOnceAndOnceADay() {
    clock.goTo(LocalDate.parse("2027-02-25"));
    String late = obligation(MUI_NE_OFFICER, "2026");
    String other = obligation(MUI_NE_PEOPLE_OFFICER, "2026");
    MUI_NE_BOARD_OFFICER
        .ask()
        .body(Map.of("allLate", true, "period", "2026"))
        .post("/reporting/obligations/remind")
        .then()
        .statusCode(200)
        .body("items.id", hasItems(late, other))
        .body("items.findAll { !it.reminded }.size()", is(0));
    act(MUI_NE_COMMITTEE_OFFICER, late, "remind", null)
        .then()
        .statusCode(409)
        .body("code", is("obligation.reminded_today"));
    clock.goTo(LocalDate.parse("2027-02-26"));
    act(MUI_NE_COMMITTEE_OFFICER, late, "remind", null)
        .then()
        .statusCode(200)
        .body("remindedOn", is("2027-02-26"));
    String foreign =
        LIENHUONG_OFFICER.ask().get("/reporting/obligations?size=1").path("items[0].id");
    List<Map<String, Object>> answers =
        MUI_NE_COMMITTEE_OFFICER
            .ask()
            .body(Map.of("ids", List.of(late, other, foreign)))
            .post("/reporting/obligations/remind")
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    assertThat(answers)
        .extracting(answer -> answer.get("code"))
        .containsExactlyInAnyOrder("obligation.reminded_today", null, "platform.not_found");
    // Who owes it urges nobody, and nothing said is nothing done.
    act(MUI_NE_LEADER, late, "remind", null).then().statusCode(403);
    MUI_NE_COMMITTEE_OFFICER
        .ask()
        .body("{}")
        .post("/reporting/obligations/remind")
        .then()
        .statusCode(400)
        .body("code", is("obligation.what_to_remind"));
  }

  @Test
  void aChangeNamesItsVersionAndOutsidersSeeNothing() {
    String id = obligation(MUI_NE_OFFICER, "2026");
    Map<String, String> why = Map.of("reason", "x");
    MUI_NE_COMMITTEE_LEADER
        .ask()
        .body(why)
        .post("/reporting/obligations/{id}/waive", id)
        .then()
        .statusCode(428);
    MUI_NE_COMMITTEE_LEADER
        .change("\"99\"")
        .body(why)
        .post("/reporting/obligations/{id}/waive", id)
        .then()
        .statusCode(412);
    LIENHUONG_OFFICER
        .change("\"0\"")
        .body(why)
        .post("/reporting/obligations/{id}/waive", id)
        .then()
        .statusCode(404);
    LIENHUONG_OFFICER.ask().get("/reporting/obligations/{id}/steps", id).then().statusCode(404);
  }

  private static Response act(Cast who, String id, String verb, Map<String, String> body) {
    var change = who.change(who.ask().get("/reporting/obligations/{id}", id).header("ETag"));
    if (body != null) {
      change.body(body);
    }
    return change.post("/reporting/obligations/{id}/{verb}", id, verb);
  }

  private static String due(Cast who, String id) {
    return who.ask().get("/reporting/obligations/{id}", id).path("dueOn");
  }
}

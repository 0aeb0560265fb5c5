package vn.nhipcau.regulation.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.BDVPT_OFFICER;
import static vn.nhipcau.testing.Cast.BDV_OFFICER;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.LIENHUONG_OFFICER;
import static vn.nhipcau.testing.Cast.MTTQ_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.STRANGER;
import static vn.nhipcau.testing.Cast.TGDV_OFFICER;
import static vn.nhipcau.testing.Cast.THANHUY_OFFICER;
import static vn.nhipcau.testing.Cast.TINHUY_STANDING;
import static vn.nhipcau.testing.Cast.TWO_SEATS;
import static vn.nhipcau.testing.Cast.UBND_LEADER;
import static vn.nhipcau.testing.Cast.UBND_OFFICER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.Papers;
import vn.nhipcau.testing.Seats;
import vn.nhipcau.testing.World;

/** A body says what it did about its duties; those whom it reports to read it. */
@QuarkusTest
@WithTestResource(World.class)
class EvidenceStoryTest {

  @Test
  void aBodySaysWhatItDidAndShowsIt() {
    String front = idOf("ubmttq-22969");
    String duty = duty(LIENHUONG_OFFICER, front, "D15.1");
    // Of a month that no other story tells of.
    ADMIN.ask().post("/reporting/periods/2022-M08/open").then().statusCode(200);
    String report = Papers.draft(LIENHUONG_OFFICER, "2022-M08");
    LIENHUONG_OFFICER
        .ask()
        .get("/organizations/{id}/evidence", front)
        .then()
        .statusCode(200)
        .body("year", is(2026), "organization.code", is("ubmttq-22969"))
        .body("counts.duties", greaterThan(20), "counts.notRecorded", greaterThan(20))
        .body("items.find { it.duty.id == '" + duty + "' }.evidence", nullValue())
        .body("items[0].allowedActions", contains("RECORD"));

    // The first word names no version, the next one does.
    put(LIENHUONG_OFFICER.ask(), front, duty, 2026, said("IN_PROGRESS", "Đã họp dân.", null))
        .then()
        .statusCode(428);
    put(LIENHUONG_OFFICER.change("\"0\""), front, duty, 2026, said("DONE", null, null))
        .then()
        .statusCode(412);
    Map<String, Object> shown = said("IN_PROGRESS", " Đã họp dân. ", null);
    shown.put("links", List.of(Map.of("kind", "REPORT", "id", report)));
    Response first = put(first(LIENHUONG_OFFICER), front, duty, 2026, shown);
    first
        .then()
        .statusCode(200)
        .header("ETag", is("\"0\""))
        .body("evidence.status", is("IN_PROGRESS"), "evidence.note", is("Đã họp dân."))
        .body("evidence.links.id", contains(report), "evidence.links[0].title", notNullValue())
        .body("evidence.updatedBy.displayName", notNullValue());
    put(first(LIENHUONG_OFFICER), front, duty, 2026, said("DONE", null, null))
        .then()
        .statusCode(412);
    put(LIENHUONG_OFFICER.change("\"7\""), front, duty, 2026, said("DONE", null, null))
        .then()
        .statusCode(412);
    Map<String, Object> done = said("DONE", "Đã xong.", null);
    done.put("links", List.of(Map.of("kind", "REPORT", "id", report)));
    put(LIENHUONG_OFFICER.change("\"0\""), front, duty, 2026, done)
        .then()
        .statusCode(200)
        .header("ETag", is("\"1\""))
        .body("evidence.status", is("DONE"));
    LIENHUONG_OFFICER
        .ask()
        .get("/organizations/{id}/duties/{duty}/evidence/2026", front, duty)
        .then()
        .statusCode(200)
        .header("ETag", is("\"1\""));
    LIENHUONG_OFFICER
        .ask()
        .get("/organizations/{id}/evidence?year=2026", front)
        .then()
        .body("counts.done", is(1));
    AUDITOR
        .ask()
        .get("/audit?subject=" + first.path("evidence.id") + "&sort=at")
        .then()
        .body("items.action", contains("evidence.record", "evidence.record"))
        .body("items[1].details.status", is("DONE"), "items[1].details.note", nullValue());

    // A paper of somebody else's shows nothing, and one that is not there neither.
    String foreign = Papers.draft(MTTQ_OFFICER, "2022-M08");
    for (String id : List.of(foreign, "00000000-0000-7000-8000-000000000000")) {
      Map<String, Object> wrong = said("DONE", null, null);
      wrong.put("links", List.of(Map.of("kind", "REPORT", "id", id)));
      put(LIENHUONG_OFFICER.change("\"1\""), front, duty, 2026, wrong)
          .then()
          .statusCode(422)
          .body("code", is("evidence.not_valid"), "errors.pointer", contains("/links/0"));
    }
  }

  @Test
  void itIsReadByThoseWhomTheBodyReportsToAndByNobodyElse() {
    String council = idOf("ubnd-22924");
    String duty = duty(UBND_OFFICER, council, "D14.1");
    put(first(UBND_LEADER), council, duty, 2025, said("DONE", "Đã làm.", null))
        .then()
        .statusCode(200);
    String url = "/organizations/" + council + "/evidence?year=2025";
    String one = "/organizations/" + council + "/duties/" + duty + "/evidence/2025";
    for (Cast reader : List.of(UBND_OFFICER, UBND_LEADER, DANGUY_OFFICER, TGDV_OFFICER)) {
      reader
          .ask()
          .get(url)
          .then()
          .statusCode(200)
          .body("items.find { it.duty.id == '" + duty + "' }.evidence.note", is("Đã làm."));
      reader.ask().get(one).then().statusCode(200);
    }
    for (Cast outside :
        List.of(
            MTTQ_LEADER,
            LIENHUONG_OFFICER,
            THANHUY_OFFICER,
            BDVPT_OFFICER,
            BDV_OFFICER,
            TINHUY_STANDING,
            ADMIN,
            AUDITOR,
            STRANGER)) {
      outside.ask().get(url).then().statusCode(404);
      outside.ask().get(one).then().statusCode(404);
      put(first(outside), council, duty, 2026, said("DONE", null, null)).then().statusCode(404);
    }
    // Who reads it does not write it.
    for (Cast reader : List.of(DANGUY_OFFICER, TGDV_OFFICER)) {
      put(reader.change("\"0\""), council, duty, 2025, said("NOT_STARTED", null, null))
          .then()
          .statusCode(403)
          .body("code", is("evidence.action_not_allowed"));
      reader.ask().get(url).then().body("items.allowedActions.flatten()", hasSize(0));
    }
    // A committee's own goes one step up, to the committee above and its commission.
    String committee = idOf("du-22924");
    for (Cast reader : List.of(DANGUY_OFFICER, THANHUY_OFFICER, BDVPT_OFFICER)) {
      reader.ask().get("/organizations/{id}/evidence", committee).then().statusCode(200);
    }
    for (Cast outside : List.of(MTTQ_OFFICER, TGDV_OFFICER, BDV_OFFICER)) {
      outside.ask().get("/organizations/{id}/evidence", committee).then().statusCode(404);
    }
  }

  @Test
  void onlyThisYearAndTheLastAreOpenAndOnlyDutiesOfItsOwn() {
    String front = idOf("ubmttq-22924");
    String duty = duty(MTTQ_OFFICER, front, "D15.2");
    for (int closed : List.of(2024, 2027)) {
      put(first(MTTQ_OFFICER), front, duty, closed, said("DONE", null, null))
          .then()
          .statusCode(403);
    }
    // Before the regulation nobody had this duty; another body's is none of its own.
    put(first(MTTQ_OFFICER), front, duty, 2020, said("DONE", null, null)).then().statusCode(404);
    String foreign = duty(UBND_OFFICER, idOf("ubnd-22924"), "D14.2");
    put(first(MTTQ_OFFICER), front, foreign, 2026, said("DONE", null, null)).then().statusCode(404);
    put(first(MTTQ_OFFICER), front, duty, 1800, said("DONE", null, null)).then().statusCode(400);
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/evidence?year=2021", front)
        .then()
        .statusCode(200)
        .body("counts.duties", greaterThan(20), "items[0].allowedActions", hasSize(0));
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/evidence?year=2020", front)
        .then()
        .statusCode(200)
        .body("counts.duties", is(0));
  }

  @Test
  void whatDoesNotApplySaysWhy() {
    String front = idOf("ubmttq-22924");
    String duty = duty(MTTQ_OFFICER, front, "D15.3");
    put(first(MTTQ_OFFICER), front, duty, 2026, said("NOT_APPLICABLE", null, " "))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/reason"), "errors.code", contains("field.required"));
    put(first(MTTQ_OFFICER), front, duty, 2026, said("DONE", null, "Không có việc."))
        .then()
        .statusCode(422)
        .body("errors.code", contains("field.only_when_not_applicable"));
    put(first(MTTQ_OFFICER), front, duty, 2026, Map.of()).then().statusCode(400);
    put(first(MTTQ_OFFICER), front, duty, 2026, said("DONE", "a".repeat(2001), null))
        .then()
        .statusCode(400);
    put(first(MTTQ_LEADER), front, duty, 2026, said("NOT_APPLICABLE", null, "Không có việc."))
        .then()
        .statusCode(200)
        .body("evidence.reason", is("Không có việc."));
  }

  @Test
  void theCommissionSeesWhereItStandsAndWhereNothingWasSaid() {
    String hnd = idOf("hnd-22924");
    TGDV_OFFICER
        .ask()
        .get("/evidence?year=2026&count=true&size=200")
        .then()
        .statusCode(200)
        .body("items.organization.code", hasItem("ubmttq-22924"))
        .body("items.organization.code", not(hasItem("ubmttq-22969")))
        .body("items.organization.code", not(hasItem("du-22924")))
        .body("items.organization.code", not(hasItem("tgdv-22924")))
        .body("items.organization.id", hasItem(hnd))
        .body("totals.duties", greaterThan(100));
    // The city's commission watches the wards' committees and the city's own bodies.
    BDVPT_OFFICER
        .ask()
        .get("/evidence?size=200&level=COMMUNE")
        .then()
        .body("items.organization.code", hasItem("du-22924"))
        .body("items.organization.code", not(hasItem("ubmttq-22924")));
    // By area, by status, by duty, page by page.
    BDVPT_OFFICER
        .ask()
        .get("/evidence?size=200&area=22924")
        .then()
        .body("items.organization.code", contains("du-22924"));
    BDVPT_OFFICER.ask().get("/evidence?area=99999").then().statusCode(404);
    TGDV_OFFICER
        .ask()
        .get("/evidence?size=200&status=IN_PROGRESS&year=2024")
        .then()
        .body("items", hasSize(0), "totals.duties", is(0));
    String duty = duty(MTTQ_OFFICER, idOf("ubmttq-22924"), "D15.4");
    TGDV_OFFICER
        .ask()
        .get("/evidence?duty=" + duty)
        .then()
        .body("items.organization.code", contains("ubmttq-22924"))
        .body("items[0].counts.duties", is(1));
    Response page = TGDV_OFFICER.ask().get("/evidence?size=2&count=true");
    int total = page.path("page.total");
    int seen = 2;
    String next = page.path("page.next");
    while (next != null) {
      Response more = TGDV_OFFICER.ask().get("/evidence?size=2&cursor=" + next);
      seen += more.<List<?>>path("items").size();
      next = more.path("page.next");
    }
    assertEquals(total, seen);
    TGDV_OFFICER.ask().get("/evidence?cursor=xx").then().statusCode(400);
    TGDV_OFFICER.ask().get("/evidence?sort=code").then().statusCode(400);
    // Who watches over nobody is shown nobody.
    MTTQ_OFFICER.ask().get("/evidence").then().statusCode(200).body("items", hasSize(0));
    ADMIN.ask().get("/evidence").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void whoFollowedABodyReadsItsEvidence() {
    // Hưng Long's bodies ended on 30 November 2024; Bình Hưng's followed them.
    String old = idOf("ubmttq-22951", "2024-06-30");
    String url = "/organizations/" + old + "/evidence?year=2024";
    MTTQ_OFFICER.ask().get(url).then().statusCode(404);
    Seats.give("hai.noi,ubmttq-22939,OFFICER");
    TWO_SEATS
        .ask()
        .header("X-Acting-For", "ubmttq-22939")
        .get(url)
        .then()
        .statusCode(200)
        .body("counts.duties", greaterThan(20), "items[0].allowedActions", hasSize(0));
    // After its end it had nothing to do any more.
    TWO_SEATS
        .ask()
        .header("X-Acting-For", "ubmttq-22939")
        .get("/organizations/" + old + "/evidence?year=2025")
        .then()
        .body("counts.duties", is(0));
  }

  private static RequestSpecification first(Cast who) {
    return who.ask().header("If-None-Match", "*");
  }

  private static Response put(
      RequestSpecification who, String organization, String duty, int year, Map<String, ?> said) {
    return who.body(said)
        .put("/organizations/{id}/duties/{duty}/evidence/{year}", organization, duty, year);
  }

  private static Map<String, Object> said(String status, String note, String reason) {
    Map<String, Object> said = new HashMap<>();
    said.put("status", status);
    said.put("note", note);
    said.put("reason", reason);
    return said;
  }

  private static String duty(Cast who, String organization, String path) {
    return who.ask()
        .get("/organizations/{id}/duties", organization)
        .path("items.find { it.provision.path == '" + path + "' }.id");
  }

  private static String idOf(String code) {
    return idOf(code, "2026-11-16");
  }

  private static String idOf(String code, String day) {
    return ADMIN
        .ask()
        .get("/organizations?q=" + code + "&asOf=" + day)
        .path("items.find { it.code == '" + code + "' }.id");
  }
}

package vn.nhipcau.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.BDV_LEADER;
import static vn.nhipcau.testing.Cast.DANGUY_LEADER;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.LIENHUONG_OFFICER;
import static vn.nhipcau.testing.Cast.MTTQ_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.STRANGER;
import static vn.nhipcau.testing.Cast.TGDV_OFFICER;
import static vn.nhipcau.testing.Cast.THANHUY_LEADER;
import static vn.nhipcau.testing.Cast.UBND_LEADER;
import static vn.nhipcau.testing.Cast.UBND_OFFICER;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.accept;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.etag;
import static vn.nhipcau.testing.Papers.obligation;
import static vn.nhipcau.testing.Papers.read;
import static vn.nhipcau.testing.Papers.sendBack;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.World;

@QuarkusTest
@WithTestResource(World.class)
class ReportStoryTest {

  private static final List<Cast> OUTSIDERS =
      List.of(LIENHUONG_OFFICER, UBND_LEADER, THANHUY_LEADER, BDV_LEADER, ADMIN, AUDITOR, STRANGER);

  @Test
  void aReportGoesFromClauseToAcceptance() {
    MTTQ_OFFICER
        .ask()
        .get("/me/work")
        .then()
        .statusCode(200)
        .body("due.items.find { it.period.code == '2026-M11' }.allowedActions", hasItem("DRAFT"))
        .body(
            "due.items.find { it.period.code == '2026-M11' }.provision.summary",
            containsString("cấp ủy"));

    String id = draft(MTTQ_OFFICER, "2026-M11");
    write(MTTQ_OFFICER, id, COMPLETE).then().statusCode(200);
    read(MTTQ_OFFICER, id)
        .then()
        .body(
            "content.sections.results",
            is("Đã vận động được 12 hộ hiến đất."),
            "content.indicators.receptions",
            is(2))
        .body("contentOf", is("DRAFT"), "allowedActions", contains("EDIT"));
    read(MTTQ_LEADER, id).then().body("allowedActions", contains("EDIT", "SIGN", "SUBMIT"));
    MTTQ_LEADER.ask().get("/me/work").then().body("toSign.items.id", hasItem(id));
    OUTSIDERS.forEach(who -> assertBlind(who, id));
    List.of(DANGUY_OFFICER, TGDV_OFFICER).forEach(who -> assertBlind(who, id));

    submit(MTTQ_LEADER, id);
    DANGUY_OFFICER.ask().get("/reports?box=INBOX").then().body("items.id", hasItem(id));
    DANGUY_OFFICER.ask().get("/reports?box=COPIES").then().body("items.id", not(hasItem(id)));
    TGDV_OFFICER.ask().get("/reports?box=COPIES").then().body("items.id", hasItem(id));
    TGDV_OFFICER.ask().get("/reports?box=INBOX").then().body("items.id", not(hasItem(id)));
    MTTQ_OFFICER.ask().get("/reports?box=OUTBOX").then().body("items.id", hasItem(id));
    MTTQ_OFFICER.ask().get("/reports?box=DRAFTS").then().body("items.id", not(hasItem(id)));
    DANGUY_OFFICER.ask().get("/me/work").then().body("toAccept.items.id", hasItem(id));
    TGDV_OFFICER
        .ask()
        .get("/reports/{id}/deliveries", id)
        .then()
        .body(
            "items.collect { it.organization.code + ' ' + it.kind }",
            contains("du-22924 TO", "tgdv-22924 CC"));
    read(TGDV_OFFICER, id).then().body("allowedActions", empty(), "contentOf", is("SUBMISSION"));
    OUTSIDERS.forEach(who -> assertBlind(who, id));

    sendBack(DANGUY_OFFICER, id, "Xin ghi rõ số buổi đối thoại.")
        .then()
        .statusCode(200)
        .body("status", is("RETURNED"));
    MTTQ_OFFICER.ask().get("/me/work").then().body("returned.items.id", hasItem(id));
    assertObligation("RETURNED");

    write(MTTQ_OFFICER, id, COMPLETE.replace("\"dialogues\": 1", "\"dialogues\": 3"))
        .then()
        .statusCode(200)
        .body("returnReason", is("Xin ghi rõ số buổi đối thoại."));
    // While it is being mended, the recipient sees what was submitted, and cannot tell that anybody
    // is writing.
    String seen = read(DANGUY_OFFICER, id).asString();
    String tag = etag(TGDV_OFFICER, id);
    write(MTTQ_OFFICER, id, COMPLETE.replace("\"dialogues\": 1", "\"dialogues\": 3"))
        .then()
        .statusCode(200);
    assertThat(read(DANGUY_OFFICER, id).asString()).isEqualTo(seen);
    assertThat(etag(TGDV_OFFICER, id)).isEqualTo(tag);
    read(DANGUY_OFFICER, id)
        .then()
        .body("content.indicators.dialogues", is(1), "contentOf", is("SUBMISSION"));
    submit(MTTQ_LEADER, id);
    read(DANGUY_OFFICER, id)
        .then()
        .body(
            "content.indicators.dialogues", is(3), "returnReason", nullValue(), "versions", is(2));

    accept(DANGUY_LEADER, id);
    assertObligation("ACCEPTED");
    read(MTTQ_OFFICER, id)
        .then()
        .body("history.action", contains("DRAFT", "SUBMIT", "RETURN", "SUBMIT", "ACCEPT"))
        .body(
            "history[2].reason",
            is("Xin ghi rõ số buổi đối thoại."),
            "history[2].by.displayName",
            notNullValue())
        .body("history[2].organization.code", is("du-22924"), "allowedActions", empty());
    read(DANGUY_OFFICER, id)
        .then()
        .body("history.action", contains("SUBMIT", "RETURN", "SUBMIT", "ACCEPT"));
    MTTQ_OFFICER
        .ask()
        .get("/reports/{id}/versions", id)
        .then()
        .body(
            "items.number",
            contains(2, 1),
            "items.content.indicators.dialogues",
            contains(3, 1),
            "items[0].sha256.length()",
            is(64));
    DANGUY_OFFICER
        .ask()
        .get("/reports/{id}/versions/1", id)
        .then()
        .body("content.indicators.dialogues", is(1));
    DANGUY_OFFICER.ask().get("/reports/{id}/versions/3", id).then().statusCode(404);
    OUTSIDERS.forEach(who -> assertBlind(who, id));
    AUDITOR
        .ask()
        .get("/audit?subject={id}&size=50", id)
        .then()
        .statusCode(200)
        .body(
            "items.action.reverse()",
            contains(
                "report.draft",
                "report.edit",
                "report.submit",
                "report.read",
                "report.read",
                "report.return",
                "report.submit",
                "report.read",
                "report.accept"))
        .body(
            "items[0].actor.displayName",
            notNullValue(),
            "items[0].organization.code",
            is("du-22924"));
  }

  @Test
  void whatIsWrongIsToldFieldByFieldAndLosesNothing() {
    String id = draft(UBND_OFFICER, "2026-M11");
    write(UBND_OFFICER, id, COMPLETE).then().statusCode(200);
    String before = read(UBND_OFFICER, id).jsonPath().getString("content");
    String etag = etag(UBND_OFFICER, id);

    UBND_OFFICER
        .change(etag)
        .body(
            """
            {"sections": {"situation": "x", "secret": "y"}, "indicators": {"receptions": -1, "dialogues": 1.5, "petitionsReceived": 1e400}}""")
        .put("/reports/{id}/content", id)
        .then()
        .statusCode(400)
        .body("code", is("report.content_invalid"))
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            contains(
                "/sections/secret field.unknown",
                "/indicators/dialogues field.not_integer",
                "/indicators/petitionsReceived field.too_large",
                "/indicators/receptions field.too_small"));
    UBND_OFFICER
        .change(etag)
        .body("{\"sections\": {}}")
        .put("/reports/{id}/content", id)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/indicators"));
    UBND_OFFICER
        .change(etag)
        .body("{\"sections\": {\"situation\": ")
        .put("/reports/{id}/content", id)
        .then()
        .statusCode(400)
        .body("code", is("platform.malformed_body"));
    UBND_OFFICER.ask().body(COMPLETE).put("/reports/{id}/content", id).then().statusCode(428);

    assertThat(read(UBND_OFFICER, id).jsonPath().getString("content")).isEqualTo(before);
    assertThat(etag(UBND_OFFICER, id)).isEqualTo(etag);

    write(
            UBND_OFFICER,
            id,
            "{\"sections\": {\"situation\": \" \"}, \"indicators\": {\"receptions\": 0}}")
        .then()
        .statusCode(200);
    UBND_LEADER
        .change(etag(UBND_LEADER, id))
        .post("/reports/{id}/submit", id)
        .then()
        .statusCode(422)
        .body(
            "code",
            is("report.incomplete"),
            "errors.pointer",
            hasItem("/sections/situation"),
            "errors.pointer",
            not(hasItem("/indicators/receptions")));
    UBND_OFFICER
        .change(etag(UBND_OFFICER, id))
        .header("Accept-Language", "en")
        .post("/reports/{id}/submit", id)
        .then()
        .statusCode(403)
        .body("code", is("report.action_not_allowed"), "title", is("Not possible now"));
    sendBack(UBND_LEADER, id, "x").then().statusCode(403);
  }

  @Test
  void oneObligationGivesOneReport() {
    String id = draft(UBND_OFFICER, "2026-Q4");
    UBND_LEADER
        .ask()
        .body(Map.of("obligationId", obligation(UBND_LEADER, "2026-Q4")))
        .post("/reports")
        .then()
        .statusCode(409)
        .body("code", is("report.already_drafted"), "params.reportId", is(id));
    // Whoever receives it may see the obligation, but neither begin the report nor learn of the
    // draft.
    DANGUY_OFFICER
        .ask()
        .body(Map.of("obligationId", obligation(UBND_LEADER, "2026-Q4")))
        .post("/reports")
        .then()
        .statusCode(403)
        .body("code", is("obligation.action_not_allowed"), "params.reportId", nullValue());
    LIENHUONG_OFFICER
        .ask()
        .body(Map.of("obligationId", obligation(UBND_LEADER, "2026-Q4")))
        .post("/reports")
        .then()
        .statusCode(404);
  }

  @Test
  void aReturnNeedsAReason() {
    String id = draft(UBND_OFFICER, "2026");
    write(UBND_OFFICER, id, COMPLETE).then().statusCode(200);
    submit(UBND_LEADER, id);
    sendBack(DANGUY_OFFICER, id, "  ")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/reason"), "errors.code", contains("field.required"));
    sendBack(DANGUY_OFFICER, id, "x".repeat(2001))
        .then()
        .statusCode(400)
        .body("errors.code", contains("field.size"));
    read(DANGUY_OFFICER, id).then().body("status", is("SUBMITTED"));
    // Submitted papers are nobody's to edit.
    write(UBND_LEADER, id, COMPLETE).then().statusCode(403);
  }

  private static void assertBlind(Cast who, String id) {
    read(who, id).then().statusCode(404).body("code", is("platform.not_found"));
    for (String path : List.of("/versions", "/versions/1", "/deliveries")) {
      who.ask().get("/reports/{id}" + path, id).then().statusCode(404);
    }
    who.change("\"0\"").body(COMPLETE).put("/reports/{id}/content", id).then().statusCode(404);
    who.change("\"0\"").post("/reports/{id}/accept", id).then().statusCode(404);
    for (String list :
        List.of(
            "/reports?size=200",
            "/reports?box=INBOX",
            "/reports?box=COPIES",
            "/reports?box=DRAFTS",
            "/reporting/obligations?size=200",
            "/me/work")) {
      assertThat(who.ask().get(list).then().statusCode(200).extract().asString())
          .as("%s at %s", who, list)
          .doesNotContain(id);
    }
  }

  private static void assertObligation(String status) {
    MTTQ_OFFICER
        .ask()
        .get("/reporting/obligations?organization=ubmttq-22924&period=2026-M11")
        .then()
        .body("items", hasSize(1), "items[0].status", is(status), "items[0].late", is(false));
  }
}

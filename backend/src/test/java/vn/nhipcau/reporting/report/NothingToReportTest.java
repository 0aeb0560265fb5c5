package vn.nhipcau.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.HND_LEADER;
import static vn.nhipcau.testing.Cast.HND_OFFICER;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.etag;
import static vn.nhipcau.testing.Papers.obligation;
import static vn.nhipcau.testing.Papers.read;
import static vn.nhipcau.testing.Papers.sendBack;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.OwnWorld;
import vn.nhipcau.testing.World;

/** A body in which nothing happened says so, and that is counted: an empty report is not. */
@QuarkusTest
@TestProfile(OwnWorld.class)
@WithTestResource(World.class)
class NothingToReportTest {

  private static final String WHY = "Trong kỳ không có vụ việc, kiến nghị nào phát sinh.";

  @Test
  void anEmptyReportIsNoneAndNothingToReportIsAnAnswer() {
    String id = draft(HND_OFFICER, "2026-M11");
    HND_LEADER
        .change(etag(HND_LEADER, id))
        .post("/reports/{id}/submit", id)
        .then()
        .statusCode(422)
        .body("code", is("report.incomplete"));

    // Both at once is kept while it is a draft, and refused when it shall be sent.
    write(
            HND_OFFICER,
            id,
            COMPLETE.replace("\"note\"", "\"nothingToReport\": \"" + WHY + "\", \"note\""))
        .then()
        .statusCode(200)
        .body("content.nothingToReport", is(WHY), "nothingToReport", is(false));
    HND_LEADER
        .change(etag(HND_LEADER, id))
        .post("/reports/{id}/sign", id)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/sections/situation",
                "/sections/results",
                "/indicators/receptions",
                "/indicators/dialogues",
                "/indicators/petitionsReceived",
                "/indicators/petitionsResolved"))
        .body("errors.code", everyItem(is("field.nothing_but_this")));

    write(HND_OFFICER, id, nothing(" ")).then().statusCode(200);
    HND_LEADER
        .change(etag(HND_LEADER, id))
        .post("/reports/{id}/submit", id)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/nothingToReport"));

    write(HND_OFFICER, id, nothing(WHY)).then().statusCode(200);
    submit(HND_LEADER, id);
    assertCounted(1);
    DANGUY_OFFICER
        .ask()
        .get("/reports?box=INBOX&organization=hnd-22924&period=2026-M11")
        .then()
        .body("items.nothingToReport", contains(true));
    read(DANGUY_OFFICER, id)
        .then()
        .body("nothingToReport", is(true), "content.nothingToReport", is(WHY))
        .body("content.indicators.values()", everyItem(nullValue()));
    HND_OFFICER
        .ask()
        .get("/reporting/obligations/{id}", obligation(HND_OFFICER, "2026-M11"))
        .then()
        .body("nothingToReport", is(true), "status", is("SUBMITTED"));

    // Sent back, it still is what was answered last; what comes then takes its place.
    sendBack(DANGUY_OFFICER, id, "Có kiến nghị tại tổ dân phố 3.").then().statusCode(200);
    assertCounted(1);
    write(HND_OFFICER, id, COMPLETE).then().statusCode(200);
    submit(HND_LEADER, id);
    assertCounted(0);
    read(DANGUY_OFFICER, id)
        .then()
        .body("nothingToReport", is(false), "content.nothingToReport", nullValue());
    HND_OFFICER
        .ask()
        .get("/reports/{id}/versions/1/diff/2", id)
        .then()
        .body("nothingToReport.changed", is(true));
  }

  @Test
  void whatIsTakenBackLeavesTheAnswerBeforeIt() {
    String id = draft(HND_OFFICER, "2026-Q4");
    write(HND_OFFICER, id, nothing(WHY)).then().statusCode(200);
    submit(HND_LEADER, id);
    read(DANGUY_OFFICER, id).then().statusCode(200);
    sendBack(DANGUY_OFFICER, id, "Xem lại.").then().statusCode(200);
    write(HND_OFFICER, id, COMPLETE).then().statusCode(200);
    submit(HND_LEADER, id);
    HND_LEADER
        .change(etag(HND_LEADER, id))
        .body(Map.of("reason", "Nhầm số liệu."))
        .post("/reports/{id}/withdraw", id)
        .then()
        .statusCode(200)
        .body("nothingToReport", is(true));
    read(DANGUY_OFFICER, id).then().body("nothingToReport", is(true));
    HND_OFFICER
        .ask()
        .get("/reporting/obligations/{id}", obligation(HND_OFFICER, "2026-Q4"))
        .then()
        .body("nothingToReport", is(true), "status", is("RETURNED"));
    DANGUY_OFFICER
        .ask()
        .get("/reports?box=INBOX&status=SUBMITTED&organization=hnd-22924&period=2026-Q4")
        .then()
        .body("items", empty());
  }

  private static String nothing(String why) {
    return "{\"sections\": {}, \"indicators\": {}, \"note\": null, \"nothingToReport\": \""
        + why
        + "\"}";
  }

  private static void assertCounted(int answers) {
    DANGUY_OFFICER
        .ask()
        .get("/statistics/punctuality?from=2026-M11&to=2026-M11&recipient=du-22924&by=organization")
        .then()
        .statusCode(200)
        .body("total.nothingToReport", is(answers), "total.onTime", is(1));
  }
}

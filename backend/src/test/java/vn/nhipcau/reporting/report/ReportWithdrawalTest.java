package vn.nhipcau.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.DANGUY_LEADER;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.HND_LEADER;
import static vn.nhipcau.testing.Cast.HND_OFFICER;
import static vn.nhipcau.testing.Cast.TGDV_OFFICER;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.accept;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.etag;
import static vn.nhipcau.testing.Papers.read;
import static vn.nhipcau.testing.Papers.sendBack;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.World;

/** What was sent may be taken back while nobody it went to has opened it, and no longer. */
@QuarkusTest
@WithTestResource(World.class)
class ReportWithdrawalTest {

  private static final List<Cast> DESKS = List.of(DANGUY_OFFICER, DANGUY_LEADER, TGDV_OFFICER);

  @Test
  void whatNobodyHasOpenedIsTakenBackAndNobodyKeepsIt() {
    String id = draft(HND_OFFICER, "2026-M11");
    write(HND_OFFICER, id, COMPLETE).then().statusCode(200);
    submit(HND_LEADER, id);
    // Seeing it in a list is not reading it, nor is asking who got it; and the author reads it at
    // will.
    DANGUY_OFFICER.ask().get("/reports?box=INBOX").then().body("items.id", hasItem(id));
    TGDV_OFFICER
        .ask()
        .get("/reports/{id}/deliveries", id)
        .then()
        .body("items.readAt", contains(nullValue(), nullValue()));
    read(HND_OFFICER, id).then().body("allowedActions", empty(), "read", is(false));
    read(HND_LEADER, id).then().body("allowedActions", contains("WITHDRAW"));
    withdraw(HND_LEADER, id, " ")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/reason"));
    withdraw(HND_OFFICER, id, "x").then().statusCode(403);

    withdraw(HND_LEADER, id, "Gửi nhầm bản chưa rà soát.")
        .then()
        .statusCode(200)
        .body("status", is("WITHDRAWN"), "submittedAt", nullValue(), "contentOf", is("DRAFT"))
        .body(
            "allowedActions",
            contains("EDIT", "SIGN", "SUBMIT"),
            "history.last().reason",
            notNullValue());
    DESKS.forEach(desk -> assertGone(desk, id));
    assertObligation("DRAFTING");
    HND_OFFICER.ask().get("/reports?box=DRAFTS").then().body("items.id", hasItem(id));
    HND_OFFICER.ask().get("/reports?box=OUTBOX").then().body("items.id", not(hasItem(id)));
    HND_OFFICER.ask().get("/reports?status=WITHDRAWN").then().body("items.id", hasItem(id));

    write(HND_OFFICER, id, COMPLETE.replace("\"receptions\": 2", "\"receptions\": 9"))
        .then()
        .statusCode(200);
    submit(HND_LEADER, id);
    assertObligation("SUBMITTED");
    // Of the first submission others know nothing; the author keeps it.
    read(DANGUY_OFFICER, id)
        .then()
        .statusCode(200)
        .body("versions", is(1), "content.indicators.receptions", is(9))
        .body("history.action", contains("SUBMIT"), "history.version", contains(2));
    versions(DANGUY_OFFICER, id, contains(2));
    DANGUY_OFFICER.ask().get("/reports/{id}/versions/1", id).then().statusCode(404);
    HND_OFFICER
        .ask()
        .get("/reports/{id}/versions", id)
        .then()
        .body("items.number", contains(2, 1), "items.withdrawn", contains(false, true));
    read(HND_OFFICER, id)
        .then()
        .body("history.action", contains("DRAFT", "SUBMIT", "WITHDRAW", "SUBMIT"))
        .body("versions", is(2), "read", is(true));
  }

  @Test
  void whoOpensItFirstIsNotedAndThenItStays() {
    String id = draft(HND_OFFICER, "2026-Q4");
    write(HND_OFFICER, id, COMPLETE).then().statusCode(200);
    submit(HND_LEADER, id);
    String etag = etag(HND_LEADER, id);
    // The copy's desk opens a version, which is reading too.
    TGDV_OFFICER.ask().get("/reports/{id}/versions/1", id).then().statusCode(200);
    HND_OFFICER
        .ask()
        .get("/reports/{id}/deliveries", id)
        .then()
        .body("items.organization.code", contains("du-22924", "tgdv-22924"))
        .body("items[0].readAt", nullValue(), "items[1].readAt", notNullValue())
        .body(
            "items[1].readBy.displayName",
            is("Chuyên viên Ban Tuyên giáo - Dân vận phường Phú Thủy"));
    HND_LEADER
        .change(etag)
        .body(Map.of("reason", "x"))
        .post("/reports/{id}/withdraw", id)
        .then()
        .statusCode(412);
    read(HND_LEADER, id).then().body("allowedActions", empty(), "read", is(true));
    withdraw(HND_LEADER, id, "x")
        .then()
        .statusCode(403)
        .body("code", is("report.action_not_allowed"));

    read(DANGUY_OFFICER, id).then().statusCode(200);
    read(DANGUY_LEADER, id).then().statusCode(200);
    AUDITOR
        .ask()
        .get("/audit?subject={id}&size=50", id)
        .then()
        .body(
            "items.findAll { it.action == 'report.read' }.organization.code",
            contains("du-22924", "tgdv-22924"));

    // Returned, sent again, and taken back: they are where they were before.
    sendBack(DANGUY_OFFICER, id, "Xin bổ sung.").then().statusCode(200);
    submit(HND_LEADER, id);
    withdraw(HND_LEADER, id, "Còn sót.")
        .then()
        .statusCode(200)
        .body("returnReason", is("Xin bổ sung."));
    assertThat(obligation("2026-Q4")).isEqualTo("RETURNED");
    read(DANGUY_OFFICER, id)
        .then()
        .statusCode(200)
        .body("status", is("RETURNED"), "versions", is(1), "allowedActions", empty())
        .body("history.action", contains("SUBMIT", "RETURN"));
    DANGUY_OFFICER
        .ask()
        .get("/reports?box=INBOX&status=RETURNED")
        .then()
        .body("items.id", hasItem(id));
    DANGUY_OFFICER.ask().get("/reports?status=WITHDRAWN").then().body("items.id", not(hasItem(id)));
    submit(HND_LEADER, id);
    accept(DANGUY_LEADER, id);
    versions(DANGUY_LEADER, id, contains(3, 1));
  }

  /** Of reading and taking back at one moment one comes first, and the other finds it so. */
  @Test
  void readingAndTakingBackWaitForEachOther() throws Exception {
    String id = draft(HND_OFFICER, "2026");
    write(HND_OFFICER, id, COMPLETE).then().statusCode(200);
    submit(HND_LEADER, id);
    String etag = etag(HND_LEADER, id);
    List<Callable<Integer>> calls = new ArrayList<>();
    calls.add(
        () ->
            HND_LEADER
                .change(etag)
                .body(Map.of("reason", "Gửi nhầm."))
                .post("/reports/{id}/withdraw", id)
                .statusCode());
    for (Cast desk : List.of(DANGUY_OFFICER, TGDV_OFFICER, DANGUY_LEADER)) {
      calls.add(() -> read(desk, id).statusCode());
    }
    List<Integer> answers = new ArrayList<>();
    try (var callers = Executors.newFixedThreadPool(calls.size())) {
      for (var call : callers.invokeAll(calls)) {
        answers.add(call.get());
      }
    }
    boolean takenBack = answers.getFirst() == 200;
    assertThat(answers.getFirst()).isIn(200, 412);
    assertThat(answers.subList(1, 4)).containsOnly(takenBack ? 404 : 200);
    read(HND_LEADER, id).then().body("read", is(!takenBack));
  }

  private static Response withdraw(Cast who, String id, String reason) {
    return who.change(etag(who, id))
        .body(Map.of("reason", reason))
        .post("/reports/{id}/withdraw", id);
  }

  private static void versions(Cast who, String id, org.hamcrest.Matcher<?> numbers) {
    who.ask().get("/reports/{id}/versions", id).then().body("items.number", numbers);
  }

  private static void assertGone(Cast desk, String id) {
    for (String path : List.of("", "/versions", "/versions/1", "/deliveries")) {
      desk.ask().get("/reports/{id}" + path, id).then().statusCode(404);
    }
    desk.change("\"2\"").post("/reports/{id}/accept", id).then().statusCode(404);
    for (String list :
        List.of(
            "/reports?size=200",
            "/reports?box=INBOX",
            "/reports?box=COPIES",
            "/reports?status=WITHDRAWN",
            "/reporting/obligations?size=200",
            "/me/work")) {
      assertThat(desk.ask().get(list).then().statusCode(200).extract().asString())
          .as("%s at %s", desk, list)
          .doesNotContain(id);
    }
  }

  private static void assertObligation(String status) {
    assertThat(obligation("2026-M11")).isEqualTo(status);
  }

  private static String obligation(String period) {
    return HND_OFFICER
        .ask()
        .get("/reporting/obligations?organization=hnd-22924&period={period}", period)
        .then()
        .extract()
        .path("items[0].status");
  }
}

package vn.nhipcau.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.BDVPT_OFFICER;
import static vn.nhipcau.testing.Cast.BDV_OFFICER;
import static vn.nhipcau.testing.Cast.DANGUY_LEADER;
import static vn.nhipcau.testing.Cast.HND_LEADER;
import static vn.nhipcau.testing.Cast.HND_OFFICER;
import static vn.nhipcau.testing.Cast.LIENHUONG_OFFICER;
import static vn.nhipcau.testing.Cast.MTTQ_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.THANHUY_LEADER;
import static vn.nhipcau.testing.Cast.THANHUY_OFFICER;
import static vn.nhipcau.testing.Cast.UBND_LEADER;
import static vn.nhipcau.testing.Cast.UBND_OFFICER;
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
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.OwnWorld;
import vn.nhipcau.testing.TestClock;
import vn.nhipcau.testing.World;

/**
 * Superiors of the line read along where a requirement says so, and only what was submitted: the
 * ward's Front reports to the ward's committee, the city's committee and commission and the
 * province's commission stand above.
 */
@QuarkusTest
@TestProfile(OwnWorld.class)
@WithTestResource(World.class)
class OversightStoryTest {

  @Inject TestClock clock;

  /** Nine months are asked for by no shipped requirement; theirs are due now. */
  @BeforeEach
  void theFirstOfOctober() {
    clock.goTo(LocalDate.of(2026, 10, 1));
  }

  @AfterEach
  void backToToday() {
    clock.goTo(TestClock.FIRST_DAY);
  }

  private static final List<Cast> ABOVE =
      List.of(THANHUY_OFFICER, THANHUY_LEADER, BDVPT_OFFICER, BDV_OFFICER);

  @Test
  void superiorsReadWhatWasSubmittedAndNeverADraftOrAReturn() {
    add("doc-cung", "ubmttq-22924", "\"SUPERIOR_COMMITTEES\", \"SUPERIOR_COMMISSIONS\"");
    String report = draft(MTTQ_OFFICER, "2026-9M");
    String obligation = read(MTTQ_OFFICER, report).then().extract().path("obligationId");
    write(MTTQ_OFFICER, report, COMPLETE).then().statusCode(200);
    blind(report, obligation);

    submit(MTTQ_LEADER, report);
    seen(report, "SUBMITTED");
    // Reading along is no delivery, so it may still be taken back, and is then gone.
    MTTQ_LEADER
        .change(etag(MTTQ_LEADER, report))
        .body("{\"reason\": \"Gửi nhầm bản\"}")
        .post("/reports/{id}/withdraw", report)
        .then()
        .statusCode(200);
    blind(report, obligation);

    submit(MTTQ_LEADER, report);
    seen(report, "SUBMITTED");
    sendBack(DANGUY_LEADER, report, "Thiếu số liệu").then().statusCode(200);
    blind(report, obligation);

    MTTQ_LEADER
        .change(etag(MTTQ_LEADER, report))
        .body(COMPLETE.replace("12 hộ", "13 hộ"))
        .put("/reports/{id}/content", report)
        .then()
        .statusCode(200);
    blind(report, obligation);
    submit(MTTQ_LEADER, report);
    seen(report, "SUBMITTED");
    for (Cast above : ABOVE) {
      read(above, report)
          .then()
          .body("history.action", contains("SUBMIT"), "returnReason", nullValue())
          .body("versions", is(1), "allowedActions", empty(), "contentOf", is("SUBMISSION"));
      above
          .ask()
          .get("/reports/{id}/versions", report)
          .then()
          .body("items", hasSize(1), "items[0].number", is(3));
      // Of the submission that was sent back they learn nothing.
      above.ask().get("/reports/{id}/versions/2", report).then().statusCode(404);
      above.ask().get("/reports/{id}/versions/2/diff/3", report).then().statusCode(404);
      above.ask().get("/reporting/obligations/{id}", obligation).then().statusCode(404);
    }
    accept(DANGUY_LEADER, report);
    seen(report, "ACCEPTED");
    read(THANHUY_LEADER, report).then().body("history.action", contains("SUBMIT", "ACCEPT"));
  }

  @Test
  void withoutTheRequirementsWordNobodyAboveReadsAlong() {
    add("khong-doc-cung", "hnd-22924", "");
    String report = draft(HND_OFFICER, "2026-9M");
    write(HND_OFFICER, report, COMPLETE).then().statusCode(200);
    submit(HND_LEADER, report);
    for (Cast above : ABOVE) {
      read(above, report).then().statusCode(404);
    }
  }

  @Test
  void aSuperiorMayDoNothing() {
    add("khong-lam-gi", "ubnd-22924", "\"SUPERIOR_COMMITTEES\"");
    String report = draft(UBND_OFFICER, "2026-9M");
    write(UBND_OFFICER, report, COMPLETE).then().statusCode(200);
    submit(UBND_LEADER, report);
    String etag = etag(THANHUY_LEADER, report);
    for (String verb : List.of("accept", "submit", "sign", "unsign")) {
      THANHUY_LEADER
          .change(etag)
          .post("/reports/{id}/{verb}", report, verb)
          .then()
          .statusCode(403)
          .body("code", is("report.action_not_allowed"));
    }
    for (String verb : List.of("return", "withdraw")) {
      THANHUY_LEADER
          .change(etag)
          .body("{\"reason\": \"Không được\"}")
          .post("/reports/{id}/{verb}", report, verb)
          .then()
          .statusCode(403);
    }
    // The rule names committees alone.
    read(BDVPT_OFFICER, report).then().statusCode(404);
    read(BDV_OFFICER, report).then().statusCode(404);
  }

  private static void seen(String report, String status) {
    for (Cast above : ABOVE) {
      read(above, report).then().statusCode(200).body("status", is(status));
      assertThat(box(above, "OVERSIGHT")).contains(report);
      assertThat(box(above, "INBOX")).doesNotContain(report);
      assertThat(box(above, "COPIES")).doesNotContain(report);
    }
    read(LIENHUONG_OFFICER, report).then().statusCode(404);
  }

  private static void blind(String report, String obligation) {
    for (Cast above : ABOVE) {
      read(above, report).then().statusCode(404);
      assertThat(box(above, "OVERSIGHT")).doesNotContain(report);
      above
          .ask()
          .get("/reports")
          .then()
          .body("items.findAll { it.id == '" + report + "' }", empty());
      above.ask().get("/reporting/obligations/{id}", obligation).then().statusCode(404);
    }
  }

  private static List<String> box(Cast who, String box) {
    return who.ask()
        .get("/reports?box={box}&size=200", box)
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  private static void add(String code, String reporter, String oversight) {
    ADMIN
        .ask()
        .body(
            """
            {"code": "%s", "title": "Báo cáo thử", "titleEn": "Trial report", "regulation": "quy-che-dan-van-2021", "provision": "D18.2",
             "template": "mobilisation-work", "frequency": "NINE_MONTHS",
             "reporters": {"types": [], "levels": [], "functions": [], "organizations": ["%s"], "except": []},
             "recipient": "SAME_LEVEL_COMMITTEE", "copies": ["SAME_LEVEL_COMMISSION"], "oversight": [%s],
             "due": {"rule": "WORKING_DAYS_AFTER_PERIOD_END", "days": {"COMMUNE": 31}},
             "validFrom": "2021-11-01", "legalBasis": "Điều 18 khoản 2"}"""
                .formatted(code, reporter, oversight))
        .post("/reporting/requirements")
        .then()
        .statusCode(201);
  }
}

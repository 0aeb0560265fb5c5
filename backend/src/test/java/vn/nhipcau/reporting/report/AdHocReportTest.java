package vn.nhipcau.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.BDV_LEADER;
import static vn.nhipcau.testing.Cast.BDV_OFFICER;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.LIENHUONG_OFFICER;
import static vn.nhipcau.testing.Cast.MTTQ_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.TGDV_OFFICER;
import static vn.nhipcau.testing.Cast.THANHUY_OFFICER;
import static vn.nhipcau.testing.Cast.TINHUY_STANDING;
import static vn.nhipcau.testing.Papers.etag;
import static vn.nhipcau.testing.Papers.read;
import static vn.nhipcau.testing.Papers.sendBack;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.World;

/** Article 18.4: what no period asks for goes straight to the standing committee. */
@QuarkusTest
@WithTestResource(World.class)
class AdHocReportTest {

  private static final String WRITTEN =
      """
      {"sections": {"happening": "Người dân phản ánh nước sinh hoạt đục.", "done": "Đã mời cấp nước đối thoại."},
       "indicators": {}, "note": null}""";

  @Test
  void itGoesStraightToTheStandingCommitteeAndTheCommissionIsBroughtIn() {
    // The commission's own goes to the province's standing committee; it brings in nobody else.
    BDV_OFFICER
        .ask()
        .get("/reporting/ad-hoc-terms")
        .then()
        .statusCode(200)
        .body("provision.path", is("D18.4"), "allowedActions", contains("DRAFT"))
        .body(
            "choices.find { it.part == 'RECIPIENT' }.organization.code",
            is(organization(TINHUY_STANDING)))
        .body("choices.part", not(hasItem("BROUGHT_IN")));
    String id = drafted(BDV_OFFICER, Map.of("kind", "AD_HOC", "title", "Báo cáo nhanh tình hình"));
    read(TINHUY_STANDING, id).then().statusCode(404);
    write(BDV_OFFICER, id, WRITTEN).then().statusCode(200);
    submit(BDV_LEADER, id);
    read(TINHUY_STANDING, id)
        .then()
        .statusCode(200)
        .body("kind", is("AD_HOC"), "period", nullValue(), "dueOn", nullValue())
        .body("obligationId", nullValue(), "late", is(false))
        .body("template.code", is("urgent-matter"));
  }

  @Test
  void aWardWithoutOneReportsToItsCommitteeAndItsBoardGetsACopy() {
    String id = drafted(MTTQ_OFFICER, Map.of("kind", "AD_HOC", "title", "  Nước sinh hoạt đục "));
    read(MTTQ_OFFICER, id)
        .then()
        .body("title", is("Nước sinh hoạt đục"), "allowedActions", contains("EDIT"))
        .body("recipients.code", contains("du-22924"), "copies.code", contains("tgdv-22924"));
    MTTQ_OFFICER.ask().get("/reports?box=DRAFTS").then().body("items.id", hasItem(id));
    List.of(DANGUY_OFFICER, TGDV_OFFICER, THANHUY_OFFICER, ADMIN)
        .forEach(other -> read(other, id).then().statusCode(404));

    // Straight to the city's standing committee as well, at the author's choice.
    String citys = upperCommittee();
    MTTQ_OFFICER
        .change(etag(MTTQ_OFFICER, id))
        .body(
            Map.of(
                "title", "Nước sinh hoạt đục tại hai khu phố",
                "recipients", List.of(idOf("du-22924"), citys),
                "copies", List.of()))
        .put("/reports/{id}/addressees", id)
        .then()
        .statusCode(200)
        .body("recipients.code", contains("du-22924", "hu-pt"))
        .body(
            "copies.code",
            contains("tgdv-22924"),
            "title",
            is("Nước sinh hoạt đục tại hai khu phố"));

    write(MTTQ_OFFICER, id, WRITTEN).then().statusCode(200);
    submit(MTTQ_LEADER, id);
    for (Cast receiver : List.of(DANGUY_OFFICER, THANHUY_OFFICER)) {
      receiver.ask().get("/reports?box=INBOX").then().body("items.id", hasItem(id));
      read(receiver, id)
          .then()
          .statusCode(200)
          .body("allowedActions", hasItems("RETURN", "ACCEPT"));
    }
    TGDV_OFFICER.ask().get("/reports?box=COPIES").then().body("items.id", hasItem(id));
    read(LIENHUONG_OFFICER, id).then().statusCode(404);
    DANGUY_OFFICER
        .ask()
        .get("/reports/{id}/deliveries", id)
        .then()
        .body("items.organization.code", containsInAnyOrder("du-22924", "hu-pt", "tgdv-22924"));

    // Once sent it stays with those who have it.
    sendBack(THANHUY_OFFICER, id, "Nêu rõ số hộ.").then().statusCode(200);
    MTTQ_OFFICER
        .change(etag(MTTQ_OFFICER, id))
        .body(Map.of("title", "Khác", "recipients", List.of(citys), "copies", List.of()))
        .put("/reports/{id}/addressees", id)
        .then()
        .statusCode(409)
        .body("code", is("report.addressees_fixed"));
    submit(MTTQ_LEADER, id);
    DANGUY_OFFICER
        .change(etag(DANGUY_OFFICER, id))
        .post("/reports/{id}/accept", id)
        .then()
        .statusCode(200)
        .body("status", is("ACCEPTED"));
    MTTQ_OFFICER
        .ask()
        .get("/reports/{id}/previous", id)
        .then()
        .statusCode(200)
        .body("sources.size()", is(0));
  }

  @Test
  void whoMayNotBeChosenIsPointedAt() {
    String elsewhere = idOf("du-22921");
    refused(Map.of("kind", "AD_HOC"), 422).body("errors.pointer", contains("/title"));
    refused(Map.of("kind", "AD_HOC", "title", "x", "recipients", List.of()), 422)
        .body("errors.pointer", contains("/recipients"));
    refused(Map.of("kind", "AD_HOC", "title", "x", "copies", List.of(elsewhere)), 422)
        .body("errors.pointer", contains("/copies/0"))
        .body("errors.code", contains("field.unknown_reference"));
    String own = idOf("du-22924");
    refused(Map.of("kind", "AD_HOC", "title", "x", "recipients", List.of(own, own)), 422)
        .body("errors.pointer", contains("/recipients/1"));
    refused(Map.of("kind", "AD_HOC", "title", "x", "obligationId", elsewhere), 422)
        .body("errors.pointer", contains("/obligationId"));
    refused(Map.of("kind", "AD_HOC", "title", "(Mật) x"), 422)
        .body("errors.pointer", contains("/title"), "code", is("report.secret_refused"));
    refused(Map.of(), 400).body("errors.pointer", contains("/obligationId"));
    ADMIN
        .ask()
        .body(Map.of("kind", "AD_HOC", "title", "x"))
        .post("/reports")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse refused(Map<String, Object> command, int status) {
    return MTTQ_OFFICER.ask().body(command).post("/reports").then().statusCode(status);
  }

  private static String drafted(Cast who, Map<String, Object> command) {
    return who.ask().body(command).post("/reports").then().statusCode(201).extract().path("id");
  }

  private static String organization(Cast who) {
    return who.ask().get("/me").then().extract().path("actingFor.code");
  }

  private static String idOf(String code) {
    return MTTQ_OFFICER
        .ask()
        .get("/organizations?q={code}", code)
        .then()
        .extract()
        .path("items.find { it.code == '" + code + "' }.id");
  }

  /** The committee above, as the terms offer it. */
  private static String upperCommittee() {
    return MTTQ_OFFICER
        .ask()
        .get("/reporting/ad-hoc-terms")
        .then()
        .body("choices.part.count { it == 'BROUGHT_IN' }", is(1))
        .extract()
        .path("choices.find { it.organization.code == 'hu-pt' }.organization.id");
  }
}

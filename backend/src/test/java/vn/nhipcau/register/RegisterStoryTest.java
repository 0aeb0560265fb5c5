package vn.nhipcau.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.BDV_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_LEADER;
import static vn.nhipcau.testing.Cast.STRANGER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.reporting.obligation.PeriodService;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.TestClock;
import vn.nhipcau.testing.World;

/** A body that was forgotten is put on the register, and slips in it are put right. */
@QuarkusTest
@WithTestResource(World.class)
@TestProfile(RegisterOfItsOwn.class)
class RegisterStoryTest {

  @Inject TestClock clock;
  @Inject PeriodService periods;

  @Test
  void aForgottenBodyIsFoundedAndOwesItsReportsFromTheNextNightOn() {
    String period = "2026-M11";
    Map<String, Object> body =
        union("cong-doan-22924-thu", "Công đoàn cơ sở thử nghiệm phường Phú Thủy");
    Response founded = ADMIN.ask().body(body).post("/organizations");
    founded
        .then()
        .statusCode(201)
        .header("ETag", is("\"0\""))
        .header("Location", is(founded.getHeader("Location")))
        .body("code", is("cong-doan-22924-thu"), "area.code", is("22924"))
        .body("parent.code", is("ubmttq-22924"), "allowedActions", contains("CORRECT"));
    String id = founded.path("id");
    assertThat(founded.getHeader("Location")).endsWith("/organizations/" + id);

    // It stands for everybody at once; nobody but an administrator may correct it.
    STRANGER.ask().get("/organizations/{id}", id).then().body("allowedActions", empty());
    STRANGER
        .ask()
        .get("/organizations?q=thu nghiem phuong phu thuy")
        .then()
        .body("items.id", contains(id), "items[0].allowedActions", empty());
    STRANGER
        .ask()
        .get("/organizations?q= thu  nghiem\t phuong\u00a0phu thuy ")
        .then()
        .body("items.id", contains(id));
    ADMIN
        .ask()
        .get("/reporting/obligations?organization=cong-doan-22924-thu&period=" + period)
        .then()
        .body("items", empty());

    periods.openCurrent();

    ADMIN
        .ask()
        .post("/reporting/periods/{code}/open", period)
        .then()
        .statusCode(200)
        .body("opened", is(0));
    Cast.DANGUY_OFFICER
        .ask()
        .get("/reporting/obligations?organization=cong-doan-22924-thu&period=" + period)
        .then()
        .body("items", hasSize(1))
        .body("items[0].recipient.code", is("du-22924"));
    AUDITOR
        .ask()
        .get("/audit?subject=" + id)
        .then()
        .body("items.action", contains("organization.found"))
        .body("items[0].details.code", is("cong-doan-22924-thu"))
        .body("items[0].details.parent", is("ubmttq-22924"));
  }

  @Test
  void aSlipIsPutRightForAllTheDaysOnWhichItWasSaid() {
    Response read = ADMIN.ask().get("/organizations/{id}", id("hdy"));
    String etag = read.getHeader("ETag");
    String id = read.path("id");
    String name = read.path("name");
    Response corrected =
        ADMIN
            .change(etag)
            .body(
                Map.of(
                    "name",
                    "  Hội Đông y tỉnh Bình Thuận (đã sửa) ",
                    "abbreviation",
                    "HĐYX",
                    "function",
                    "MOBILISATION_COMMISSION"))
            .patch("/organizations/{id}", id);
    corrected
        .then()
        .statusCode(200)
        .body("name", is("Hội Đông y tỉnh Bình Thuận (đã sửa)"))
        .body("abbreviation", is("HĐYX"), "function", is("MOBILISATION_COMMISSION"))
        .body("nameEn", is(read.path("nameEn").toString()))
        .body("validFrom", nullValue());
    assertThat(corrected.getHeader("ETag")).isNotEqualTo(etag);
    // The past reads the same: it was never called otherwise.
    ADMIN
        .ask()
        .get("/organizations/{id}?asOf=2023-01-01", id)
        .then()
        .body("name", containsString("(đã sửa)"));
    ADMIN.ask().get("/organizations/{id}/history", id).then().body("versions", hasSize(1));

    // Null empties what may be empty; saying what is said already changes nothing and tells nobody.
    String later =
        ADMIN
            .change(corrected.getHeader("ETag"))
            .body("{\"function\": null}")
            .patch("/organizations/{id}", id)
            .then()
            .statusCode(200)
            .body("function", nullValue(), "abbreviation", is("HĐYX"))
            .extract()
            .header("ETag");
    ADMIN
        .change(later)
        .body("{\"abbreviation\": \"HĐYX\"}")
        .patch("/organizations/{id}", id)
        .then()
        .statusCode(200)
        .header("ETag", is(later));
    AUDITOR
        .ask()
        .get("/audit?subject=" + id)
        .then()
        .body("items.action", contains("organization.correct", "organization.correct"))
        .body(
            "items[1].details.name", is(name + " → Hội Đông y tỉnh Bình Thuận (đã sửa)"),
            "items[1].details.function", is("– → MOBILISATION_COMMISSION"),
            "items[0].details.function", is("MOBILISATION_COMMISSION → –"));
  }

  @Test
  void whoReadAnOlderVersionIsToldToReadAgain() {
    String id = id("t78");
    String etag = etag(id);
    ADMIN.change(etag).body("{\"abbreviation\": \"T.78\"}").patch("/organizations/{id}", id);
    ADMIN
        .change(etag)
        .body("{\"abbreviation\": \"T-78\"}")
        .patch("/organizations/{id}", id)
        .then()
        .statusCode(412)
        .body("code", is("platform.stale"));
    ADMIN.ask().body("{}").patch("/organizations/{id}", id).then().statusCode(428);

    // A reorganization changes what is said, too.
    etag = etag(id);
    ADMIN
        .ask()
        .body(
            """
            {"code": "doi-ten-t78", "title": "Đổi tên", "legalBasis": "QĐ thử", "decidedBy": "Tỉnh ủy", "effectiveOn": "2026-11-10",
             "steps": [{"kind": "RENAME", "of": "ORGANIZATION", "code": "t78", "as": {"name": "T78 mới"}}]}""")
        .post("/reorganizations")
        .then()
        .statusCode(201);
    ADMIN
        .change(etag)
        .body("{\"name\": \"T78 cũ\"}")
        .patch("/organizations/{id}", id)
        .then()
        .statusCode(412);

    // Each of the two names is corrected by itself; the day between them is the reorganization's.
    ADMIN
        .change(etag(id))
        .body("{\"name\": \"T78 từ trước\"}")
        .patch("/organizations/{id}?asOf=2026-11-09", id)
        .then()
        .statusCode(200)
        .body("name", is("T78 từ trước"), "validTo", is("2026-11-09"));
    ADMIN.ask().get("/organizations/{id}", id).then().body("name", is("T78 mới"));
    wrong(id, "?asOf=2026-11-09", Map.of("validTo", "2026-11-08"))
        .body("errors.pointer", hasItem("/validTo"))
        .body("errors.code", hasItem("register.decided_by_reorganization"));
    wrong(id, "", Map.of("validFrom", "2026-11-01"))
        .body("errors.pointer", everyItem(is("/validFrom")))
        .body(
            "errors.code",
            containsInAnyOrder("register.decided_by_reorganization", "register.overlaps"));
  }

  @Test
  void whatAMergerDecidedIsNotCorrected() {
    String ended =
        ADMIN
            .ask()
            .get("/organizations?q=du-22951&asOf=2024-11-30")
            .then()
            .extract()
            .path("items[0].id");
    Map<String, Object> open = new HashMap<>();
    open.put("validTo", null);
    wrong(ended, "?asOf=2024-11-30", open)
        .body(
            "errors.find { it.pointer == '/validTo' }.code",
            is("register.decided_by_reorganization"));
  }

  @ParameterizedTest
  @CsvSource({
    "name,            , field.required, /name",
    "nameEn,          , field.required, /nameEn",
    "type,            , field.required, /type",
    "level,           , field.required, /level",
    "areaCode, 99999  , register.unknown_area, /areaCode",
    "areaCode, 22948  , register.unknown_area, /areaCode",
    "parentId, 00000000-0000-7000-8000-000000000000, register.unknown_parent, /parentId",
    "validTo, 2024-11-30, register.leaned_on, /validTo",
    "validFrom, 9999-01-01, field.invalid, /validFrom",
  })
  void aWrongCorrectionIsNamedAtItsField(String field, String value, String code, String pointer) {
    Map<String, Object> patch = new HashMap<>();
    patch.put(field, value);
    wrong(id("du-22924"), "", patch)
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code))
        .body("errors[0].detail", notNullValue());
  }

  @Test
  void aBodyBelongsInTheEndToSomethingElseThanItself() {
    wrong(id("tu"), "", Map.of("parentId", id("bdvtu")))
        .body("errors.pointer", contains("/parentId"), "errors.code", contains("step.cycle"));
    wrong(id("tu"), "", Map.of("parentId", id("tu"))).body("errors.code", contains("step.cycle"));
  }

  @Test
  void aWrongFoundationIsNamedAtItsFields() {
    founding(Map.of("code", "hlg"))
        .statusCode(409)
        .body("code", is("organization.code_taken"), "errors.pointer", contains("/code"));
    founding(Map.of("code", "Hội Luật", "name", " ", "abbreviation", "x".repeat(61)))
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/code", "/name", "/abbreviation"));
    founding(Map.of("validFrom", "2026-02-01", "validTo", "2026-01-01"))
        .statusCode(422)
        .body("errors.pointer", contains("/validTo"))
        .body("errors.code", contains("field.ends_before_it_begins"));
    founding(Map.of("areaCode", "00000"))
        .statusCode(422)
        .body("errors.pointer", contains("/areaCode"), "code", is("organization.not_valid"));
    // Hưng Long was a ward until the end of November 2024; its bodies ended with it.
    founding(Map.of("areaCode", "22951", "validFrom", "2024-01-01", "parentId", id("tu")))
        .statusCode(422)
        .body("errors.pointer", contains("/areaCode"))
        .body("errors.code", contains("register.area_not_standing"));
    founding(Map.of("parentId", idOn("ubmttq-22951", "2024-11-30"), "validFrom", "2024-01-01"))
        .statusCode(422)
        .body("errors.pointer", contains("/parentId"))
        .body("errors.code", contains("register.parent_not_standing"));
    founding(Map.of("validFrom", "1776-07-04")).statusCode(400);
    founding(Map.of("color", "red")).statusCode(400).body("errors.code", contains("field.unknown"));
    ADMIN
        .change(etag(id("hlg")))
        .body("{\"code\": \"khac\"}")
        .patch("/organizations/{id}", id("hlg"))
        .then()
        .statusCode(400);
    ADMIN
        .change(etag(id("tu")))
        .body("{\"code\": \"khac\"}")
        .patch("/organizations/{id}", id("tu"))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/code"));
    ADMIN.ask().get("/organizations?q=thu nghiem nua").then().body("items", empty());
  }

  @Test
  void aBodyOfALaterDayCanBePutDownBefore() {
    String location =
        founding(Map.of("code", "sau-nay", "validFrom", "2026-12-01"))
            .statusCode(201)
            .body("validFrom", is("2026-12-01"))
            .extract()
            .header("Location");
    ADMIN.ask().basePath("").get(location).then().statusCode(404);
    ADMIN.ask().basePath("").get(location + "?asOf=2026-12-01").then().statusCode(200);
    assertThat(clock.instant())
        .isBefore(LocalDate.of(2026, 12, 1).atStartOfDay(clock.getZone()).toInstant());
  }

  @Test
  void onlyAnAdministratorKeepsTheRegister() {
    String id = id("hnb");
    String etag = etag(id);
    for (Cast other : List.of(MTTQ_LEADER, BDV_LEADER, AUDITOR, STRANGER)) {
      other
          .ask()
          .body(union("khong-duoc", "Không được"))
          .post("/organizations")
          .then()
          .statusCode(403)
          .body("code", is("access.role_required"));
      other
          .change(etag)
          .body("{\"name\": \"Không được\"}")
          .patch("/organizations/{id}", id)
          .then()
          .statusCode(403)
          .body("code", is("organization.action_not_allowed"));
      other.ask().get("/organizations/{id}", id).then().body("allowedActions", empty());
    }
    ADMIN.ask().get("/me").then().body("allowedActions", hasItem("MANAGE_ORGANIZATIONS"));
    ADMIN
        .change("\"0\"")
        .body("{\"name\": \"Ai\"}")
        .patch("/organizations/00000000-0000-7000-8000-000000000000")
        .then()
        .statusCode(404);
  }

  private static ValidatableResponse founding(Map<String, Object> different) {
    Map<String, Object> body = union("thu-nua", "Hội thử nghiệm nữa");
    body.putAll(different);
    return ADMIN.ask().body(body).post("/organizations").then();
  }

  private static ValidatableResponse wrong(String id, String query, Map<String, Object> patch) {
    return ADMIN
        .change(etag(id))
        .body(patch)
        .patch("/organizations/{id}" + query, id)
        .then()
        .statusCode(422)
        .body("code", is("organization.not_valid"));
  }

  private static Map<String, Object> union(String code, String name) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("code", code);
    body.put("name", name);
    body.put("nameEn", "Test Union");
    body.put("abbreviation", "CĐT");
    body.put("type", "SOCIO_POLITICAL_ORGANIZATION");
    body.put("level", "COMMUNE");
    body.put("areaCode", "22924");
    body.put("parentId", id("ubmttq-22924"));
    return body;
  }

  private static String etag(String id) {
    String today = ADMIN.ask().get("/organizations/{id}", id).getHeader("ETag");
    return today != null
        ? today
        : ADMIN.ask().get("/organizations/{id}?asOf=2024-11-30", id).getHeader("ETag");
  }

  private static String id(String code) {
    return idOn(code, "2026-11-16");
  }

  private static String idOn(String code, String day) {
    return ADMIN
        .ask()
        // Two letters are in many names.
        .get("/organizations?q=" + (code.equals("tu") ? "tinh uy" : code) + "&size=200&asOf=" + day)
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.code == '" + code + "' }.id");
  }
}

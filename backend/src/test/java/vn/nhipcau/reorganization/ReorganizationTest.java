package vn.nhipcau.reorganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.BDV_LEADER;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.MTTQ_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.STRANGER;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.Papers;
import vn.nhipcau.testing.TestClock;
import vn.nhipcau.testing.World;

/**
 * Plans that can't be carried out, plans that wait, and the real one put on record sixteen months
 * after its day. (What is refused and what is withdrawn leaves no trace; the reform comes last.)
 */
@QuarkusTest
@TestProfile(LongAfterReform.class)
@WithTestResource(World.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReorganizationTest {

  private static final String FOUND =
      """
      {"kind": "FOUND", "of": "ORGANIZATION", "code": "%s", "as": {"name": "Ban Thử", "nameEn": "Test Board",
       "abbreviation": "BT", "type": "PARTY_BOARD", "level": "PROVINCE", "area": "60", "parent": "%s"}}""";

  @Inject TestClock clock;
  @Inject ReorganizationJob job;

  @AfterEach
  void backToToday() {
    clock.goTo(TestClock.FIRST_DAY);
  }

  /** One fault each, at the step and field that a person has to mend. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"kind":"DISSOLVE","of":"ORGANIZATION","code":"khong-co"} | /steps/0/code | step.unknown_code
          {"kind":"DISSOLVE","of":"AREA","code":"22948"} | /steps/0/code | step.not_standing
          {"kind":"DISSOLVE","of":"ORGANIZATION","code":"du-22948"} | /steps/0/code | step.not_standing
          {"kind":"MERGE","of":"ORGANIZATION","predecessors":["hlg","hnb"],"successor":"hoi-moi"} | /steps/0/successor | step.unknown_code
          {"kind":"MERGE","of":"ORGANIZATION","predecessors":["hlg","hnb"],"successor":"hlg"} | /steps/0/successor | step.successor_not_standing
          {"kind":"MERGE","of":"ORGANIZATION","predecessors":["hlg"],"successor":"du-22948"} | /steps/0/successor | step.successor_not_standing
          {"kind":"MERGE","of":"ORGANIZATION","predecessors":["hlg"]} | /steps/0/successor | field.required
          {"kind":"MERGE","of":"ORGANIZATION","successor":"hlg"} | /steps/0/predecessors | field.required
          {"kind":"SPLIT","of":"ORGANIZATION","code":"hlg","successors":["hnb"],"heir":"hnb"} | /steps/0/successors | step.two_successors
          {"kind":"SPLIT","of":"ORGANIZATION","code":"hlg","successors":["hnb","hdy"],"heir":"ctd"} | /steps/0/heir | step.heir_not_a_successor
          {"kind":"SPLIT","of":"ORGANIZATION","code":"hlg","successors":["hnb","hdy"]} | /steps/0/heir | field.required
          {"kind":"FOUND","of":"AREA","code":"60-moi","as":{"code":"60","name":"Mới","kind":"PROVINCE","level":"PROVINCE"}} | /steps/0/as/code | step.code_taken
          {"kind":"FOUND","of":"AREA","code":"60","as":{"code":"99","name":"Mới","kind":"PROVINCE","level":"PROVINCE"}} | /steps/0/code | step.code_taken
          {"kind":"FOUND","of":"AREA","code":"99","as":{"code":"99a","name":"Mới","kind":"PROVINCE","level":"PROVINCE"}} | /steps/0/as/code | import.bad_code
          {"kind":"FOUND","of":"AREA","code":"99","as":{"code":"99","name":"Mới","level":"PROVINCE"}} | /steps/0/as/kind | field.required
          {"kind":"MOVE","of":"AREA","code":"593","as":{"parent":"22924"}} | /steps/0/as/parent | step.cycle
          {"kind":"MOVE","of":"ORGANIZATION","code":"tu","as":{"parent":"bdvtu"}} | /steps/0/as/parent | step.cycle
          {"kind":"MOVE","of":"ORGANIZATION","code":"hlg","as":{"parent":"khong-co"}} | /steps/0/as/parent | step.unknown_code
          {"kind":"MOVE","of":"ORGANIZATION","code":"hlg","as":{"area":"22948"}} | /steps/0/as/area | step.not_standing
          {"kind":"MOVE","of":"ORGANIZATION","code":"hlg","as":{"name":"Hội mới"}} | /steps/0/as | step.not_of_this_kind
          {"kind":"RENAME","of":"ORGANIZATION","code":"hlg","as":{"parent":"tu"}} | /steps/0/as | step.not_of_this_kind
          {"kind":"RENAME","of":"ORGANIZATION","code":"hlg","as":{}} | /steps/0/as | field.required
          {"kind":"DISSOLVE","of":"ORGANIZATION","code":"hlg","successor":"hnb"} | /steps/0/successor | step.not_of_this_kind
          {"kind":"DISSOLVE","of":"ORGANIZATION","code":"hdnd-22924"} | /steps/0 | step.orphan
          {"kind":"DISSOLVE","of":"AREA","code":"602"} | /steps/0 | step.orphan
          {"kind":"DISSOLVE","of":"ORGANIZATION","code":"tand"} | /steps/0 | step.orphan_on_line
          {"kind":"MOVE","of":"ORGANIZATION","code":"hlg","as":{"superiors":{"SECTOR":"khong-co"}}} | /steps/0/as/superiors/SECTOR | step.unknown_code
          {"kind":"MOVE","of":"ORGANIZATION","code":"hlg","as":{"superiors":{"STATE":"ubnd-22948"}}} | /steps/0/as/superiors/STATE | step.not_standing
          {"kind":"MOVE","of":"ORGANIZATION","code":"ubmttq","as":{"superiors":{"SECTOR":"ubmttq-22924"}}} | /steps/0/as/superiors/SECTOR | step.cycle
          {"kind":"MOVE","of":"ORGANIZATION","code":"hlg","as":{"superiors":{"SECTOR":"hlg"}}} | /steps/0/as/superiors/SECTOR | step.cycle
          {"kind":"RENAME","of":"ORGANIZATION","code":"hlg","as":{"superiors":{"PARTY":"du-khoi"}}} | /steps/0/as | step.not_of_this_kind
          {"kind":"MOVE","of":"AREA","code":"22924","as":{"superiors":{"PARTY":"tu"}}} | /steps/0/as/superiors | step.not_of_this_kind
          {"kind":"FOUND","of":"ORGANIZATION","code":"ban-moi","as":{"name":"Ban mới","nameEn":"New","abbreviation":"BM","type":"PARTY_BOARD","level":"PROVINCE","superiors":{"PARTY":"du-22948"}}} | /steps/0/as/superiors/PARTY | step.not_standing
          """)
  @Order(1)
  void aFaultIsNamedAtItsStep(String step, String pointer, String code) {
    refused(RealReform.of("thu", "2026-11-16", step))
        .body("errors.pointer", hasItem(pointer))
        .body("errors.find { it.pointer == '" + pointer + "' }.code", is(code));
  }

  @Test
  @Order(2)
  void twoStepsThatContradictEachOtherAreNamed() {
    String rename =
        """
        {"kind": "RENAME", "of": "ORGANIZATION", "code": "hlg", "as": {"name": "Hội Luật"}}""";
    String dissolve =
        """
        {"kind": "DISSOLVE", "of": "ORGANIZATION", "code": "hlg"}""";
    for (List<String> steps :
        List.of(List.of(rename, dissolve), List.of(rename, rename), List.of(dissolve, dissolve))) {
      refused(RealReform.of("thu", "2026-11-16", steps.toArray(String[]::new)))
          .body("errors.pointer", contains("/steps/1/code"))
          .body("errors.code", contains("step.contradiction"));
    }
    refused(
            RealReform.of(
                "thu",
                "2026-11-16",
                FOUND.formatted("ban-thu", "tu"),
                FOUND.formatted("ban-thu", "tu")))
        .body("errors.pointer", contains("/steps/1/code"))
        .body("errors.code", contains("step.code_taken"));
  }

  @Test
  @Order(3)
  void rangesThatWouldOverlapAreNamed() {
    // Bình Hưng bears another code since 1 December 2024: a plan of before would speak over that.
    refused(
            RealReform.of(
                "thu",
                "2024-06-01",
                """
                {"kind": "RENAME", "of": "AREA", "code": "22939", "as": {"name": "Bình Hưng Mới"}}"""))
        .body("errors.pointer", contains("/steps/0/code"))
        .body("errors.code", contains("step.overlaps"));
  }

  @Test
  @Order(4)
  void everyFaultIsToldAtOnceInTheCallersLanguage() {
    ADMIN
        .ask()
        .header("Accept-Language", "en")
        .body(
            RealReform.of(
                "thu",
                "2026-11-16",
                """
                {"kind": "DISSOLVE", "of": "ORGANIZATION", "code": "hu-pt"}""",
                """
                {"kind": "DISSOLVE", "of": "ORGANIZATION", "code": "khong-co"}"""))
        .post("/reorganizations?dryRun=true")
        .then()
        .statusCode(422)
        .body("code", is("reorganization.plan_invalid"))
        .body("errors.pointer", hasItem("/steps/1/code"))
        .body("errors.findAll { it.code == 'step.orphan' }.size()", greaterThan(10))
        .body(
            "errors.detail",
            hasItem("There is no “khong-co” in the register, and the plan founds none."));
  }

  @Test
  @Order(5)
  void theShapeIsCheckedAtTheDoor() {
    ADMIN
        .ask()
        .body("{\"code\": \"x\", \"title\": \"\", \"effectiveOn\": \"2026-11-16\", \"steps\": []}")
        .post("/reorganizations")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/steps"))
        .body("errors.pointer", hasItem("/legalBasis"));
    ADMIN
        .ask()
        .body(RealReform.of("x", "2026-11-16", "{\"kind\": \"EXPLODE\", \"of\": \"AREA\"}"))
        .post("/reorganizations")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/steps/0/kind"));
    ADMIN
        .ask()
        .body(RealReform.of("x", "9999-12-31", FOUND.formatted("ban-thu", "tu")))
        .post("/reorganizations")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/effectiveOn"));
  }

  @Test
  @Order(6)
  void onlyAnAdministratorReorganizesAndEverybodyMayRead() {
    String plan = RealReform.of("thu", "2026-12-01", FOUND.formatted("ban-thu", "tu"));
    for (Cast other : List.of(MTTQ_LEADER, BDV_LEADER, AUDITOR, STRANGER)) {
      for (String query : List.of("", "?dryRun=true")) {
        other
            .ask()
            .body(plan)
            .post("/reorganizations" + query)
            .then()
            .statusCode(403)
            .body("code", is("access.role_required"));
      }
    }
    MTTQ_OFFICER.ask().get("/reorganizations").then().statusCode(200).body("items", empty());
    ADMIN.ask().get("/me").then().body("allowedActions", hasItem("MANAGE_REORGANIZATIONS"));
    MTTQ_LEADER
        .ask()
        .get("/me")
        .then()
        .body("allowedActions", not(hasItem("MANAGE_REORGANIZATIONS")));
  }

  @Test
  @Order(7)
  void aPlanWaitsAndCanBeWithdrawn() {
    String plan = RealReform.of("thu-huy", "2026-12-01", FOUND.formatted("ban-thu", "tu"));
    var recorded =
        ADMIN
            .ask()
            .body(plan)
            .post("/reorganizations")
            .then()
            .statusCode(201)
            .header("ETag", notNullValue())
            .body("reorganization.status", is("PLANNED"), "organizations", empty())
            .extract();
    String id = recorded.path("reorganization.id");
    ADMIN
        .ask()
        .body(plan)
        .post("/reorganizations")
        .then()
        .statusCode(409)
        .body("code", is("reorganization.code_taken"));

    ADMIN.ask().post("/reorganizations/{id}/cancel", id).then().statusCode(428);
    ADMIN.change("\"99\"").post("/reorganizations/{id}/cancel", id).then().statusCode(412);
    MTTQ_LEADER
        .change(recorded.header("ETag"))
        .post("/reorganizations/{id}/cancel", id)
        .then()
        .statusCode(403);
    MTTQ_LEADER
        .ask()
        .get("/reorganizations/{id}", id)
        .then()
        .body("reorganization.allowedActions", empty());
    String etag =
        ADMIN
            .change(recorded.header("ETag"))
            .post("/reorganizations/{id}/cancel", id)
            .then()
            .statusCode(200)
            .body("reorganization.status", is("CANCELLED"))
            .extract()
            .header("ETag");
    ADMIN
        .change(etag)
        .post("/reorganizations/{id}/cancel", id)
        .then()
        .statusCode(403)
        .body("code", is("reorganization.action_not_allowed"));

    clock.goTo(LocalDate.of(2026, 12, 1));
    job.takeEffect();
    assertThat(found("ban-thu", "2026-12-01")).isZero();
    AUDITOR
        .ask()
        .get("/audit?subject=" + id)
        .then()
        .body("items.action", containsInAnyOrder("reorganization.cancel", "reorganization.plan"));
  }

  @Test
  @Order(8)
  void aPlanThatNoLongerFitsOnItsDayStaysAndSaysWhy() {
    String later =
        recorded(
            RealReform.of(
                "sau",
                "2026-11-20",
                "{\"kind\":\"DISSOLVE\",\"of\":\"ORGANIZATION\",\"code\":\"t78\"}"));
    recorded(
        RealReform.of(
            "truoc",
            "2026-11-16",
            "{\"kind\":\"DISSOLVE\",\"of\":\"ORGANIZATION\",\"code\":\"t78\"}"));
    clock.goTo(LocalDate.of(2026, 11, 20));
    job.takeEffect();
    ADMIN
        .ask()
        .get("/reorganizations/{id}", later)
        .then()
        .body("reorganization.status", is("PLANNED"), "reorganization.faults", is(1))
        .body(
            "faults.pointer",
            contains("/steps/0/code"),
            "faults.code",
            contains("step.not_standing"))
        .body("faults[0].detail", notNullValue());
    ADMIN.ask().get("/reorganizations?status=PLANNED").then().body("items.code", contains("sau"));
  }

  /** One identity keeps its code, another takes it over the same day. */
  @Test
  @Order(9)
  void anOfficialCodeMayPassToAnotherPlaceOnTheSameDay() {
    String place =
        """
        {"kind": "FOUND", "of": "AREA", "code": "%s", "as": {"code": "%s", "name": "%s", "kind": "PROVINCE", "level": "PROVINCE"}}""";
    recorded(
        RealReform.of(
            "hai-noi",
            "2026-11-15",
            place.formatted("97", "97", "Nơi A"),
            place.formatted("98", "98", "Nơi B")));
    recorded(
        RealReform.of(
            "doi-ma",
            "2026-11-16",
            "{\"kind\":\"RENAME\",\"of\":\"AREA\",\"code\":\"97\",\"as\":{\"code\":\"98\"}}",
            "{\"kind\":\"RENAME\",\"of\":\"AREA\",\"code\":\"98\",\"as\":{\"code\":\"97\"}}"));
    name("97", "2026-11-15", "Nơi A");
    name("98", "2026-11-16", "Nơi A");
    name("97", "2026-11-16", "Nơi B");
  }

  @Test
  @Order(10)
  void threeThousandSteps() {
    ObjectNode plan = RealReform.plan();
    ArrayNode steps = (ArrayNode) plan.get("steps");
    for (int i = 0; steps.size() < 3000; i++) {
      ObjectNode step = steps.addObject();
      step.put("kind", "FOUND").put("of", "ORGANIZATION").put("code", "ban-thu-" + i);
      step.putObject("as")
          .put("name", "Ban Thử số " + i)
          .put("nameEn", "Test Board " + i)
          .put("abbreviation", "BT" + i)
          .put("type", "PARTY_BOARD")
          .put("level", "PROVINCE")
          .put("area", "68-2025")
          .put("parent", "tu-ld");
    }
    long start = System.nanoTime();
    ADMIN
        .ask()
        .body(RealReform.text(plan))
        .post("/reorganizations?dryRun=true")
        .then()
        .statusCode(200)
        .body("effects.find { it.kind == 'obligation.move' }.count", greaterThan(500));
    System.out.printf(
        "a plan of %d steps, applied and rolled back: %d ms%n",
        steps.size(), (System.nanoTime() - start) / 1_000_000);
  }

  /** The register is open-ended, so the reform can also be put on record long after its day. */
  @Test
  @Order(11)
  void theReformIsPutOnRecordSixteenMonthsLate() {
    ObjectNode plan = RealReform.plan();
    ADMIN
        .ask()
        .body(RealReform.text(plan))
        .post("/reorganizations")
        .then()
        .statusCode(201)
        .body("dryRun", is(false))
        .body("reorganization.status", is("APPLIED"), "reorganization.faults", is(0))
        .body("effects.find { it.kind == 'obligation.redirect' }.count", greaterThan(10));
    // Who has to follow up finds it again later.
    String id =
        ADMIN
            .ask()
            .get("/reorganizations?status=APPLIED")
            .then()
            .extract()
            .path("items.find { it.code == 'binh-thuan-2025' }.id");
    ADMIN
        .ask()
        .get("/reorganizations/{id}", id)
        .then()
        .statusCode(200)
        .body("effects.find { it.kind == 'obligation.redirect' }.count", greaterThan(10));
    assertThat(count("/areas?level=COMMUNE&asOf=2025-06-30&size=1")).isEqualTo(121);
    assertThat(count("/areas?level=COMMUNE&size=1")).isEqualTo(45);
    MTTQ_OFFICER
        .ask()
        .get("/reporting/obligations?organization=ubmttq-22924-2025&period=2026-M11")
        .then()
        .body("items", hasSize(1))
        .body("items[0].recipient.code", is("du-22924-2025"))
        .body("items[0].copies.code", contains("tgdv-22924-2025"))
        .body("items[0].allowedActions", hasItem("DRAFT"));
    // The ward's committee reports to the province now, for the city's is no more.
    DANGUY_OFFICER
        .ask()
        .get("/reporting/obligations?organization=du-22924-2025&period=2026-M11")
        .then()
        .body(
            "items[0].recipient.code", is("tu-ld"), "items[0].copies.code", contains("btgdvtu-ld"));
    assertThat(Papers.organization(MTTQ_OFFICER)).isEqualTo("ubmttq-22924-2025");
    // Nothing is owed twice; the one new obligation is of the committee that nobody preceded.
    ADMIN
        .ask()
        .post("/reporting/periods/2026-M11/open")
        .then()
        .body("opened", is(1), "unresolved", hasSize(0));
    MTTQ_OFFICER.ask().get("/areas/593").then().statusCode(404);
    MTTQ_OFFICER.ask().get("/organizations?q=hu-pt").then().body("items", empty());
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/history", id("ubmttq-22921", "2025-06-30"))
        .then()
        .body("versions[0].validTo", is("2025-06-30"), "versions[0].validFrom", nullValue())
        .body("successors.organization.code", contains("ubmttq-22924-2025"))
        .body("successors.legalBasis", hasItem(plan.get("legalBasis").asText()));
  }

  /** A body gets another superior and stays described as it was; a renaming keeps it. */
  @Test
  @Order(12)
  void aLineIsMovedAndEndedOnItsDay() {
    String move =
        """
        {"kind":"MOVE","of":"ORGANIZATION","code":"hlg-ld","as":{"superiors":{"PARTY":"du-qs-ld","SECTOR":"hnb-ld"}}}""";
    ADMIN
        .ask()
        .body(RealReform.of("doi-tuyen", "2026-11-10", move))
        .post("/reorganizations")
        .then()
        .statusCode(201)
        .body("organizations.kind", contains("MOVE"), "organizations.code", contains("hlg-ld"))
        .body("superiors.find { it.line == 'PARTY' }.before", is("tu-ld"))
        .body("superiors.find { it.line == 'PARTY' }.after", is("du-qs-ld"))
        .body("superiors.find { it.line == 'SECTOR' }.before", nullValue());
    recorded(
        RealReform.of(
            "doi-ten",
            "2026-11-12",
            "{\"kind\":\"RENAME\",\"of\":\"ORGANIZATION\",\"code\":\"hlg-ld\",\"as\":{\"name\":\"Hội Luật\"}}"));
    recorded(
        RealReform.of(
            "het-tuyen",
            "2026-11-14",
            "{\"kind\":\"MOVE\",\"of\":\"ORGANIZATION\",\"code\":\"hlg-ld\",\"as\":{\"superiors\":{\"PARTY\":\"tu-ld\",\"SECTOR\":\"\"}}}"));
    superiors("2026-11-09", "tu-ld");
    superiors("2026-11-10", "du-qs-ld", "hnb-ld");
    superiors("2026-11-12", "du-qs-ld", "hnb-ld");
    superiors("2026-11-14", "tu-ld");
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/history", id("hlg-ld", "2026-11-14"))
        .then()
        .body("versions", hasSize(2))
        .body(
            "superiors.collect { it.line + ' ' + it.organization.code + ' ' + it.validFrom + ' ' + it.validTo }",
            contains(
                "PARTY tu-ld 2026-11-14 null",
                "PARTY du-qs-ld 2026-11-10 2026-11-13",
                "PARTY tu-ld 2025-07-01 2026-11-09",
                "SECTOR hnb-ld 2026-11-10 2026-11-13"));
    // Something is said of the fourteenth already.
    refused(RealReform.of("qua-som", "2026-11-13", move.replace("du-qs-ld", "du-cat-ld")))
        .body("errors.code", hasItem("step.overlaps"));
    refused(
            RealReform.of(
                "qua-som",
                "2026-11-13",
                "{\"kind\":\"DISSOLVE\",\"of\":\"ORGANIZATION\",\"code\":\"hlg-ld\"}"))
        .body("errors.code", hasItem("step.overlaps"));
  }

  private static void superiors(String day, String... codes) {
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}?asOf={day}", id("hlg-ld", day), day)
        .then()
        .statusCode(200)
        .body("superiors.organization.code", contains(codes));
  }

  private static ValidatableResponse refused(String plan) {
    ADMIN.ask().body(plan).post("/reorganizations").then().statusCode(422);
    return ADMIN
        .ask()
        .body(plan)
        .post("/reorganizations?dryRun=true")
        .then()
        .statusCode(422)
        .body("code", is("reorganization.plan_invalid"));
  }

  private static String recorded(String plan) {
    return ADMIN
        .ask()
        .body(plan)
        .post("/reorganizations")
        .then()
        .statusCode(201)
        .extract()
        .path("reorganization.id");
  }

  private static void name(String code, String day, String expected) {
    MTTQ_OFFICER
        .ask()
        .get("/areas/" + code + "?asOf=" + day)
        .then()
        .statusCode(200)
        .body("name", is(expected));
  }

  private static int found(String code, String day) {
    return count("/organizations?size=1&q=" + code + "&asOf=" + day);
  }

  private static String id(String code, String day) {
    return MTTQ_OFFICER
        .ask()
        .get("/organizations?q=" + code + "&asOf=" + day)
        .then()
        .extract()
        .path("items[0].id");
  }

  private static int count(String path) {
    return MTTQ_OFFICER
        .ask()
        .get(path + "&count=true")
        .then()
        .statusCode(200)
        .extract()
        .path("page.total");
  }
}

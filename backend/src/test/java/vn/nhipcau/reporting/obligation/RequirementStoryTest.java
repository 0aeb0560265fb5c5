package vn.nhipcau.reporting.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.HND_LEADER;
import static vn.nhipcau.testing.Cast.HND_OFFICER;
import static vn.nhipcau.testing.Cast.MTTQ_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.THANHUY_OFFICER;
import static vn.nhipcau.testing.Cast.UBND_LEADER;
import static vn.nhipcau.testing.Cast.UBND_OFFICER;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.read;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.OwnWorld;
import vn.nhipcau.testing.TestClock;
import vn.nhipcau.testing.World;

/**
 * Requirements are designed, changed and ended, and what is still owed follows. Half-years and nine
 * months are asked for by no shipped requirement.
 */
@QuarkusTest
@TestProfile(OwnWorld.class)
@WithTestResource(World.class)
class RequirementStoryTest {

  private static final String DUE =
      "{\"rule\": \"WORKING_DAYS_AFTER_CUT_OFF\", \"days\": {\"COMMUNE\": 2, \"DISTRICT\": 4, \"PROVINCE\": 6}}";

  @Inject EntityManager em;
  @Inject TestClock clock;
  @Inject PeriodService periods;

  @AfterEach
  void backToToday() {
    clock.goTo(TestClock.FIRST_DAY);
  }

  @Test
  void whatARequirementWouldDoIsToldBeforeItIsAdded() {
    ADMIN
        .ask()
        .body(fronts("thu-truoc"))
        .post("/reporting/requirements?dryRun=true")
        .then()
        .statusCode(200)
        .body("dryRun", is(true))
        .body("requirement.code", is("thu-truoc"), "requirement.state", is("IN_FORCE"))
        .body("coverage.organizations", is(132), "coverage.unresolvedCount", is(0))
        .body("coverage.groups.level", contains("PROVINCE", "DISTRICT", "COMMUNE"))
        .body("coverage.groups.organizations", contains(1, 10, 121))
        .body("obligations.opened", is(132), "obligations.moved", empty())
        .body("timeline", hasSize(6))
        .body("timeline[0].period.code", is("2026-H2"))
        .body("timeline[0].period.to", is("2026-12-14"))
        .body("timeline[0].due.level", contains("COMMUNE", "DISTRICT", "PROVINCE"))
        .body("timeline[0].due.dueOn", contains("2026-12-16", "2026-12-18", "2026-12-22"))
        .body("timeline[0].due.shifted", contains(false, false, false));
    ADMIN.ask().get("/reporting/requirements").then().body("items.code", not(hasItem("thu-truoc")));
    assertThat(count("thu-truoc", "true")).isZero();
  }

  @Test
  void onlyAnAdministratorDesignsRequirementsAndEverybodyMayReadThem() {
    String id = added(associations("ai-duoc-sua", "ccb-22924"));
    for (var other : List.of(MTTQ_LEADER, THANHUY_OFFICER, AUDITOR)) {
      other
          .ask()
          .body(associations("khong-duoc", "hpn-22924"))
          .post("/reporting/requirements")
          .then()
          .statusCode(403)
          .body("code", is("access.role_required"));
      other
          .change(etag(id))
          .body(associations("ai-duoc-sua", "hpn-22924"))
          .put("/reporting/requirements/{id}", id)
          .then()
          .statusCode(403)
          .body("code", is("requirement.action_not_allowed"));
      other
          .ask()
          .get("/reporting/requirements/{id}", id)
          .then()
          .statusCode(200)
          .body("allowedActions", empty());
    }
    ADMIN
        .ask()
        .get("/reporting/requirements/{id}", id)
        .then()
        .header("ETag", notNullValue())
        .body("allowedActions", contains("EDIT", "END"))
        .body("provision.path", is("D18.2"), "window.firstDay", is(15), "oversight", empty());
    ADMIN
        .ask()
        .body(associations("ai-duoc-sua", "hpn-22924"))
        .put("/reporting/requirements/{id}", id)
        .then()
        .statusCode(428);
    ADMIN
        .change("\"99\"")
        .body(associations("ai-duoc-sua", "hpn-22924"))
        .put("/reporting/requirements/{id}", id)
        .then()
        .statusCode(412);
    ADMIN
        .ask()
        .body(associations("ai-duoc-sua", "hpn-22924"))
        .post("/reporting/requirements")
        .then()
        .statusCode(409)
        .body("code", is("requirement.code_taken"));
  }

  @Test
  void everyFaultIsToldAtItsPlace() {
    refused(
            associations("loi", "khong-co")
                .replace("D18.2", "D99")
                .replace("mobilisation-work", "khong-co-mau")
                .replace("\"COMMUNE\": 2", "\"COMMUNE\": 9")
                .replace("\"validTo\": null", "\"validTo\": \"2021-01-01\""))
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/provision",
                "/template",
                "/reporters/organizations",
                "/due/days/COMMUNE",
                "/validTo"))
        .body(
            "errors.find { it.pointer == '/due/days/COMMUNE' }.code",
            is("field.due_after_upper_level"));
    // The 14th is the cut-off, and no day is left before the 15th.
    refused(
            associations("loi", "ccb-22924")
                .replace(
                    DUE,
                    "{\"rule\": \"DAY_OF_LAST_MONTH\", \"days\": {\"COMMUNE\": 14}, \"roll\": \"NEXT_WORKING_DAY\"}"))
        .body("errors.pointer", contains("/due/days/COMMUNE"))
        .body("errors.code", contains("field.due_before_cut_off"));
    refused(
            associations("loi", "ccb-22924")
                .replace(DUE, "{\"rule\": \"DAYS_AFTER_CUT_OFF\", \"days\": {\"DISTRICT\": 3}}"))
        .body("errors.pointer", contains("/due/roll"));
    refused(associations("loi", "ccb-22924").replace("\"COMMUNE\": 2, ", ""))
        .body("errors.pointer", contains("/due/days/COMMUNE"))
        .body("errors.code", contains("field.required"));
    // A commune's committee reports to the district's, which makes its own report from it.
    refused(
            fronts("loi")
                .replace("\"FATHERLAND_FRONT\"", "\"PARTY_COMMITTEE\"")
                .replace("\"except\": []", "\"except\": [\"tu\"]")
                .replace("SAME_LEVEL_COMMITTEE", "UPPER_COMMITTEE")
                .replace("\"COMMUNE\": 2", "\"COMMUNE\": 4"))
        .body("errors.pointer", contains("/due/days/COMMUNE"))
        .body("errors.code", contains("field.due_with_upper_level"));
    refused(
            associations("loi", "ccb-22924")
                .replace("\"organizations\": [\"ccb-22924\"]", "\"organizations\": []"))
        .body("errors.pointer", contains("/reporters"));
  }

  @Test
  void nobodyIsAskedTwiceForTheSame() {
    added(associations("lan-mot", "ccb-22927"));
    refused(associations("lan-hai", "ccb-22927"))
        .body("errors.pointer", contains("/reporters"))
        .body("errors.code", contains("field.asked_twice"));
    // Days in common alone are nothing: the one ends before the cut-off at which the other begins
    // to ask.
    String ended = added(associations("lan-truoc", "ccb-22960"));
    ADMIN
        .change(etag(ended))
        .body("{\"validTo\": \"2026-11-20\"}")
        .post("/reporting/requirements/{id}/end", ended)
        .then()
        .statusCode(200);
    added(associations("lan-sau", "ccb-22960").replace("2021-11-01", "2026-11-16"));
    // Another body is something else.
    added(associations("lan-hai", "ccb-22930"));
  }

  @Test
  void openObligationsFollowAChangedRequirementAndSubmittedOnesStay() {
    String code = "theo-thay-doi";
    String id = added(associations(code, "ubnd-22924", "hnd-22924", "ubmttq-22921"));
    assertThat(count(code, "due_on = date '2026-12-16' and state = 'PENDING'")).isEqualTo(3);
    String report = draft(UBND_OFFICER, "2026-H2");
    write(UBND_LEADER, report, COMPLETE).then().statusCode(200);
    submit(UBND_LEADER, report);

    edit(
            id,
            associations(code, "ubnd-22924", "hnd-22924", "ubmttq-22921")
                .replace("\"COMMUNE\": 2", "\"COMMUNE\": 3")
                .replace("SAME_LEVEL_COMMITTEE", "UPPER_COMMITTEE"),
            false)
        .body("obligations.moved", hasSize(1))
        .body("obligations.moved[0].obligations", is(2))
        .body("obligations.moved[0].from", is("2026-12-16"))
        .body("obligations.moved[0].to", is("2026-12-17"))
        .body("obligations.redirected", is(2), "obligations.closed", is(0));
    assertThat(count(code, "due_on = date '2026-12-16' and state = 'SUBMITTED'")).isEqualTo(1);
    assertThat(recipients(code)).containsExactly("du-22924", "hu-pt", "hu-pt");
    // Who does not receive it any more does not see it any more; who does, does.
    String hnd = obligation(code, "hnd-22924");
    DANGUY_OFFICER.ask().get("/reporting/obligations/{id}", hnd).then().statusCode(404);
    THANHUY_OFFICER.ask().get("/reporting/obligations/{id}", hnd).then().statusCode(200);
    HND_OFFICER.ask().get("/reporting/obligations/{id}", hnd).then().statusCode(200);

    AUDITOR
        .ask()
        .get("/audit?subject={id}", id)
        .then()
        .body("items.action", hasItem("requirement.edit"))
        .body(
            "items.find { it.action == 'requirement.edit' }.details.changed", is("recipient, due"))
        .body("items.find { it.action == 'requirement.edit' }.details.'obligation.due'", is(2));
  }

  @Test
  void whatIsAskedForNoMoreIsClosedAndGoesOnWhenItIsAskedForAgain() {
    String code = "dong-mo-lai";
    String both = associations(code, "ubmttq-22924", "ubmttq-22930");
    String id = added(both);
    String report = draft(MTTQ_OFFICER, "2026-H2");
    write(MTTQ_OFFICER, report, COMPLETE).then().statusCode(200);

    String without =
        both.replace("\"except\": []", "\"except\": [\"ubmttq-22921\"]")
            .replace("\"ubmttq-22924\", ", "");
    edit(id, without, true).body("dryRun", is(true), "obligations.closed", is(1));
    read(MTTQ_OFFICER, report).then().body("status", is("DRAFT"));

    edit(id, without, false).body("obligations.closed", is(1));
    assertThat(count(code, "state = 'WAIVED' and waived_by_rule")).isEqualTo(1);
    read(MTTQ_OFFICER, report)
        .then()
        .body("status", is("CLOSED"))
        .body("content.sections.situation", is("Người dân yên tâm sản xuất."));

    edit(id, both, false).body("obligations.reopened", is(1), "obligations.opened", is(0));
    read(MTTQ_OFFICER, report)
        .then()
        .body("status", is("DRAFT"), "allowedActions", hasItem("EDIT"))
        .body("content.sections.situation", is("Người dân yên tâm sản xuất."));
    submit(MTTQ_LEADER, report);
  }

  @Test
  void aRequirementThatEndsAsksForNothingMore() {
    String code = "ket-thuc";
    String id = added(associations(code, "hpn-22930", "doan-22930"));
    ADMIN
        .change(etag(id))
        .body("{\"validTo\": \"2026-11-30\"}")
        .post("/reporting/requirements/{id}/end", id)
        .then()
        .statusCode(200)
        .body("obligations.closed", is(2), "requirement.validTo", is("2026-11-30"));
    ADMIN
        .change(etag(id))
        .body("{\"validTo\": \"2020-11-30\"}")
        .post("/reporting/requirements/{id}/end", id)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/validTo"));
    clock.goTo(LocalDate.of(2026, 12, 1));
    ADMIN
        .ask()
        .get("/reporting/requirements/{id}", id)
        .then()
        .body("state", is("ENDED"), "allowedActions", contains("EDIT"));
  }

  @Test
  void noDueDayMovesIntoThePast() {
    String code = "khong-lui";
    String id = added(associations(code, "ccb-22933", "hpn-22933"));
    clock.goTo(LocalDate.of(2026, 12, 16));
    edit(
            id,
            associations(code, "ccb-22933", "hpn-22933")
                .replace("\"COMMUNE\": 2", "\"COMMUNE\": 1"),
            false)
        .body("obligations.moved", empty(), "obligations.kept", is(2));
    assertThat(count(code, "due_on = date '2026-12-16'")).isEqualTo(2);
    clock.goTo(LocalDate.of(2026, 12, 17));
    // Past its due day it stays, whatever the rule says now.
    edit(id, associations(code, "hpn-22933").replace("\"COMMUNE\": 2", "\"COMMUNE\": 4"), false)
        .body("obligations.moved", empty(), "obligations.closed", is(0));
    assertThat(count(code, "due_on = date '2026-12-16' and state = 'PENDING'")).isEqualTo(2);
  }

  @Test
  void codeAndFrequencyStay() {
    String id = added(associations("giu-nguyen", "ccb-22936"));
    ADMIN
        .change(etag(id))
        .body(associations("doi-ma", "ccb-22936").replace("HALF_YEAR", "MONTH"))
        .put("/reporting/requirements/{id}", id)
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/code", "/frequency"));
  }

  @Test
  void figuresOfItsOwnDaysGiveItsOwnPeriodsAndDueDays() {
    String code = "theo-lich";
    added(
        associations(code, "hnd-22924")
            .replace("mobilisation-work", "people-situation")
            .replace("HALF_YEAR", "MONTH")
            .replace(
                "\"recipient\": \"SAME_LEVEL_COMMITTEE\"",
                "\"recipient\": \"SAME_LEVEL_COMMITTEE\", \"window\": {\"firstDay\": 1}")
            .replace(
                DUE,
                "{\"rule\": \"DAY_OF_NEXT_MONTH\", \"days\": {\"COMMUNE\": 5}, \"roll\": \"NEXT_WORKING_DAY\"}"));
    HND_LEADER
        .ask()
        .get("/reporting/obligations/{id}", obligation(code, "hnd-22924"))
        .then()
        .body("period.code", is("2026-M11"))
        .body("period.from", is("2026-11-01"), "period.to", is("2026-11-30"))
        .body("dueOn", is("2026-12-07"), "status", is("UPCOMING"));
  }

  @Test
  void savingAndOpeningAtOnceMakeEachObligationOnce() throws Exception {
    String code = "cung-luc";
    String one = associations(code, "ccb-22939", "hpn-22939");
    String id = added(one);
    String two = associations(code, "ccb-22939", "hpn-22939", "doan-22939", "hnd-22939");
    try (var nodes = Executors.newFixedThreadPool(4)) {
      List<Callable<Integer>> work =
          IntStream.range(0, 8)
              .<Callable<Integer>>mapToObj(
                  i ->
                      i % 2 == 0
                          ? () ->
                              ADMIN
                                  .ask()
                                  .post("/reporting/periods/2026-H2/open")
                                  .then()
                                  .extract()
                                  .statusCode()
                          : () ->
                              ADMIN
                                  .change("\"0\"")
                                  .body(two)
                                  .put("/reporting/requirements/{id}", id)
                                  .then()
                                  .extract()
                                  .statusCode())
              .toList();
      List<Integer> answers = new java.util.ArrayList<>();
      for (var done : nodes.invokeAll(work)) {
        answers.add(done.get());
      }
      // One saving wins, the others are told to read again; opening never fails.
      assertThat(answers).filteredOn(status -> status == 412).hasSize(3);
      assertThat(answers).filteredOn(status -> status == 200).hasSize(5);
    }
    assertThat(count(code, "true")).isEqualTo(4);
  }

  @Test
  void aBodyFoundedInAnOpenPeriodOwesWhatIsNotDueYet() {
    String code = "thanh-lap-muon";
    added(
        fronts(code)
            .replace("HALF_YEAR", "NINE_MONTHS")
            .replace("FATHERLAND_FRONT", "MASS_ASSOCIATION")
            .replace("[\"PROVINCE\", \"DISTRICT\", \"COMMUNE\"]", "[\"PROVINCE\"]")
            .replace(
                DUE,
                "{\"rule\": \"DAYS_AFTER_CUT_OFF\", \"days\": {\"PROVINCE\": 31}, \"roll\": \"NEXT_WORKING_DAY\"}"));
    clock.goTo(LocalDate.of(2026, 9, 20));
    ADMIN.ask().post("/reporting/periods/2026-9M/open").then().statusCode(200);
    long before = count(code, "true");
    assertThat(before).isPositive();
    found("hoi-moi-a");
    clock.goTo(LocalDate.of(2026, 10, 1));
    periods.openCurrent();
    assertThat(count(code, "true")).isEqualTo(before + 1);
    found("hoi-moi-b");
    clock.goTo(LocalDate.of(2026, 11, 2));
    periods.openCurrent();
    assertThat(count(code, "true")).as("nobody is late from birth").isEqualTo(before + 1);
  }

  private static void found(String code) {
    ADMIN
        .ask()
        .body(
            """
            {"code": "%s", "name": "Hội mới %s", "nameEn": "New association %s", "abbreviation": "HM", "type": "MASS_ASSOCIATION", "level": "PROVINCE",
             "areaCode": "60", "validFrom": "2026-09-01"}"""
                .formatted(code, code, code))
        .post("/organizations")
        .then()
        .statusCode(201);
  }

  private static String fronts(String code) {
    return """
        {"code": "%s", "title": "Báo cáo thử", "titleEn": "Trial report", "regulation": "quy-che-dan-van-2021", "provision": "D18.2",
         "template": "people-situation", "frequency": "HALF_YEAR",
         "reporters": {"types": ["FATHERLAND_FRONT"], "levels": ["PROVINCE", "DISTRICT", "COMMUNE"], "organizations": [], "except": []},
         "recipient": "SAME_LEVEL_COMMITTEE", "copies": ["SAME_LEVEL_COMMISSION"],
         "due": %s, "validFrom": "2021-11-01", "validTo": null, "legalBasis": "Điều 18 khoản 2"}"""
        .formatted(code, DUE);
  }

  private static String associations(String code, String... bodies) {
    return fronts(code)
        .replace("people-situation", "mobilisation-work")
        .replace(
            "\"types\": [\"FATHERLAND_FRONT\"], \"levels\": [\"PROVINCE\", \"DISTRICT\", \"COMMUNE\"]",
            "\"types\": [], \"levels\": []")
        .replace(
            "\"organizations\": []",
            "\"organizations\": [\"" + String.join("\", \"", bodies) + "\"]");
  }

  private static String added(String requirement) {
    return ADMIN
        .ask()
        .body(requirement)
        .post("/reporting/requirements")
        .then()
        .statusCode(201)
        .header("ETag", is("\"0\""))
        .extract()
        .path("requirement.id");
  }

  private static ValidatableResponse refused(String requirement) {
    return ADMIN
        .ask()
        .body(requirement)
        .post("/reporting/requirements?dryRun=true")
        .then()
        .statusCode(400)
        .body("code", is("requirement.invalid"));
  }

  private static ValidatableResponse edit(String id, String requirement, boolean dryRun) {
    return ADMIN
        .change(etag(id))
        .body(requirement)
        .put("/reporting/requirements/{id}?dryRun={dry}", id, dryRun)
        .then()
        .statusCode(200);
  }

  private static String etag(String id) {
    return ADMIN.ask().get("/reporting/requirements/{id}", id).then().extract().header("ETag");
  }

  private long count(String code, String condition) {
    return (long)
        em.createNativeQuery(
                "select count(*) from obligation where requirement_id = (select id from reporting_requirement where code = :code) and "
                    + condition,
                Long.class)
            .setParameter("code", code)
            .getSingleResult();
  }

  @SuppressWarnings("unchecked")
  private List<String> recipients(String code) {
    return em.createNativeQuery(
            "select g.code from obligation o join organization g on g.id = o.recipient_id where o.requirement_id = (select id from reporting_requirement where code = :code) order by g.code",
            String.class)
        .setParameter("code", code)
        .getResultList();
  }

  private String obligation(String code, String organization) {
    return em.createNativeQuery(
            "select o.id from obligation o where o.requirement_id = (select id from reporting_requirement where code = :code) and o.organization_id = (select id from organization where code = :organization)",
            java.util.UUID.class)
        .setParameter("code", code)
        .setParameter("organization", organization)
        .getSingleResult()
        .toString();
  }
}

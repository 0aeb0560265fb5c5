package vn.nhipcau.reporting.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Papers.etag;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Catalogues;
import vn.nhipcau.testing.World;

/** A form of nobody else's, and periods of 2022, which no other test opens. */
@QuarkusTest
@WithTestResource(World.class)
class TemplateStoryTest {

  private static final String FORM =
      """
      {"title": "Báo cáo thử", "titleEn": "Trial report",
       "sections": [{"key": "situation", "title": "Tình hình", "titleEn": "Situation", "guidance": "Ngắn gọn", "guidanceEn": "Be brief", "required": true, "maxLength": 5000}],
       "groups": [{"key": "petitions", "title": "Đơn thư", "titleEn": "Petitions"}],
       "indicators": [
         {"key": "received", "group": "petitions", "title": "Nhận", "titleEn": "Received", "unit": "đơn", "unitEn": "petitions", "type": "INTEGER", "min": 0, "required": true, "aggregation": "SUM"},
         {"key": "resolved", "group": "petitions", "title": "Xong", "titleEn": "Resolved", "unit": "đơn", "unitEn": "petitions", "type": "INTEGER", "min": 0, "required": true, "aggregation": "SUM"},
         {"key": "rate", "group": "petitions", "title": "Tỷ lệ", "titleEn": "Rate", "unit": "%", "unitEn": "%", "type": "PERCENTAGE", "decimals": 1, "required": false,
          "formula": "resolved / received * 100", "aggregation": "WEIGHTED_AVERAGE", "weight": "received"}]}""";

  @Inject EntityManager em;

  @Test
  void aPeriodKeepsTheVersionThatItOpenedWith() {
    String first = drafted("mau-thu", "Báo cáo thử", "Trial report");
    edit(first, FORM)
        .then()
        .statusCode(200)
        .body("allowedActions", contains("EDIT", "PUBLISH", "DISCARD"));
    publish(first).body("status", is("PUBLISHED"), "allowedActions", contains("REVISE"));
    requirement();
    open("2022-M05");

    String second =
        ADMIN
            .ask()
            .body(Map.of("code", "mau-thu"))
            .post("/reporting/templates")
            .then()
            .statusCode(201)
            .body("version", is(2), "status", is("DRAFT"), "publishedAt", nullValue())
            .body("indicators.key", contains("received", "resolved", "rate"))
            .extract()
            .path("id");
    edit(
            second,
            FORM.replace("Báo cáo thử", "Báo cáo thử, bản hai")
                .replace("\"decimals\": 1", "\"decimals\": 0"))
        .then()
        .statusCode(200);
    // A draft counts for nobody yet.
    assertThat(templateOf("2022-M05")).isEqualTo(first);
    publish(second).body("status", is("PUBLISHED"));
    ADMIN
        .ask()
        .get("/reporting/templates/{id}", first)
        .then()
        .body("status", is("SUPERSEDED"), "allowedActions", empty());
    ADMIN
        .ask()
        .get("/reporting/templates?code=mau-thu")
        .then()
        .body("items.version", contains(2, 1));
    MTTQ_OFFICER
        .ask()
        .get("/reporting/templates?code=mau-thu&status=PUBLISHED")
        .then()
        .body("items.version", contains(2));

    // Opened again, also for who joins late: still the first version. The next period takes the
    // second.
    forget("2022-M05");
    open("2022-M05");
    assertThat(templateOf("2022-M05")).isEqualTo(first);
    open("2022-M06");
    assertThat(templateOf("2022-M06")).isEqualTo(second);

    String report = report("2022-M05", 1);
    report("2022-M06", 2);
    // What a formula says is the server's to say.
    MTTQ_OFFICER
        .change(etag(MTTQ_OFFICER, report))
        .body(
            "{\"sections\": {}, \"indicators\": {\"received\": 3, \"resolved\": 2, \"rate\": 99}}")
        .put("/reports/{id}/content", report)
        .then()
        .statusCode(200)
        .body("content.indicators.rate", is(66.7f));
    MTTQ_OFFICER
        .change(etag(MTTQ_OFFICER, report))
        .body("{\"sections\": {}, \"indicators\": {\"received\": 0, \"resolved\": 2}}")
        .put("/reports/{id}/content", report)
        .then()
        .statusCode(200)
        .body("content.indicators.rate", nullValue());
  }

  @Test
  void draftsAreTheBusinessOfAdministrators() {
    String draft = drafted("mau-kin", "Mẫu kín", "Closed form");
    edit(draft, FORM).then().statusCode(200);
    MTTQ_OFFICER.ask().get("/reporting/templates/{id}", draft).then().statusCode(404);
    MTTQ_OFFICER
        .ask()
        .get("/reporting/templates")
        .then()
        .body("items.code", not(hasItem("mau-kin")))
        .body("items.allowedActions.flatten()", empty());
    MTTQ_OFFICER
        .ask()
        .body(Map.of("code", "mobilisation-work"))
        .post("/reporting/templates")
        .then()
        .statusCode(403)
        .body("code", is("access.role_required"));
    MTTQ_OFFICER
        .change("\"0\"")
        .body(FORM)
        .put("/reporting/templates/{id}", draft)
        .then()
        .statusCode(404);
    MTTQ_OFFICER
        .change("\"0\"")
        .post("/reporting/templates/{id}/publish", draft)
        .then()
        .statusCode(404);
    MTTQ_OFFICER.change("\"0\"").delete("/reporting/templates/{id}", draft).then().statusCode(404);

    ADMIN
        .ask()
        .body(Map.of("code", "mau-kin"))
        .post("/reporting/templates")
        .then()
        .statusCode(409)
        .body("code", is("template.draft_exists"), "params.templateId", is(draft));
    ADMIN.ask().body(FORM).put("/reporting/templates/{id}", draft).then().statusCode(428);
    ADMIN.change("\"0\"").body(FORM).put("/reporting/templates/{id}", draft).then().statusCode(412);
    ADMIN.change(tag(draft)).delete("/reporting/templates/{id}", draft).then().statusCode(204);
    ADMIN.ask().get("/reporting/templates/{id}", draft).then().statusCode(404);
    AUDITOR
        .ask()
        .get("/audit?subject={id}", draft)
        .then()
        .body(
            "items.action.reverse()",
            contains("template.draft", "template.edit", "template.discard"))
        .body("items[0].details.code", is("mau-kin"));
  }

  @Test
  void whatIsPublishedNeverChanges() {
    String shipped =
        ADMIN
            .ask()
            .get("/reporting/templates?code=people-situation")
            .then()
            .extract()
            .path("items[0].id");
    String tag = tag(shipped);
    ADMIN
        .change(tag)
        .body(FORM)
        .put("/reporting/templates/{id}", shipped)
        .then()
        .statusCode(403)
        .body("code", is("template.action_not_allowed"));
    ADMIN.change(tag).post("/reporting/templates/{id}/publish", shipped).then().statusCode(403);
    ADMIN.change(tag).delete("/reporting/templates/{id}", shipped).then().statusCode(403);
    for (String sql :
        new String[] {
          "update report_template set title = 'x' where id = :id",
          "delete from report_template where id = :id"
        }) {
      assertThatThrownBy(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () ->
                              em.createNativeQuery(sql)
                                  .setParameter("id", UUID.fromString(shipped))
                                  .executeUpdate()))
          .hasStackTraceContaining("a published template never changes");
    }
    ADMIN
        .ask()
        .body(Map.of("code", "people-situation", "title", "Khác", "titleEn", "Other"))
        .post("/reporting/templates")
        .then()
        .statusCode(409)
        .body("code", is("template.code_taken"));
  }

  @Test
  void whatIsWrongIsToldAtItsPlace() {
    ADMIN
        .ask()
        .body(Map.of("code", "Sai Mã"))
        .post("/reporting/templates")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/code"));
    ADMIN
        .ask()
        .body(Map.of("code", "khong-ten"))
        .post("/reporting/templates")
        .then()
        .statusCode(400)
        .body(
            "code",
            is("template.invalid"),
            "errors.pointer",
            containsInAnyOrder("/title", "/titleEn"));
    String draft = drafted("mau-sai", "Mẫu sai", "Wrong form");
    ADMIN
        .change(tag(draft))
        .post("/reporting/templates/{id}/publish", draft)
        .then()
        .statusCode(422)
        .body("code", is("template.empty"));
    edit(
            draft,
            FORM.replace("resolved / received * 100", "resolved / (received")
                .replace("\"key\": \"resolved\"", "\"key\": \"received\""))
        .then()
        .statusCode(400)
        .body("code", is("template.invalid"))
        .body(
            "errors.collect { it.pointer + ' ' + it.code }",
            contains(
                "/indicators/1/key field.doubled", "/indicators/2/formula field.formula_syntax"))
        .body("errors[1].detail", notNullValue());
    edit(draft, FORM.replace("\"required\": false", "\"colour\": 1")).then().statusCode(400);
    ADMIN.ask().get("/reporting/templates/{id}", draft).then().body("sections", hasSize(0));
    ADMIN.change(tag(draft)).delete("/reporting/templates/{id}", draft).then().statusCode(204);
  }

  private static String drafted(String code, String title, String titleEn) {
    return ADMIN
        .ask()
        .body(Map.of("code", code, "title", title, "titleEn", titleEn))
        .post("/reporting/templates")
        .then()
        .statusCode(201)
        .body("version", is(1), "sections", hasSize(0))
        .extract()
        .path("id");
  }

  private static String tag(String id) {
    return ADMIN
        .ask()
        .get("/reporting/templates/{id}", id)
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }

  private static Response edit(String id, String form) {
    return ADMIN.change(tag(id)).body(form).put("/reporting/templates/{id}", id);
  }

  private static ValidatableResponse publish(String id) {
    return ADMIN
        .change(tag(id))
        .post("/reporting/templates/{id}/publish", id)
        .then()
        .statusCode(200);
  }

  private static void open(String period) {
    ADMIN.ask().post("/reporting/periods/{period}/open", period).then().statusCode(200);
  }

  private static void requirement() {
    Catalogues.load(
        "requirements.json",
        """
        [{"code": "mau-thu-thang", "title": "Báo cáo thử hằng tháng", "titleEn": "Monthly trial", "provision": "D18.2", "regulation": "quy-che-dan-van-2021",
          "template": "mau-thu", "frequency": "MONTH", "reporters": {"types": [], "levels": [], "organizations": ["ubmttq-22924"], "except": []},
          "recipient": "SAME_LEVEL_COMMITTEE", "copies": [], "due": {"rule": "WORKING_DAYS_AFTER_CUT_OFF", "days": {"COMMUNE": 2}},
          "validFrom": "2022-01-01", "validTo": "2022-12-31", "legalBasis": "thử"}]""");
  }

  private String templateOf(String period) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                em.createNativeQuery(
                        "select cast(o.template_id as text) from obligation o join reporting_requirement r on r.id = o.requirement_id join organization g on g.id = o.organization_id where g.code = 'ubmttq-22924' and r.code = 'mau-thu-thang' and o.period = :period",
                        String.class)
                    .setParameter("period", period)
                    .getSingleResult()
                    .toString());
  }

  /** As if the body had been founded later; another of the requirement's obligations stays. */
  private void forget(String period) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                em.createNativeQuery(
                        "insert into obligation (id, requirement_id, template_id, organization_id, opened_for_id, recipient_id, period, window_from, window_to, due_on, state, opened_at)"
                            + " select gen_random_uuid(), o.requirement_id, o.template_id, g.id, g.id, o.recipient_id, o.period, o.window_from, o.window_to, o.due_on, 'PENDING', o.opened_at"
                            + " from obligation o join reporting_requirement r on r.id = o.requirement_id, organization g where r.code = 'mau-thu-thang' and o.period = :period and g.code = 'ubnd-22924'")
                    .setParameter("period", period)
                    .executeUpdate());
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              String which =
                  "(select o.id from obligation o join reporting_requirement r on r.id = o.requirement_id join organization g on g.id = o.organization_id where r.code = 'mau-thu-thang' and o.period = '"
                      + period
                      + "' and g.code = 'ubmttq-22924')";
              em.createNativeQuery("delete from audience where subject_id in " + which)
                  .executeUpdate();
              em.createNativeQuery("delete from obligation where id in " + which).executeUpdate();
            });
  }

  private static String report(String period, int version) {
    String owed =
        MTTQ_OFFICER
            .ask()
            .get("/reporting/obligations?period={period}&sort=dueOn&size=50", period)
            .then()
            .extract()
            .path(
                "items.find { it.requirement.code == 'mau-thu-thang' && it.organization.code == 'ubmttq-22924' }.id");
    return MTTQ_OFFICER
        .ask()
        .body(Map.of("obligationId", owed))
        .post("/reports")
        .then()
        .statusCode(201)
        .body("template.code", is("mau-thu"), "template.version", is(version))
        .extract()
        .path("id");
  }
}

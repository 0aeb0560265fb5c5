package vn.nhipcau.reporting.consolidation;

import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import vn.nhipcau.testing.Account;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.Catalogues;
import vn.nhipcau.testing.Seats;

/**
 * A form with every rule, on which the bodies of communes report to their committee, and committees
 * to the one above, up to the province; and one person who leads whatever office is named.
 */
final class CommitteesOfATest {

  static final Account ANYBODY = Account.of("tong.hop");

  private CommitteesOfATest() {}

  static void set(List<String> organizations) {
    Catalogues.load(
        "templates.json",
        """
        [{"code": "moi-quy-tac", "title": "Mẫu đủ quy tắc", "titleEn": "Every rule", "groups": [],
          "sections": [{"key": "situation", "title": "Tình hình", "titleEn": "Situation", "guidance": "Viết.", "guidanceEn": "Write.", "required": false, "maxLength": 2000}],
          "indicators": [
            %s, %s, %s, %s, %s, %s]}]"""
            .formatted(
                indicator("visits", "INTEGER", null, "SUM", null, null),
                indicator("score", "NUMBER", 2, "AVERAGE", null, null),
                indicator("share", "NUMBER", 3, "WEIGHTED_AVERAGE", "visits", null),
                indicator("stock", "INTEGER", null, "LAST", null, null),
                indicator("remark", "INTEGER", null, "NONE", null, null),
                indicator("doubled", "INTEGER", null, "SUM", null, "visits * 2")));
    Catalogues.load(
        "requirements.json",
        "["
            + String.join(
                ", ",
                requirement(
                    "thu-co-so",
                    "{\"types\": [\"PEOPLE_COMMITTEE\", \"FATHERLAND_FRONT\", \"SOCIO_POLITICAL_ORGANIZATION\"], \"levels\": [\"COMMUNE\"], \"organizations\": [], \"except\": [\"ccb-22924\"]}",
                    "SAME_LEVEL_COMMITTEE",
                    2),
                requirement(
                    "thu-dong-gui",
                    "{\"types\": [], \"levels\": [], \"organizations\": [\"ccb-22924\"], \"except\": []}",
                    "SAME_LEVEL_COMMITTEE",
                    2),
                requirement(
                    "thu-cap-uy",
                    "{\"types\": [\"PARTY_COMMITTEE\"], \"levels\": [\"COMMUNE\", \"DISTRICT\"], \"organizations\": [], \"except\": [\"tu\"]}",
                    "UPPER_COMMITTEE",
                    4),
                requirement(
                    "thu-tinh",
                    "{\"types\": [], \"levels\": [], \"organizations\": [\"tu\"], \"except\": []}",
                    "PARTY_SUPERIOR",
                    5))
            + "]");
    Seats.give(
        organizations.stream()
            .map(code -> ANYBODY.username() + "," + code + ",LEADER")
            .toArray(String[]::new));
  }

  private static String indicator(
      String key, String type, Integer decimals, String rule, String weight, String formula) {
    return """
        {"key": "%s", "title": "%s", "titleEn": "%s", "unit": "lượt", "unitEn": "times", "type": "%s", "decimals": %s, "min": %s, "max": %s, "required": false, "aggregation": "%s", "weight": %s, "formula": %s}"""
        .formatted(
            key,
            key,
            key,
            type,
            decimals,
            formula == null ? 0 : null,
            formula == null ? 100_000 : null,
            rule,
            quoted(weight),
            quoted(formula));
  }

  private static String quoted(String text) {
    return text == null ? null : "\"" + text + "\"";
  }

  private static String requirement(String code, String reporters, String recipient, int days) {
    return """
        {"code": "%s", "title": "Báo cáo %s", "titleEn": "Report %s", "provision": "D18.2", "regulation": "quy-che-dan-van-2021",
          "template": "moi-quy-tac", "frequency": "MONTH", "reporters": %s, "recipient": "%s", "copies": [%s],
          "due": {"rule": "WORKING_DAYS_AFTER_CUT_OFF", "days": {"COMMUNE": %d, "DISTRICT": 6, "PROVINCE": 8}},
          "validFrom": "2022-01-01", "validTo": "2022-12-31", "legalBasis": "thử"}"""
        .formatted(
            code,
            code,
            code,
            reporters,
            recipient,
            // One body of a commune also tells the district.
            code.equals("thu-dong-gui") ? "\"UPPER_COMMITTEE\"" : "",
            days);
  }

  static void open(String period) {
    Cast.ADMIN.ask().post("/reporting/periods/{period}/open", period).then().statusCode(200);
  }

  static RequestSpecification as(String organization) {
    return ANYBODY.ask().header("X-Acting-For", organization);
  }

  static String draft(String organization, String period) {
    String obligation =
        as(organization)
            .get("/reporting/obligations?period={period}&organization={code}", period, organization)
            .then()
            .statusCode(200)
            .extract()
            .path("items.find { it.requirement.code.startsWith('thu-') }.id");
    return as(organization)
        .body(Map.of("obligationId", obligation))
        .post("/reports")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static String etag(String organization, String report) {
    return as(organization)
        .get("/reports/{id}", report)
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }

  static Response act(String organization, String report, String verb, Object body) {
    RequestSpecification request = as(organization).header("If-Match", etag(organization, report));
    return (body == null ? request : request.body(body)).post("/reports/{id}/" + verb, report);
  }

  static void done(String organization, String report, String verb, Object body) {
    act(organization, report, verb, body).then().statusCode(200);
  }

  static void write(String organization, String report, String indicators) {
    as(organization)
        .header("If-Match", etag(organization, report))
        .body(
            "{\"sections\": {\"situation\": \"Ổn định.\"}, \"indicators\": "
                + indicators
                + ", \"note\": null}")
        .put("/reports/{id}/content", report)
        .then()
        .statusCode(200);
  }

  static ValidatableResponse sources(String organization, String report) {
    return as(organization).get("/reports/{id}/sources", report).then().statusCode(200);
  }

  /** Chooses all that may be chosen of this form and fills their figures in. */
  static void consolidate(String organization, String report) {
    List<String> usable =
        sources(organization, report)
            .extract()
            .path(
                "candidates.findAll { it.usable && it.requirement.code.startsWith('thu-') }.reportId");
    done(organization, report, "sources", Map.of("add", usable, "remove", List.of()));
    done(organization, report, "pull", Map.of());
    sources(organization, report).body("stale", is(false));
  }
}

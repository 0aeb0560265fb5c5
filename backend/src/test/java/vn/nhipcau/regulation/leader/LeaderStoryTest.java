package vn.nhipcau.regulation.leader;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.BDVPT_OFFICER;
import static vn.nhipcau.testing.Cast.BDV_LEADER;
import static vn.nhipcau.testing.Cast.BDV_OFFICER;
import static vn.nhipcau.testing.Cast.MTTQ_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.STRANGER;
import static vn.nhipcau.testing.Cast.TGDV_OFFICER;
import static vn.nhipcau.testing.Cast.UBND_LEADER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.World;

/** Each body names its leader in charge; the commission finds the ones that did not. */
@QuarkusTest
@WithTestResource(World.class)
class LeaderStoryTest {

  @Inject DataSource database;

  @Test
  void aBodyNamesItsLeaderAndIsMissedNoLonger() {
    String ward = idOf("ubmttq-22924");
    missing("q=mat tran to quoc viet nam phuong phu thuy&asOf=2026-10-10", hasItem("ubmttq-22924"));

    Response leader = assign(MTTQ_LEADER, ward, leader("Chủ tịch", "2026-10-01", null));
    leader
        .then()
        .statusCode(201)
        .header("ETag", is("\"0\""))
        .header("Location", notNullValue())
        .body("post", is("Chủ tịch"), "state", is("IN_CHARGE"))
        .body("allowedActions", contains("CORRECT"));
    String id = leader.path("id");
    missing(
        "q=mat tran to quoc viet nam phuong phu thuy&asOf=2026-10-10",
        not(hasItem("ubmttq-22924")));
    missing("q=mat tran to quoc viet nam phuong phu thuy&asOf=2026-09-30", hasItem("ubmttq-22924"));

    // Everybody signed in may read it, and is told that they may not change it.
    STRANGER
        .ask()
        .get("/organizations/{id}/leaders", ward)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id), "items.allowedActions.flatten()", hasSize(0))
        .body("allowedActions", hasSize(0));

    // The same post on the same days is one too many, however it is spelled; another post is not.
    assign(MTTQ_LEADER, ward, leader("CHU TICH", "2026-11-01", null))
        .then()
        .statusCode(409)
        .body("code", is("leader.overlaps"), "params.leaderId", is(id))
        .body("errors.pointer", contains("/post"));
    assign(MTTQ_LEADER, ward, leader("Phó  Chủ tịch", "2026-11-10", null))
        .then()
        .statusCode(201)
        .body("post", is("Phó Chủ tịch"));

    // Ended by a last day, and history from then on: only an administrator mends it.
    String url = "/organizations/" + ward + "/leaders/" + id;
    MTTQ_LEADER.ask().body(Map.of("validTo", "2026-11-15")).patch(url).then().statusCode(428);
    MTTQ_LEADER
        .change("\"9\"")
        .body(Map.of("validTo", "2026-11-15"))
        .patch(url)
        .then()
        .statusCode(412);
    MTTQ_LEADER
        .change("\"0\"")
        .body(Map.of("validTo", "2026-11-15"))
        .patch(url)
        .then()
        .statusCode(200)
        .header("ETag", is("\"1\""))
        .body("state", is("ENDED"), "post", is("Chủ tịch"), "allowedActions", hasSize(0));
    Map<String, Object> reopened = new HashMap<>();
    reopened.put("validTo", null);
    MTTQ_LEADER
        .change("\"1\"")
        .body(reopened)
        .patch(url)
        .then()
        .statusCode(403)
        .body("code", is("leader.action_not_allowed"));
    ADMIN
        .change("\"1\"")
        .body(reopened)
        .patch(url)
        .then()
        .statusCode(200)
        .body("validTo", nullValue(), "state", is("IN_CHARGE"));
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/leaders?asOf=2026-10-15", ward)
        .then()
        .body("items.post", contains("Chủ tịch"));
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/leaders?asOf=2026-11-16", ward)
        .then()
        .body("items.post", contains("Phó Chủ tịch", "Chủ tịch"));
    AUDITOR
        .ask()
        .get("/audit?subject=" + id + "&sort=at")
        .then()
        .body("items.action", contains("leader.assign", "leader.correct", "leader.correct"))
        .body("items[0].details.office", is("ubmttq-22924"));
  }

  @Test
  void onlyTheBodyItselfAndAnAdministratorMay() {
    String other = idOf("ubnd-22924");
    for (Cast refused : List.of(MTTQ_LEADER, MTTQ_OFFICER, BDV_LEADER, AUDITOR, STRANGER)) {
      assign(refused, other, leader("Chủ tịch", "2026-01-01", "2026-06-30"))
          .then()
          .statusCode(403)
          .body("code", is("leader.action_not_allowed"));
    }
    String id = assign(ADMIN, other, leader("Chủ tịch", "2026-01-01", "2026-12-31")).path("id");
    String url = "/organizations/" + other + "/leaders/" + id;
    MTTQ_LEADER.change("\"0\"").body(Map.of("post", "x")).patch(url).then().statusCode(403);
    UBND_LEADER
        .change("\"0\"")
        .body(Map.of("decisionNumber", "7-QĐ", "decidedOn", "2025-12-30"))
        .patch(url)
        .then()
        .statusCode(200)
        .body("decisionNumber", is("7-QĐ"), "decidedOn", is("2025-12-30"));
    UBND_LEADER.ask().get(url).then().statusCode(200).header("ETag", is("\"1\""));
    // An assignment is found under its own body only.
    UBND_LEADER
        .ask()
        .get("/organizations/{other}/leaders/{id}", idOf("du-22924"), id)
        .then()
        .statusCode(404);
    UBND_LEADER
        .ask()
        .get("/organizations/00000000-0000-7000-8000-000000000000/leaders")
        .then()
        .statusCode(404);
  }

  @Test
  void everyFaultIsPointedAt() {
    String ward = idOf("ubmttq-22924");
    assign(MTTQ_LEADER, ward, Map.of())
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/name", "/post", "/validFrom"));
    assign(MTTQ_LEADER, ward, leader("Ủy viên", "2026-11-02", "2026-11-01"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/validTo"))
        .body("errors.code", contains("field.ends_before_it_begins"));
    assign(MTTQ_LEADER, ward, leader("Ủy viên", "1800-01-01", "9999-01-01"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/validFrom", "/validTo"));
    String id = assign(MTTQ_LEADER, ward, leader("Ủy viên", "2027-01-01", null)).path("id");
    String url = "/organizations/" + ward + "/leaders/" + id;
    Map<String, Object> emptied = new HashMap<>();
    emptied.put("post", " ");
    emptied.put("validFrom", null);
    MTTQ_LEADER
        .change("\"0\"")
        .body(emptied)
        .patch(url)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/post", "/validFrom"));
    MTTQ_LEADER
        .change("\"0\"")
        .body(Map.of("address", "x"))
        .patch(url)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/address"));
    MTTQ_LEADER.change("\"0\"").body("[]").patch(url).then().statusCode(400);
    MTTQ_LEADER.change("\"0\"").body(Map.of("validTo", "soon")).patch(url).then().statusCode(400);
  }

  @Test
  void aBodyThatDidNotStandHadNoLeader() {
    String merged = idOf("ubnd-22942", "2024-06-30");
    assign(ADMIN, merged, leader("Chủ tịch", "2025-03-01", null))
        .then()
        .statusCode(422)
        .body("errors.code", contains("field.organization_not_there"));
    assign(ADMIN, merged, leader("Chủ tịch", "2024-03-01", "2024-11-30")).then().statusCode(201);
  }

  @Test
  void theCommissionFollowsWhoHasNamedNobody() {
    for (Cast commission : List.of(BDV_OFFICER, BDV_LEADER, BDVPT_OFFICER, TGDV_OFFICER)) {
      commission
          .ask()
          .get("/me")
          .then()
          .body("allowedActions", contains("FOLLOW_LEADERS", "FOLLOW_EVIDENCE"));
    }
    MTTQ_LEADER.ask().get("/me").then().body("allowedActions", hasSize(0));

    BDV_OFFICER
        .ask()
        .get("/leaders/missing?count=true&size=200")
        .then()
        .statusCode(200)
        .body("page.total", greaterThan(1500), "page.next", notNullValue())
        .body("items.type", not(hasItem("PARTY_STANDING_BODY")))
        .body("items.level", not(hasItem("CENTRAL")));
    BDV_OFFICER
        .ask()
        .get("/leaders/missing?type=PARTY_STANDING_BODY&count=true")
        .then()
        .body("page.total", is(0));
    BDV_OFFICER
        .ask()
        .get("/leaders/missing?type=PARTY_COMMITTEE&level=DISTRICT&size=200")
        .then()
        .body(
            "items.level",
            everyItem(is("DISTRICT")),
            "items.type",
            everyItem(is("PARTY_COMMITTEE")));
    BDV_OFFICER.ask().get("/leaders/missing?colour=red").then().statusCode(400);

    // A town's list holds the town's own bodies and those of its wards.
    String town =
        ADMIN
            .ask()
            .get("/organizations?q=hu-pt")
            .path("items.find { it.code == 'hu-pt' }.area.code");
    BDVPT_OFFICER
        .ask()
        .get("/leaders/missing?size=200&area=" + town)
        .then()
        .body("items.organization.code", hasItems("hu-pt", "du-22924"))
        .body("items.organization.code", not(hasItem("du-22969")));

    // Since when: the last one's last day.
    String lapsed = idOf("hnd-22969", null);
    assign(ADMIN, lapsed, leader("Chủ tịch", "2026-01-01", "2026-05-31")).then().statusCode(201);
    BDV_OFFICER
        .ask()
        .get("/leaders/missing?size=200&area=22969")
        .then()
        .body("items.find { it.organization.id == '" + lapsed + "' }.since", is("2026-05-31"))
        .body("items.allowedActions.flatten().unique()", contains("URGE"));
    ADMIN
        .ask()
        .get("/leaders/missing?size=1")
        .then()
        .body("items[0].allowedActions", contains("ASSIGN"));
  }

  @Test
  void theDatabaseIsTheLastFence() {
    String ward = idOf("du-22924");
    String sql =
        "insert into leader_assignment (id, organization_id, name, post, valid_from, version) values (gen_random_uuid(), '"
            + ward
            + "', 'A', '%s', '2020-01-01', 0)";
    SQLException refused =
        Assertions.assertThrows(
            SQLException.class,
            () -> {
              try (var connection = database.getConnection();
                  var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute(sql.formatted("Bí thư"));
                try {
                  statement.execute(sql.formatted("bi thu"));
                } finally {
                  connection.rollback();
                }
              }
            });
    assertEquals(true, refused.getMessage().contains("leader_assignment_no_overlap"));
  }

  private static void missing(String query, org.hamcrest.Matcher<?> codes) {
    BDV_OFFICER
        .ask()
        .get("/leaders/missing?size=200&" + query)
        .then()
        .statusCode(200)
        .body("items.organization.code", codes);
  }

  private static Response assign(Cast who, String organization, Map<String, ?> leader) {
    return who.ask().body(leader).post("/organizations/{id}/leaders", organization);
  }

  private static Map<String, Object> leader(String post, String from, String to) {
    Map<String, Object> leader = new HashMap<>();
    leader.put("name", "Người giữ chức");
    leader.put("post", post);
    leader.put("validFrom", from);
    leader.put("validTo", to);
    return leader;
  }

  private static String idOf(String code) {
    return idOf(code, null);
  }

  private static String idOf(String code, String day) {
    return ADMIN
        .ask()
        .get("/organizations?q=" + code + (day == null ? "" : "&asOf=" + day))
        .path("items.find { it.code == '" + code + "' }.id");
  }
}

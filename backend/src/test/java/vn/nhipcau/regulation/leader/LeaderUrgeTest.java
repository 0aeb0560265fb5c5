package vn.nhipcau.regulation.leader;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.BDVPT_OFFICER;
import static vn.nhipcau.testing.Cast.BDV_OFFICER;
import static vn.nhipcau.testing.Cast.HND_OFFICER;
import static vn.nhipcau.testing.Cast.LIENHUONG_OFFICER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.TGDV_OFFICER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.OwnWorld;
import vn.nhipcau.testing.World;

/** The list of bodies without a leader in charge is one that the commission can act on. */
@QuarkusTest
@TestProfile(LeaderUrgeTest.Urging.class)
@WithTestResource(World.class)
class LeaderUrgeTest {

  public static class Urging extends OwnWorld {}

  @Test
  void theCommissionUrgesWithinItsAreaAndTheBodyIsTold() {
    String ward = missing(BDV_OFFICER, "hnd-22924");
    for (Cast follows : List.of(BDV_OFFICER, BDVPT_OFFICER, TGDV_OFFICER)) {
      row(follows, "hnd-22924").body("items[0].allowedActions", contains("URGE"));
    }
    for (Cast other : List.of(MTTQ_OFFICER, LIENHUONG_OFFICER)) {
      row(other, "hnd-22924").body("items[0].allowedActions", not(hasItem("URGE")));
      urge(other, ward).body("items.code", contains("leader.action_not_allowed"));
    }
    row(ADMIN, "hnd-22924").body("items[0].allowedActions", contains("ASSIGN"));

    urge(BDVPT_OFFICER, ward).body("items.urged", contains(true));
    urge(BDV_OFFICER, ward).body("items.urged", contains(true));
    HND_OFFICER
        .ask()
        .get("/notifications")
        .then()
        .statusCode(200)
        .body("items.findAll { it.kind == 'LEADER_MISSING' }", hasSize(1))
        .body("items.find { it.kind == 'LEADER_MISSING' }.subjectId", is(ward));
    MTTQ_OFFICER
        .ask()
        .get("/notifications")
        .then()
        .body("items.kind", everyItem(not(is("LEADER_MISSING"))));

    // Who has named somebody is not bothered any more.
    ADMIN
        .ask()
        .body(
            Map.of(
                "name",
                "Nguyễn Văn Thử",
                "post",
                "Chủ tịch",
                "validFrom",
                "2026-01-01",
                "decisionNumber",
                "01-QĐ/HND"))
        .post("/organizations/{id}/leaders", ward)
        .then()
        .statusCode(201);
    urge(BDV_OFFICER, ward).body("items.code", contains("leader.not_missing"));
    // Nothing is urged for a day that is over.
    BDV_OFFICER
        .ask()
        .get("/leaders/missing?q=hoi nong dan phuong phu thuy&asOf=2025-01-01")
        .then()
        .body("items[0].allowedActions", not(hasItem("URGE")));
  }

  private static ValidatableResponse urge(Cast who, String organization) {
    return who.ask()
        .body(Map.of("organizations", List.of(organization)))
        .post("/leaders/missing/urge")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse row(Cast who, String code) {
    return who.ask()
        .get("/leaders/missing?q=hoi nong dan phuong phu thuy")
        .then()
        .statusCode(200)
        .body("items.organization.code", contains(code));
  }

  private static String missing(Cast who, String code) {
    return row(who, code).extract().path("items[0].organization.id");
  }
}

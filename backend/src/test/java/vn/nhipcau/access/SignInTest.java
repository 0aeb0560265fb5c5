package vn.nhipcau.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.BDV_LEADER;
import static vn.nhipcau.testing.Cast.HUB;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.STRANGER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.World;

@QuarkusTest
@WithTestResource(World.class)
class SignInTest {

  private static final Duration SOON = Duration.ofMinutes(5);

  @Test
  void nobodyGetsInWithoutAToken() {
    given()
        .get("/api/v1/me")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer")
        .body("code", is("platform.unauthenticated"));
  }

  @Test
  void aTokenForAnotherSystemIsRefused() {
    bearer(MTTQ_OFFICER.token("account", SOON)).get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void anExpiredTokenIsRefused() {
    bearer(MTTQ_OFFICER.token("nhipcau-backend", Duration.ofMinutes(-2)))
        .get("/api/v1/me")
        .then()
        .statusCode(401);
  }

  @Test
  void aTokenWithoutSignatureIsRefused() {
    var url = Base64.getUrlEncoder().withoutPadding();
    String payload = MTTQ_OFFICER.token("nhipcau-backend", SOON).split("\\.")[1];
    bearer(url.encodeToString("{\"alg\":\"none\"}".getBytes()) + "." + payload + ".")
        .get("/api/v1/me")
        .then()
        .statusCode(401);
    bearer("rubbish").get("/api/v1/me").then().statusCode(401).header("WWW-Authenticate", "Bearer");
  }

  @Test
  void aSecondAccountOfTheSameNameIsNobody() {
    BDV_LEADER.ask().get("/me").then().statusCode(200).body("actingFor.code", is("bdvtu"));
    bearer(BDV_LEADER.token("nhipcau-backend", SOON, UUID.randomUUID().toString()))
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("person", nullValue(), "seats", hasSize(0), "actingFor", nullValue());
  }

  @Test
  void onesOnlySeatIsImplied() {
    MTTQ_OFFICER
        .ask()
        .get("/me")
        .then()
        .statusCode(200)
        .body(
            "person.username",
            is("mttq.officer"),
            "actingFor.code",
            is("ubmttq-22924"),
            "seats.role",
            contains("OFFICER"))
        .body("allowedActions", hasSize(0));
  }

  @Test
  void actingForAnotherOrganizationIsRefused() {
    MTTQ_OFFICER
        .ask()
        .header("X-Acting-For", "du-22924")
        .get("/me")
        .then()
        .statusCode(403)
        .body("code", is("access.seat_not_held"));
    MTTQ_OFFICER.ask().header("X-Acting-For", "ubmttq-22924").get("/me").then().statusCode(200);
  }

  @Test
  void theAdministratorAndTheAuditorBelongToNoOrganization() {
    ADMIN
        .ask()
        .get("/me")
        .then()
        .body(
            "actingFor",
            nullValue(),
            "allowedActions",
            contains(
                "IMPORT_CATALOGUE",
                "IMPORT_REGULATION",
                "OPEN_PERIOD",
                "KEEP_CALENDAR",
                "MANAGE_SEATS",
                "MANAGE_REORGANIZATIONS",
                "MANAGE_TEMPLATES",
                "MANAGE_REQUIREMENTS",
                "MANAGE_ORGANIZATIONS",
                "UNBIND_PERSON",
                "MANAGE_MAIL"));
    AUDITOR
        .ask()
        .get("/me")
        .then()
        .body("actingFor", nullValue(), "allowedActions", contains("READ_AUDIT"));
  }

  @Test
  void anotherSystemHasASeatLikeAnybody() {
    HUB.ask().get("/me").then().statusCode(200).body("actingFor.code", is("bdvtu"));
  }

  @Test
  void whoHoldsNoSeatSeesNoPaper() {
    STRANGER.ask().get("/me").then().statusCode(200).body("person", nullValue());
    STRANGER
        .ask()
        .get("/reporting/obligations?count=true")
        .then()
        .statusCode(200)
        .body("items", hasSize(0), "page.total", is(0));
    STRANGER.ask().get("/reports").then().statusCode(200).body("items", hasSize(0));
    STRANGER
        .ask()
        .get("/me/work")
        .then()
        .statusCode(200)
        .body("due.count", is(0), "toAccept.count", is(0));
  }

  @Test
  void whereToLogInIsToldToAnybody() {
    given()
        .get("/api/v1/configuration")
        .then()
        .statusCode(200)
        .body("clientId", is("nhipcau-spa"), "today", is("2026-11-16"));
  }

  private static RequestSpecification bearer(String token) {
    return given().auth().oauth2(token);
  }
}

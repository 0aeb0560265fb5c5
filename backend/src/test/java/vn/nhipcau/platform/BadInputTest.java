package vn.nhipcau.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.testing.World;

@QuarkusTest
@WithTestResource(World.class)
class BadInputTest {

  @ParameterizedTest
  @CsvSource({
    "/organizations?colour=red,              400, platform.unknown_parameter, ?colour",
    "/organizations?size=0,                  400, platform.invalid_parameter, ?size",
    "/organizations?size=201,                400, platform.invalid_parameter, ?size",
    "/organizations?size=many,               400, platform.invalid_parameter, ?size",
    "/organizations?type=KING,               400, platform.invalid_parameter, ?type",
    "/organizations?asOf=30-06-2024,         400, platform.invalid_parameter, ?asOf",
    "/organizations?count=maybe,             400, platform.invalid_parameter, ?count",
    "/organizations?level=COMMUNE&level=PROVINCE, 400, platform.invalid_parameter, ?level",
    "/organizations?sort=colour,             400, platform.unknown_sort,      ?sort",
    "/organizations?cursor=rubbish,          400, platform.invalid_cursor,    ?cursor",
    "/organizations?cursor=%00,              400, platform.invalid_cursor,    ?cursor",
    "/reports?box=ATTIC,                     400, platform.invalid_parameter, ?box",
    "/calendar/days?from=2026-01-01,         400, platform.invalid_parameter, ?to",
    "/calendar/days?from=2026-02-01&to=2026-01-01, 400, platform.invalid_parameter, ?to",
    "/calendar/days?from=2000-01-01&to=2026-01-01, 400, platform.invalid_parameter, ?to",
  })
  void aBadParameterIsNamed(String path, int status, String code, String pointer) {
    MTTQ_OFFICER
        .ask()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", is(code), "errors.pointer", contains(pointer));
  }

  @Test
  void whatDoesNotExistIsAProblemToo() {
    MTTQ_OFFICER
        .ask()
        .get("/nowhere")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", is("platform.not_found"));
    MTTQ_OFFICER.ask().get("/organizations/not-an-id").then().statusCode(404);
    MTTQ_OFFICER
        .ask()
        .delete("/organizations")
        .then()
        .statusCode(405)
        .body("code", is("platform.method_not_allowed"));
    MTTQ_OFFICER
        .ask()
        .contentType("text/plain")
        .body("x")
        .post("/reports")
        .then()
        .statusCode(415)
        .body("code", is("platform.unsupported_media_type"));
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    MTTQ_OFFICER
        .ask()
        .body("{\"obligationId\": \"" + "x".repeat(1_100_000) + "\"}")
        .post("/reports")
        .then()
        .statusCode(413);
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    String next =
        MTTQ_OFFICER
            .ask()
            .get("/organizations?size=2&sort=name")
            .then()
            .extract()
            .path("page.next");
    MTTQ_OFFICER
        .ask()
        .queryParam("cursor", next)
        .get("/organizations?size=2&sort=code")
        .then()
        .statusCode(400)
        .body("code", is("platform.invalid_cursor"));
  }

  @Test
  void nothingOfTheHouseLeaksOut() {
    for (String body :
        new String[] {
          "{",
          "[]",
          "{\"obligationId\": {}}",
          "{\"obligationId\": \"x\"}",
          "{\"a\": 1}",
          "null",
          "\"\"",
          "{\"obligationId\": \"\\u0000\"}"
        }) {
      String answer =
          MTTQ_OFFICER
              .ask()
              .body(body)
              .post("/reports")
              .then()
              .statusCode(400)
              .extract()
              .asString();
      assertThat(answer).doesNotContain("vn.nhipcau", "java.", "jackson", "Exception", "select ");
    }
  }

  @Test
  void theBrowserIsToldToTrustNothing() {
    given()
        .get("/api/v1/configuration")
        .then()
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Cache-Control", "no-store");
  }
}

package vn.nhipcau.platform;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.THANHUY_OFFICER;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
    "/organizations?cursor=%00,              400, platform.invalid_parameter,    ?cursor",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/organizations?asOf=%2B999999999-12-31",
        "/audit?to=%2B999999999-12-31",
        "/calendar/days?from=-999999999-01-01&to=2026-01-01",
        "/reports?period=%00",
        "/reports?q=a%00b",
        "/reports?q=%1B%5B31m",
        "/organizations?sort=name,name",
      })
  void whatNobodyCanMeanIsABadParameter(String path) {
    MTTQ_OFFICER
        .ask()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(400)
        .body("code", is("platform.invalid_parameter"));
  }

  @Test
  void aPathThatNobodyCanTypeLeadsNowhere() {
    for (String path :
        List.of("/regulations/a%00b", "/areas/%00", "/regulations/a%0A2026%20FAKE")) {
      MTTQ_OFFICER.ask().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }
    ADMIN
        .ask()
        .post("/reporting/periods/0000-M01/open")
        .then()
        .statusCode(400)
        .body("code", is("period.unknown"));
  }

  @Test
  void textWithControlCharactersIsRefusedAtItsField() {
    String id = draft(THANHUY_OFFICER, "2026-Q4");
    for (String bad : List.of("a\\u0000b", "a\\u001bb", "\\ud800")) {
      write(
              THANHUY_OFFICER,
              id,
              "{\"sections\": {\"situation\": \"%s\"}, \"indicators\": {}}".formatted(bad))
          .then()
          .statusCode(400)
          .body(
              "errors.pointer",
              contains("/sections/situation"),
              "errors.code",
              contains("field.bad_character"));
    }
    write(
            THANHUY_OFFICER,
            id,
            "{\"sections\": {\"situation\": \"hai\\ndòng\\tvà 😀\"}, \"indicators\": {}}")
        .then()
        .statusCode(200);
  }

  @Test
  void anAnswerDoesNotGrowWithWhatWasThrownAtIt() {
    String id = draft(THANHUY_OFFICER, "2026");
    String keys =
        IntStream.range(0, 40_000)
            .mapToObj(i -> "\"k" + i + "\": 1")
            .collect(Collectors.joining(","));
    write(THANHUY_OFFICER, id, "{\"sections\": {}, \"indicators\": {" + keys + "}}")
        .then()
        .statusCode(400)
        .body("errors", hasSize(100));
    write(
            THANHUY_OFFICER,
            id,
            "{\"sections\": {\"" + "k".repeat(500_000) + "\": \"\"}, \"indicators\": {}}")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/sections"));
  }

  @Test
  void aHeaderThatCannotBeReadKeepsNobodyFromAnAnswer() {
    given()
        .header("Accept-Language", "vi;q=abc")
        .get("/api/v1/me")
        .then()
        .statusCode(401)
        .body("code", is("platform.unauthenticated"));
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedHoweverItIsSent() throws Exception {
    String body = "{\"obligationId\": \"" + "x".repeat(1_100_000) + "\"}";
    MTTQ_OFFICER.ask().body(body).post("/reports").then().statusCode(413);
    try (HttpClient client = HttpClient.newHttpClient()) {
      var chunked =
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + RestAssured.port + "/api/v1/reports"))
              .header(
                  "Authorization",
                  "Bearer " + MTTQ_OFFICER.token("nhipcau-backend", Duration.ofMinutes(5)))
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofInputStream(
                      () -> new ByteArrayInputStream(body.getBytes(UTF_8))))
              .build();
      var answer = client.send(chunked, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("platform.too_large");
    }
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

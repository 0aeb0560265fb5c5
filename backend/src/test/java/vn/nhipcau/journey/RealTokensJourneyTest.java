package vn.nhipcau.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.nhipcau.journey.RealPeople.BASE_URI;
import static vn.nhipcau.journey.RealPeople.ISSUER;
import static vn.nhipcau.journey.RealPeople.as;
import static vn.nhipcau.journey.RealPeople.asClient;
import static vn.nhipcau.journey.RealPeople.password;
import static vn.nhipcau.journey.RealPeople.with;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What only the real Keycloak can show. */
@Tag("journey")
@DisplayName("Tokens of the real Keycloak")
class RealTokensJourneyTest {

  @Test
  void aWrongPasswordGetsNoToken() {
    password("mttq.officer", "wrong")
        .then()
        .statusCode(not(is(200)))
        .body("error", is("invalid_grant"));
  }

  @Test
  void anotherSystemActsForItsSeat() {
    asClient("nhipcau-hub", "nhipcau-hub")
        .get("/me")
        .then()
        .statusCode(200)
        .body("actingFor.code", is("bdvtu"), "person.username", is("service-account-nhipcau-hub"));
  }

  @Test
  void aTamperedTokenIsRefused() {
    String token = password("mttq.officer", "nhipcau").then().extract().path("access_token");
    int inside = token.indexOf('.') + 20;
    char other = token.charAt(inside) == 'A' ? 'B' : 'A';
    with(token.substring(0, inside) + other + token.substring(inside + 1))
        .get("/me")
        .then()
        .statusCode(401);
  }

  @Test
  void aTokenThatWasNotMadeForUsIsRefused() {
    // An ID token is signed by the same Keycloak, but for the client, not for the API.
    String idToken =
        given()
            .formParams(
                Map.of(
                    "grant_type",
                    "password",
                    "client_id",
                    "nhipcau-cli",
                    "username",
                    "mttq.officer",
                    "password",
                    "nhipcau",
                    "scope",
                    "openid"))
            .post(ISSUER + "/protocol/openid-connect/token")
            .then()
            .statusCode(200)
            .extract()
            .path("id_token");
    with(idToken).get("/me").then().statusCode(401);
  }

  @Test
  void theWebApplicationsClientTakesNoPasswordAndNoFlowWithoutPkce() {
    given()
        .formParams(
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "nhipcau-spa",
                "username",
                "mttq.officer",
                "password",
                "nhipcau"))
        .post(ISSUER + "/protocol/openid-connect/token")
        .then()
        .statusCode(not(is(200)));
    given()
        .redirects()
        .follow(false)
        .queryParams(
            Map.of(
                "response_type",
                "code",
                "client_id",
                "nhipcau-spa",
                "redirect_uri",
                BASE_URI + "/",
                "scope",
                "openid"))
        .get(ISSUER + "/protocol/openid-connect/auth")
        .then()
        .header("Location", containsString("code_challenge"));
  }

  @Test
  void swaggerUiIsServedAndItsContractIsTheCommittedOne() throws Exception {
    given()
        .baseUri(BASE_URI)
        .get("/q/swagger-ui/")
        .then()
        .statusCode(200)
        .body(containsString("swagger-ui"));
    var yaml = new ObjectMapper(new YAMLFactory());
    String served =
        given().baseUri(BASE_URI).get("/q/openapi").then().statusCode(200).extract().asString();
    assertThat(yaml.readTree(served)).isEqualTo(yaml.readTree(Path.of("../openapi.yaml").toFile()));
    as("admin").get("/reporting/templates").then().statusCode(200);
  }
}

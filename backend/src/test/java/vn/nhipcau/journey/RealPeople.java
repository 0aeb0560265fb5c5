package vn.nhipcau.journey;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/**
 * People who log in at the real Keycloak of a running system, and ask its API in their own name.
 */
final class RealPeople {

  static final String BASE_URI = required("nhipcau.base-uri");
  static final String ISSUER = required("nhipcau.issuer");

  private RealPeople() {}

  /** A request in a person's name, with a token that Keycloak has just issued. */
  static RequestSpecification as(String username) {
    return with(
        password(username, "nhipcau").then().statusCode(200).extract().path("access_token"));
  }

  /** A request in another system's name. */
  static RequestSpecification asClient(String clientId, String secret) {
    return with(
        given()
            .formParams(
                Map.of(
                    "grant_type",
                    "client_credentials",
                    "client_id",
                    clientId,
                    "client_secret",
                    secret))
            .post(ISSUER + "/protocol/openid-connect/token")
            .then()
            .statusCode(200)
            .extract()
            .path("access_token"));
  }

  static Response password(String username, String password) {
    return given()
        .formParams(
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "nhipcau-cli",
                "username",
                username,
                "password",
                password))
        .post(ISSUER + "/protocol/openid-connect/token");
  }

  static RequestSpecification with(String token) {
    return anonymous().auth().oauth2(token);
  }

  static RequestSpecification anonymous() {
    return given().baseUri(BASE_URI).basePath("/api/v1").contentType(ContentType.JSON);
  }

  private static String required(String property) {
    String value = System.getProperty(property);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(
          "the journeys need a running system: -D" + property + "=… (make test-e2e starts one)");
    }
    return value;
  }
}

package vn.nhipcau.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.UUID;

/**
 * An account in Keycloak, of the cast or not: tests that give and take seats have people of their
 * own.
 */
public record Account(String username, String subject) {

  public static Account of(String username) {
    return new Account(username, UUID.nameUUIDFromBytes(username.getBytes()).toString());
  }

  /** Another account of the same name, made after the first was deleted. */
  public Account madeAnew() {
    return new Account(
        username, UUID.nameUUIDFromBytes(("anew " + username).getBytes()).toString());
  }

  /** The address at the office, which the token names. */
  public String address() {
    return username + "@nhipcau.example";
  }

  /** A request in this person's name. */
  public RequestSpecification ask() {
    return given()
        .auth()
        .oauth2(token("nhipcau-backend", Duration.ofMinutes(5)))
        .contentType(ContentType.JSON)
        .basePath("/api/v1");
  }

  /** A change in this person's name, made on a version. */
  public RequestSpecification change(String etag) {
    return ask().header("If-Match", etag);
  }

  public String token(String audience, Duration validity) {
    long now = System.currentTimeMillis() / 1000;
    return Jwt.subject(subject)
        .claim("preferred_username", username)
        .claim("name", username)
        .claim("email", address())
        .audience(audience)
        .issuedAt(now - 600)
        .expiresAt(now + validity.toSeconds())
        .sign(World.KEYS.getPrivate());
  }
}

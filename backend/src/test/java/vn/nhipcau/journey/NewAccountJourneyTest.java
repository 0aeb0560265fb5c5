package vn.nhipcau.journey;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.journey.RealPeople.as;
import static vn.nhipcau.journey.RealPeople.password;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the real Keycloak makes of the accounts that we ask it for. */
@Tag("journey")
@DisplayName("An account comes with the seat")
class NewAccountJourneyTest {

  private static final String WARD = "du-22969";

  @Test
  void anAccountIsMadeAndWaitsForAPasswordOfItsOwn() {
    String username = "tai.khoan.moi." + System.nanoTime();
    Response granted = grant(seat(username, "OFFICER"));
    granted
        .then()
        .statusCode(201)
        .body("account.origin", is("CREATED"), "account.temporaryPassword", notNullValue())
        .body("person.bound", is(true));
    String temporary = granted.path("account.temporaryPassword");
    // It opens nothing before another one is chosen; a browser test chooses one.
    password(username, temporary)
        .then()
        .statusCode(400)
        .body("error_description", is("Account is not fully set up"));

    grant(seat(username.toUpperCase(java.util.Locale.ROOT), "LEADER"))
        .then()
        .statusCode(201)
        .body("account.origin", is("FOUND"), "account.temporaryPassword", nullValue());
  }

  @Test
  void oneOfTheCastIsFoundByTheirAddress() {
    Response granted = grant(seat("tgdv.officer@nhipcau.example", "OFFICER"));
    granted
        .then()
        .statusCode(201)
        .body("person.username", is("tgdv.officer"), "account.origin", is("FOUND"));
    // The other journeys know them with one seat.
    as("admin")
        .header("If-Match", granted.header("ETag"))
        .post("/seats/{id}/end", granted.<String>path("id"))
        .then()
        .statusCode(200);
  }

  @Test
  void whatKeycloakRefusesIsPointedAt() {
    grant(seat("a/b:c", "OFFICER"))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", is("/username"));
    Map<String, Object> address = seat("tai.khoan.thu." + System.nanoTime(), "OFFICER");
    address.put("email", "không phải thư");
    grant(address).then().statusCode(422).body("errors[0].pointer", is("/email"));
    address.put("email", "mttq.officer@nhipcau.example");
    grant(address)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", is("/email"), "errors[0].code", is("field.email_taken"));
  }

  private static Response grant(Map<String, Object> seat) {
    return as("admin").body(seat).post("/seats");
  }

  private static Map<String, Object> seat(String username, String role) {
    Map<String, Object> seat = new HashMap<>();
    seat.put("username", username);
    seat.put("displayName", "Cán bộ mới");
    seat.put("organization", WARD);
    seat.put("role", role);
    return seat;
  }
}

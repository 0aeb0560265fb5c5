package vn.nhipcau.access.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nhipcau.testing.Account;
import vn.nhipcau.testing.Directory;
import vn.nhipcau.testing.Directory.Mood;
import vn.nhipcau.testing.World;

/** Whoever gets a seat has an account that can be used: found in Keycloak, or made there. */
@QuarkusTest
@WithTestResource(World.class)
class SeatAccountStoryTest {

  private static final String WARD = "du-22969";

  @AfterEach
  void wellAgain() {
    Directory.is(Mood.WELL);
  }

  @Test
  void anAccountIsMadeAndItsPasswordShownOnce() {
    Account newcomer = Account.of("nguoi.moi");
    Response granted = grant(seat("nguoi.moi", "Người mới"));
    granted
        .then()
        .statusCode(201)
        .header("Cache-Control", containsString("no-store"))
        .body("account.origin", is("CREATED"), "person.bound", is(true));
    String password = granted.path("account.temporaryPassword");
    assertThat(password).matches("([A-Za-z2-9]{4}-){3}[A-Za-z2-9]{4}");

    JsonNode made = Directory.user("nguoi.moi").orElseThrow();
    assertThat(made.path("enabled").asBoolean()).isTrue();
    assertThat(made.path("firstName").asText()).isEqualTo("Người mới");
    assertThat(made.at("/credentials/0/value").asText()).isEqualTo(password);
    assertThat(made.at("/credentials/0/temporary").asBoolean()).isTrue();

    // Neither the seat, read again, nor the trail knows it.
    String id = granted.path("id");
    ADMIN.ask().get("/seats/" + id).then().body("account", nullValue());
    AUDITOR
        .ask()
        .get("/audit?subject=" + id)
        .then()
        .body("items[0].details.account", is("nguoi.moi"))
        .body(not(containsString(password)));

    // Bound at once: nobody who comes to bear the name before the first login takes the place.
    newcomer.madeAnew().ask().get("/me").then().body("person", nullValue());
    newcomer.ask().get("/me").then().body("actingFor.code", is(WARD));
  }

  @Test
  void anAccountIsFoundByItsNameInAnyCaseAndKeepsItsPassword() {
    Account there = Account.of("co.san");
    Directory.has(there, "Có sẵn", null, true);
    Map<String, Object> wanted = seat(" Co.San ", null);
    grant(wanted)
        .then()
        .statusCode(201)
        .body("account.origin", is("FOUND"), "account.temporaryPassword", nullValue())
        .body("person.username", is("co.san"), "person.displayName", is("Có sẵn"));
    there.ask().get("/me").then().body("actingFor.code", is(WARD));
  }

  @Test
  void anAccountIsFoundByItsAddress() {
    Directory.has(Account.of("theo.thu"), "Theo thư", "theo.thu@example.org", true);
    grant(seat("theo.thu@example.org", null))
        .then()
        .statusCode(201)
        .body("account.origin", is("FOUND"), "person.username", is("theo.thu"));
    Map<String, Object> taken = seat("nguoi.khac.thu", "Người khác");
    taken.put("email", "theo.thu@example.org");
    grant(taken)
        .then()
        .statusCode(422)
        .body("code", is("account.not_valid"), "errors.pointer", contains("/email"));
    seatsOf("nguoi.khac.thu", 0);
  }

  @Test
  void whatKeycloakDoesNotAcceptIsPointedAt() {
    grant(seat("ab", "Quá ngắn"))
        .then()
        .statusCode(422)
        .body("code", is("account.not_valid"), "errors.pointer", contains("/username"));
    Map<String, Object> noAddress = seat("khong.thu", "Không thư");
    noAddress.put("email", "không phải thư");
    grant(noAddress).then().statusCode(422).body("errors.pointer", contains("/email"));
  }

  @Test
  void aDisabledAccountGetsNoSeat() {
    Directory.has(Account.of("bi.khoa"), "Bị khóa", null, false);
    grant(seat("bi.khoa", "Bị khóa"))
        .then()
        .statusCode(409)
        .body("code", is("account.disabled"), "params.username", is("bi.khoa"));
    seatsOf("bi.khoa", 0);
  }

  @Test
  void anotherSystemsAccountComesWithItsClient() {
    String username = "service-account-so-lieu";
    grant(seat(username, "Kho số liệu"))
        .then()
        .statusCode(201)
        .body("account.origin", is("CLIENT"), "person.bound", is(false));
    assertThat(Directory.user(username)).isEmpty();
    Account.of(username).ask().get("/me").then().body("actingFor.code", is(WARD));
  }

  @Test
  void anAccountThatIsGoneOrMadeAnewIsNotTakenForTheSame() {
    Account first = Account.of("doi.chu");
    grant(seat("doi.chu", "Đổi chủ")).then().statusCode(201);
    Map<String, Object> another = seat("doi.chu", null);
    another.put("role", "LEADER");

    Directory.loses("doi.chu");
    grant(another).then().statusCode(409).body("code", is("account.replaced"));
    assertThat(Directory.user("doi.chu")).isEmpty();
    Directory.has(first.madeAnew(), "Đổi chủ", null, true);
    grant(another).then().statusCode(409).body("code", is("account.replaced"));

    Response row = ADMIN.ask().get("/seats?person=doi.chu");
    ADMIN
        .change(row.path("items[0].person.etag"))
        .post("/persons/{id}/unbind", row.<String>path("items[0].person.id"))
        .then()
        .statusCode(200);
    grant(another).then().statusCode(201).body("person.bound", is(true));
    first.ask().get("/me").then().body("person", nullValue());
    first.madeAnew().ask().get("/me").then().body("seats", hasSize(2));
  }

  @ParameterizedTest
  @EnumSource(value = Mood.class, names = "WELL", mode = EnumSource.Mode.EXCLUDE)
  void withoutKeycloakNothingIsDone(Mood mood) {
    String username = "khi.hong." + mood.name().toLowerCase(java.util.Locale.ROOT);
    Directory.is(mood);
    grant(seat(username, "Khi hỏng"))
        .then()
        .statusCode(503)
        .header("Retry-After", "30")
        .body("code", is("account.unavailable"));
    seatsOf(username, 0);
    Directory.is(Mood.WELL);
    assertThat(Directory.user(username)).isEmpty();
    grant(seat(username, "Khi hỏng")).then().statusCode(201);
  }

  @Test
  void aRefusedGrantMakesNoAccount() {
    Map<String, Object> nowhere = seat("khong.noi", "Không nơi");
    nowhere.put("organization", "no-such-body");
    grant(nowhere).then().statusCode(422);
    assertThat(Directory.user("khong.noi")).isEmpty();
  }

  private static void seatsOf(String username, int seats) {
    ADMIN.ask().get("/seats?person=" + username).then().body("items", hasSize(seats));
  }

  private static Response grant(Map<String, Object> seat) {
    return ADMIN.ask().body(seat).post("/seats");
  }

  private static Map<String, Object> seat(String username, String displayName) {
    Map<String, Object> seat = new HashMap<>();
    seat.put("username", username);
    seat.put("displayName", displayName);
    seat.put("organization", WARD);
    seat.put("role", "OFFICER");
    return seat;
  }
}

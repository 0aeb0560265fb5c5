package vn.nhipcau.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.LIENHUONG_OFFICER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.TestClock;
import vn.nhipcau.testing.World;

/** An administrator keeps the calendar, and what is owed keeps step. December is nobody else's. */
@QuarkusTest
@WithTestResource(World.class)
class CalendarStoryTest {

  @Inject TestClock clock;

  @AfterEach
  void asItWas() {
    for (String day : new String[] {"2026-12-16", "2026-12-17", "2026-12-19"}) {
      if (!etag(day).equals("\"0\"")) {
        ADMIN.change(etag(day)).delete("/calendar/days/" + day).then().statusCode(200);
      }
    }
    clock.goTo(TestClock.FIRST_DAY);
  }

  @Test
  void openObligationsFollowADayOffAndComeBackWithIt() {
    ADMIN.ask().post("/reporting/periods/2026-M12/open").then().statusCode(200);
    String before = dueOn();
    assertThat(before).isEqualTo("2026-12-16");
    declare("2026-12-16", "PUBLIC_HOLIDAY", true)
        .body("dryRun", is(true), "day.kind", is("PUBLIC_HOLIDAY"))
        .body(
            "moved.find { it.to == '2026-12-17' && it.period == '2026-M12' }.obligations", is(1210))
        .body(
            "moved.findAll { it.requirement == 'people-situation-month' && it.from == '2026-12-22' }.obligations",
            contains(14));
    assertThat(dueOn()).as("a dry run changes nothing").isEqualTo(before);
    assertThat(etag("2026-12-16")).isEqualTo("\"0\"");
    declare("2026-12-16", "PUBLIC_HOLIDAY", false)
        .body("dryRun", is(false), "day.working", is(false), "day.etag", is("\"1\""))
        .body("moved.period", hasItem("2026-M12"));
    assertThat(dueOn()).isEqualTo("2026-12-17");
    AUDITOR
        .ask()
        .get("/audit")
        .then()
        .body(
            "items.find { it.action == 'day.declare' && it.details.day == '2026-12-16' }.details.after",
            is("PUBLIC_HOLIDAY"));
    ADMIN
        .change(etag("2026-12-16"))
        .delete("/calendar/days/2026-12-16")
        .then()
        .statusCode(200)
        .body("day.kind", is("WORKING_DAY"), "day.name", nullValue());
    assertThat(dueOn()).isEqualTo(before);
  }

  @Test
  void noDueDayMovesIntoThePast() {
    ADMIN.ask().post("/reporting/periods/2026-M12/open").then().statusCode(200);
    declare("2026-12-16", "PUBLIC_HOLIDAY", false);
    assertThat(dueOn()).isEqualTo("2026-12-17");
    clock.goTo(LocalDate.of(2026, 12, 17));
    ADMIN
        .change(etag("2026-12-16"))
        .delete("/calendar/days/2026-12-16")
        .then()
        .statusCode(200)
        .body("moved.findAll { it.from == '2026-12-17' }", empty());
    assertThat(dueOn()).isEqualTo("2026-12-17");
    clock.goTo(TestClock.FIRST_DAY);
    // Whoever mends the calendar in time moves it back.
    declare("2026-12-17", "PUBLIC_HOLIDAY", false);
    assertThat(dueOn()).isEqualTo("2026-12-16");
  }

  @Test
  void aDayIsChangedOnTheVersionThatWasSeenAndOnlySensibly() {
    ADMIN.ask().body(day("PUBLIC_HOLIDAY")).put("/calendar/days/2026-12-16").then().statusCode(428);
    declare("2026-12-16", "PUBLIC_HOLIDAY", false);
    put("\"0\"", "2026-12-16", "PUBLIC_HOLIDAY").then().statusCode(412);
    for (String[] wrong :
        new String[][] {
          {"2026-12-19", "SWAPPED_DAY_OFF"},
          {"2026-12-19", "COMPENSATORY_DAY_OFF"},
          {"2026-12-17", "SWAPPED_WORKING_DAY"},
          {"2026-12-17", "WORKING_DAY"},
          {"2026-12-17", "WEEKEND"}
        }) {
      put("\"0\"", wrong[0], wrong[1])
          .then()
          .statusCode(422)
          .body("code", is("day.invalid"), "errors[0].pointer", is("/kind"));
    }
    put("\"0\"", "2026-12-19", "SWAPPED_WORKING_DAY")
        .then()
        .statusCode(200)
        .body("day.working", is(true))
        // A day more to work on, so whoever is due behind it is due a day earlier.
        .body("moved.from", everyItem(greaterThan("2026-12-19")));
    ADMIN.change("\"0\"").delete("/calendar/days/2026-12-21").then().statusCode(403);
    ADMIN.ask().get("/calendar/days/9999-12-31").then().statusCode(404);
  }

  @Test
  void onlyAnAdministratorKeepsTheCalendarAndEverybodyReadsIt() {
    LIENHUONG_OFFICER
        .change("\"0\"")
        .body(day("PUBLIC_HOLIDAY"))
        .put("/calendar/days/2026-12-16")
        .then()
        .statusCode(403);
    LIENHUONG_OFFICER.ask().get("/calendar/proposals/2029").then().statusCode(403);
    LIENHUONG_OFFICER
        .ask()
        .get("/calendar/days/2026-09-02")
        .then()
        .statusCode(200)
        .header("ETag", is("\"1\""))
        .body("working", is(false), "allowedActions", empty());
    ADMIN
        .ask()
        .get("/calendar/days/2026-09-02")
        .then()
        .body("allowedActions", contains("DECLARE", "RESET"));
    ADMIN
        .ask()
        .get("/calendar/days?from=2026-12-16&to=2026-12-16")
        .then()
        .body("items[0].allowedActions", contains("DECLARE"), "items[0].etag", is("\"0\""));
  }

  @Test
  void theNextYearIsProposedBesideWhatIsKnown() {
    ADMIN
        .ask()
        .get("/calendar/proposals/2027")
        .then()
        .statusCode(200)
        .body("items.find { it.date == '2027-02-06' }.nameEn", startsWith("Lunar New Year"))
        .body("items.find { it.date == '2027-02-06' }.known.kind", is("PUBLIC_HOLIDAY"));
    ADMIN
        .ask()
        .get("/calendar/proposals/2035")
        .then()
        .body("items.findAll { it.kind == 'PUBLIC_HOLIDAY' }", hasSize(12))
        .body("items.known", hasItem(nullValue()));
    ADMIN
        .ask()
        .get("/calendar/proposals/1999")
        .then()
        .statusCode(422)
        .body("code", is("calendar.year_not_covered"));
  }

  private static ValidatableResponse declare(String date, String kind, boolean dryRun) {
    return ADMIN
        .change(etag(date))
        .body(day(kind))
        .put("/calendar/days/{date}?dryRun={dryRun}", date, dryRun)
        .then()
        .statusCode(200);
  }

  private static Response put(String etag, String date, String kind) {
    return ADMIN.change(etag).body(day(kind)).put("/calendar/days/" + date);
  }

  private static Map<String, Object> day(String kind) {
    Map<String, Object> day = new HashMap<>();
    day.put("kind", kind);
    day.put("name", "Ngày thử");
    day.put("nameEn", "Day of a test");
    day.put("status", "OFFICIAL_DOC");
    day.put("source", "Công văn thử");
    return day;
  }

  private static String etag(String date) {
    return ADMIN
        .ask()
        .get("/calendar/days/" + date)
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }

  private static String dueOn() {
    return LIENHUONG_OFFICER
        .ask()
        .get("/reporting/obligations?organization=ubmttq-22969&period=2026-M12")
        .then()
        .extract()
        .path("items[0].dueOn");
  }
}

package vn.nhipcau.access.seat;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.BDV_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.testing.Account;
import vn.nhipcau.testing.TestClock;
import vn.nhipcau.testing.World;

/** Seats are given and taken; whoever has none is nobody from that moment on. */
@QuarkusTest
@WithTestResource(World.class)
class SeatStoryTest {

  private static final String WARD = "du-22969";
  private static final String OTHER_WARD = "du-22924";

  @Inject TestClock clock;

  /** But not to before what was done on it: the audit trail is read in the order of its moments. */
  @AfterEach
  void backToTheFirstDay() {
    clock.goTo(TestClock.FIRST_DAY.atTime(10, 0).atZone(Clocks.VIET_NAM).toInstant());
  }

  @Test
  void anAdministratorSeatsAKeeperWhoSeatsTheOthers() {
    Account keeper = Account.of("cu.quan.tri");
    grant(ADMIN.ask(), seat(keeper, WARD, "ORGANIZATION_ADMIN"))
        .then()
        .statusCode(201)
        .header("ETag", is("\"0\""))
        .header("Location", notNullValue())
        .body("person.bound", is(true), "state", is("HELD"), "warnings", hasSize(0))
        .body("allowedActions", contains("END"), "organization.code", is(WARD));
    keeper.ask().get("/me").then().body("allowedActions", contains("MANAGE_SEATS"));

    Account officer = Account.of("CU.chuyen.vien");
    grant(keeper.ask(), seat(officer, WARD, "OFFICER"))
        .then()
        .statusCode(201)
        .body("person.username", is("cu.chuyen.vien"));
    grant(keeper.ask(), seat(officer, WARD, "OFFICER"))
        .then()
        .statusCode(409)
        .body("code", is("seat.already_held"), "params.seatId", notNullValue());

    // Never another organization's, never one of the whole system.
    for (Map<String, Object> beyond :
        List.of(
            seat(officer, OTHER_WARD, "OFFICER"),
            seat(officer, null, "ADMINISTRATOR"),
            seat(officer, null, "AUDITOR"))) {
      grant(keeper.ask(), beyond)
          .then()
          .statusCode(403)
          .body("code", is("seat.action_not_allowed"), "params.action", is("GRANT"));
    }
    keeper
        .ask()
        .get("/seats?count=true")
        .then()
        .statusCode(200)
        .body("items.organization.code", everyItem(is(WARD)))
        .body("items.person.username", hasItems("cu.quan.tri", "cu.chuyen.vien"))
        .body("grantableRoles", contains("OFFICER", "LEADER", "ORGANIZATION_ADMIN"));
    keeper
        .ask()
        .get("/seats?organization=" + OTHER_WARD)
        .then()
        .statusCode(200)
        .body("items", hasSize(0), "allowedActions", hasSize(0), "grantableRoles", hasSize(0));
  }

  @Test
  void whoKeepsNoSeatIsRefusedAndSomebodyElsesSeatDoesNotExist() {
    String id = granted(Account.of("nguoi.khac"), OTHER_WARD, "OFFICER").path("id");
    for (var other : List.of(MTTQ_OFFICER, MTTQ_LEADER, BDV_LEADER, AUDITOR)) {
      other.ask().get("/seats").then().statusCode(403).body("code", is("access.role_required"));
      other.ask().get("/seats/" + id).then().statusCode(403);
      grant(other.ask(), seat(Account.of("x"), OTHER_WARD, "OFFICER")).then().statusCode(403);
      other.change("\"0\"").post("/seats/{id}/end", id).then().statusCode(403);
    }
    Account keeper = Account.of("quan.tri.xa");
    granted(keeper, WARD, "ORGANIZATION_ADMIN");
    keeper.ask().get("/seats/" + id).then().statusCode(404);
    keeper.change("\"0\"").post("/seats/{id}/end", id).then().statusCode(404);
    ADMIN.ask().get("/seats/" + id).then().statusCode(200);
  }

  @Test
  void aSeatEndedAtNoonStopsWorkingAtNoonWhateverTheTokenSays() {
    Account leader = Account.of("den.trua");
    Map<String, Object> until = seat(leader, WARD, "LEADER");
    until.put("validTo", "2026-11-18T12:00:00+07:00");
    grant(ADMIN.ask(), until).then().statusCode(201).body("validTo", is("2026-11-18T05:00:00Z"));

    clock.goTo(Instant.parse("2026-11-18T04:59:50Z"));
    leader.ask().get("/me").then().body("actingFor.code", is(WARD), "seats", hasSize(1));
    clock.goTo(Instant.parse("2026-11-18T05:00:00Z"));
    leader.ask().get("/me").then().body("actingFor", nullValue(), "seats", hasSize(0));
    leader
        .ask()
        .header("X-Acting-For", WARD)
        .get("/reports")
        .then()
        .statusCode(403)
        .body("code", is("access.seat_not_held"));

    // Who held which seat: on that day still, on the next no more.
    held("den.trua", "2026-11-18", 1);
    held("den.trua", "2026-11-19", 0);
    held("den.trua", "2026-11-15", 0);
  }

  @Test
  void endingASeatWorksWithTheNextRequestAndTheLastLeaderIsWarnedOf() {
    Account leader = Account.of("lanh.dao.cuoi");
    Response seat = granted(leader, firstOrganizationWithoutLeader(), "LEADER");
    String id = seat.path("id");
    leader.ask().get("/me").then().body("seats", hasSize(1));
    String url = "/seats/" + id + "/end";

    ADMIN.ask().post(url).then().statusCode(428);
    ADMIN.change("\"7\"").post(url).then().statusCode(412);
    ADMIN
        .change("\"0\"")
        .header("Accept-Language", "en")
        .post(url + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("state", is("HELD"), "warnings.code", contains("warning.last_leader"));
    leader.ask().get("/me").then().body("seats", hasSize(1));

    ADMIN
        .change("\"0\"")
        .body(Map.of("reason", "Chuyển công tác."))
        .post(url)
        .then()
        .statusCode(200)
        .header("ETag", is("\"1\""))
        .body("state", is("ENDED"), "endReason", is("Chuyển công tác."))
        .body("warnings.code", contains("warning.last_leader"), "allowedActions", hasSize(0));
    leader.ask().get("/me").then().body("seats", hasSize(0), "actingFor", nullValue());
    ADMIN
        .change("\"1\"")
        .post(url)
        .then()
        .statusCode(403)
        .body("code", is("seat.action_not_allowed"));
    AUDITOR
        .ask()
        .get("/audit?subject=" + id + "&sort=at")
        .then()
        .body("items.action", contains("seat.grant", "seat.end"))
        .body(
            "items[1].details.username",
            is("lanh.dao.cuoi"),
            "items[1].details.role",
            is("LEADER"));
  }

  /** The ward of Đức Nghĩa merged into Lạc Đạo on 1 December 2024. */
  @Test
  void aSeatOfAMergedBodyIsKeptWhereItLeads() {
    vn.nhipcau.testing.Seats.give("duc.nghia,ubmttq-22942,LEADER");
    Account leader = Account.of("duc.nghia");
    String successor = leader.ask().get("/me").path("actingFor.code");
    Account keeper = Account.of("noi.theo");
    granted(keeper, successor, "ORGANIZATION_ADMIN");
    Response found = keeper.ask().get("/seats?organization=" + successor);
    found
        .then()
        .statusCode(200)
        .body("items.organization.code", hasItems("ubmttq-22942", successor));
    String id = found.path("items.find { it.person.username == 'duc.nghia' }.id");
    keeper
        .change("\"0\"")
        .post("/seats/{id}/end", id)
        .then()
        .statusCode(200)
        .body("state", is("ENDED"), "warnings.code", contains("warning.last_leader"));
    leader.ask().get("/me").then().body("actingFor", nullValue());
    grant(keeper.ask(), seat(leader, "ubmttq-22942", "LEADER"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/organization"));
  }

  @Test
  void aSeatThatHadNotBegunWasNeverHeld() {
    Account later = Account.of("den.sau");
    Map<String, Object> wanted = seat(later, WARD, "OFFICER");
    wanted.put("validFrom", "2026-12-01T00:00:00+07:00");
    Response seat = grant(ADMIN.ask(), wanted);
    seat.then().statusCode(201).body("state", is("UPCOMING"));
    later.ask().get("/me").then().body("seats", hasSize(0));
    ADMIN
        .change("\"0\"")
        .post("/seats/{id}/end", seat.<String>path("id"))
        .then()
        .statusCode(200)
        .body("warnings", hasSize(0));
    clock.goTo(LocalDate.of(2026, 12, 2));
    later.ask().get("/me").then().body("seats", hasSize(0));
    held("den.sau", "2026-12-01", 0);
  }

  @Test
  void everyFaultIsPointedAt() {
    grant(ADMIN.ask(), Map.of())
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/username", "/role"));
    Map<String, Object> wrong = new HashMap<>();
    wrong.put("username", "có dấu cách");
    wrong.put("organization", "no-such-body");
    wrong.put("role", "AUDITOR");
    wrong.put("validFrom", "2026-11-15T16:59:59Z");
    wrong.put("validTo", "2026-11-01T00:00:00Z");
    grant(ADMIN.ask(), wrong)
        .then()
        .statusCode(422)
        .body("code", is("seat.not_valid"))
        .body("errors.pointer", hasItems("/username", "/organization", "/validFrom", "/validTo"))
        .body(
            "errors.code",
            hasItems("field.organization_by_role", "field.unknown_reference", "field.in_the_past"));
    Map<String, Object> stranger = seat(Account.of("chua.biet"), WARD, "OFFICER");
    stranger.remove("displayName");
    grant(ADMIN.ask(), stranger)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/displayName"));
    Map<String, Object> homeless = seat(Account.of("chua.biet"), null, "OFFICER");
    grant(ADMIN.ask(), homeless)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/organization"));
    ADMIN
        .ask()
        .get("/seats?active=maybe")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("?active"));
  }

  @Test
  void seatsAreFoundByPersonRoleAndPartOfAName() {
    granted(Account.of("tim.kiem"), WARD, "OFFICER");
    ADMIN
        .ask()
        .get("/seats?person=tim.kiem&role=OFFICER&active=true&count=true")
        .then()
        .statusCode(200)
        .body("items.organization.code", contains(WARD), "page.total", is(1));
    ADMIN.ask().get("/seats?person=tim.kiem&active=false").then().body("items", hasSize(0));
    ADMIN
        .ask()
        .get("/seats?q=nguoi giu tim.k")
        .then()
        .body("items.person.displayName", contains("Người giữ tim.kiem"));
    ADMIN
        .ask()
        .get("/seats?role=ADMINISTRATOR")
        .then()
        .body(
            "items.person.username",
            hasItem("admin"),
            "items.organization",
            everyItem(nullValue()));
    ADMIN
        .ask()
        .get("/seats?sort=-username&size=2")
        .then()
        .body("items", hasSize(2), "page.next", notNullValue());
  }

  @Test
  void anAccountMadeAnewIsAStrangerUntilItsPersonIsFreed() {
    Account first = Account.of("tao.lai");
    granted(first, WARD, "OFFICER");
    first.ask().get("/me").then().body("person.username", is("tao.lai"));
    Account second = first.madeAnew();
    second.ask().get("/me").then().body("person", nullValue());

    String etag = "items[0].person.etag";
    String id =
        person("tao.lai")
            .then()
            .body("items[0].person.bound", is(true))
            .body("items[0].person.allowedActions", contains("UNBIND"))
            .extract()
            .path("items[0].person.id");
    String version = person("tao.lai").path(etag);
    MTTQ_LEADER.change(version).post("/persons/{id}/unbind", id).then().statusCode(403);
    ADMIN.ask().post("/persons/{id}/unbind", id).then().statusCode(428);
    ADMIN.change("\"99\"").post("/persons/{id}/unbind", id).then().statusCode(412);
    ADMIN
        .change(version)
        .post("/persons/{id}/unbind", id)
        .then()
        .statusCode(200)
        .header("ETag", not(version))
        .body("bound", is(false), "allowedActions", hasSize(0));

    second.ask().get("/me").then().body("person.username", is("tao.lai"), "seats", hasSize(1));
    first.ask().get("/me").then().body("person", nullValue());
    AUDITOR
        .ask()
        .get("/audit?subject=" + id)
        .then()
        .body("items.action", contains("person.unbind"));
  }

  private static Response person(String username) {
    return ADMIN.ask().get("/seats?person=" + username);
  }

  private static void held(String username, String day, int seats) {
    ADMIN
        .ask()
        .get("/seats?person={person}&asOf={day}", username, day)
        .then()
        .statusCode(200)
        .body("items", hasSize(seats));
  }

  /** Nobody of the cast sits in the ward's veterans' association. */
  private static String firstOrganizationWithoutLeader() {
    return ADMIN
        .ask()
        .get("/organizations?area=22969&type=SOCIO_POLITICAL_ORGANIZATION&size=1")
        .path("items[0].code");
  }

  private static Response granted(Account who, String organization, String role) {
    Response seat = grant(ADMIN.ask(), seat(who, organization, role));
    seat.then().statusCode(201);
    return seat;
  }

  private static Response grant(
      io.restassured.specification.RequestSpecification asker, Map<String, Object> seat) {
    return asker.body(seat).post("/seats");
  }

  private static Map<String, Object> seat(Account who, String organization, String role) {
    Map<String, Object> seat = new HashMap<>();
    seat.put("username", who.username());
    seat.put("displayName", "Người giữ " + who.username());
    seat.put("organization", organization);
    seat.put("role", role);
    return seat;
  }
}

package vn.nhipcau.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.DANGUY_LEADER;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.DOAN_LEADER;
import static vn.nhipcau.testing.Cast.TGDV_OFFICER;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.read;
import static vn.nhipcau.testing.Papers.sendBack;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Seats;
import vn.nhipcau.testing.World;

/** Many at one go, answered one by one. */
@QuarkusTest
@WithTestResource(World.class)
class BulkAcceptanceTest {

  @Test
  void eachIsAnsweredForItselfAndNoneKeepsTheOthersBack() {
    Seats.give("doan.leader,doan-22924,LEADER");
    List<String> ids = new ArrayList<>();
    for (String period : List.of("2026-M11", "2026-Q4", "2026")) {
      String id = draft(DOAN_LEADER, period);
      write(DOAN_LEADER, id, COMPLETE).then().statusCode(200);
      submit(DOAN_LEADER, id);
      ids.add(id);
    }
    sendBack(DANGUY_LEADER, ids.get(1), "Xin bổ sung.").then().statusCode(200);
    String stranger = UUID.randomUUID().toString();
    List<Map<String, String>> items = new ArrayList<>();
    items.add(Map.of("id", ids.get(0), "etag", etagInList(ids.get(0))));
    items.add(Map.of("id", ids.get(1), "etag", etagInList(ids.get(1))));
    items.add(Map.of("id", stranger, "etag", "\"2\""));
    items.add(Map.of("id", ids.get(2), "etag", "\"77\""));
    items.add(Map.of("id", ids.get(2), "etag", etagInList(ids.get(2))));
    DANGUY_OFFICER
        .ask()
        .header("Accept-Language", "en")
        .body(Map.of("items", items))
        .post("/reports/accept")
        .then()
        .statusCode(200)
        .body("items.accepted", contains(true, false, false, false, true))
        .body(
            "items.problem.code",
            contains("report.action_not_allowed", "platform.not_found", "platform.stale"))
        .body("items[1].problem.status", is(403), "items[1].problem.title", is("Not possible now"));
    // Accepted by a row of a list, it was not opened; and the trail has it like any other.
    DOAN_LEADER
        .ask()
        .get("/reports/{id}/deliveries", ids.get(0))
        .then()
        .body("items[0].readAt", nullValue());
    read(DANGUY_OFFICER, ids.get(0))
        .then()
        .body("status", is("ACCEPTED"), "allowedActions", empty());
    read(DANGUY_OFFICER, ids.get(1)).then().body("status", is("RETURNED"));
    DOAN_LEADER
        .ask()
        .get("/reporting/obligations?organization=doan-22924&period=2026-M11")
        .then()
        .body("items.status", contains("ACCEPTED"));
    // A copy reads, and accepts nothing.
    TGDV_OFFICER
        .ask()
        .body(Map.of("items", List.of(items.getLast())))
        .post("/reports/accept")
        .then()
        .statusCode(200)
        .body("items.accepted", contains(false));
  }

  @Test
  void noneAndTooManyAreRefusedAtTheDoor() {
    Map<String, String> item = Map.of("id", UUID.randomUUID().toString(), "etag", "\"1\"");
    for (List<?> items :
        List.of(List.of(), Collections.nCopies(201, item), List.of(Map.of("etag", "\"1\"")))) {
      DANGUY_OFFICER
          .ask()
          .body(Map.of("items", items))
          .post("/reports/accept")
          .then()
          .statusCode(400)
          .body("code", is("platform.invalid"));
    }
  }

  private static String etagInList(String id) {
    String etag =
        DANGUY_OFFICER
            .ask()
            .get("/reports?box=INBOX&size=200")
            .then()
            .extract()
            .path("items.find { it.id == '" + id + "' }.etag");
    assertThat(etag).isNotNull();
    return etag;
  }
}

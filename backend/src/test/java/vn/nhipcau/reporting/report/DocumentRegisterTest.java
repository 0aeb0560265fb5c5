package vn.nhipcau.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.HPN_LEADER;
import static vn.nhipcau.testing.Cast.LIENHUONG_OFFICER;
import static vn.nhipcau.testing.Cast.TGDV_OFFICER;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.etag;
import static vn.nhipcau.testing.Papers.read;
import static vn.nhipcau.testing.Papers.sendBack;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.testing.Seats;
import vn.nhipcau.testing.World;

/** The numbers of outgoing papers: none left out, none given twice. */
@QuarkusTest
@WithTestResource(World.class)
class DocumentRegisterTest {

  @Inject DocumentRegister register;
  @Inject OrganizationService organizations;

  /** Forty at once, every third of which fails after it had its number. */
  @Test
  void noNumberIsLeftOutHoweverManyWriteAtOnceAndHoweverManyFail() throws Exception {
    UUID board = organizations.idOf("bdv-pt").orElseThrow();
    List<Callable<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boolean fails = i % 3 == 0;
      calls.add(
          () -> {
            try {
              return QuarkusTransaction.requiringNew()
                  .call(
                      () -> {
                        int serial = register.next(board).documentSerial();
                        if (fails) {
                          throw new IllegalArgumentException("the submission fails");
                        }
                        return serial;
                      });
            } catch (IllegalArgumentException e) {
              return 0;
            }
          });
    }
    List<Integer> given = new ArrayList<>();
    try (var callers = Executors.newFixedThreadPool(8)) {
      for (var call : callers.invokeAll(calls)) {
        given.add(call.get());
      }
    }
    List<Integer> kept = given.stream().filter(serial -> serial > 0).sorted().toList();
    assertThat(kept).isEqualTo(IntStream.rangeClosed(1, kept.size()).boxed().toList());
    assertThat(kept).hasSize(26);
  }

  @Test
  void submissionsAtOneMomentAndThoseTakenBackHaveNumbersOfTheirOwn() throws Exception {
    Seats.give("hpn.leader,hpn-22924,LEADER");
    List<String> ids = new ArrayList<>();
    for (String period : List.of("2026-M11", "2026-Q4", "2026")) {
      String id = draft(HPN_LEADER, period);
      write(HPN_LEADER, id, COMPLETE).then().statusCode(200).body("documentNumber", nullValue());
      ids.add(id);
    }
    Map<String, String> etags = new java.util.HashMap<>();
    ids.forEach(id -> etags.put(id, etag(HPN_LEADER, id)));
    List<Callable<String>> calls = new ArrayList<>();
    ids.forEach(
        id ->
            calls.add(
                () ->
                    HPN_LEADER
                        .change(etags.get(id))
                        .post("/reports/{id}/submit", id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("documentNumber")));
    List<String> numbers = new ArrayList<>();
    try (var callers = Executors.newFixedThreadPool(ids.size())) {
      for (var call : callers.invokeAll(calls)) {
        numbers.add(call.get());
      }
    }
    assertThat(numbers).containsExactlyInAnyOrder("01-BC/HLHPN", "02-BC/HLHPN", "03-BC/HLHPN");

    // Taken back, its number is used for ever; the next submission has the next one.
    String taken = ids.getFirst();
    HPN_LEADER
        .change(etag(HPN_LEADER, taken))
        .body(Map.of("reason", "Gửi nhầm."))
        .post("/reports/{id}/withdraw", taken)
        .then()
        .statusCode(200)
        .body("documentNumber", nullValue());
    submit(HPN_LEADER, taken);
    read(TGDV_OFFICER, taken).then().body("documentNumber", is("04-BC/HLHPN"));
    sendBack(DANGUY_OFFICER, taken, "Xin bổ sung.").then().statusCode(200);
    submit(HPN_LEADER, taken);
    HPN_LEADER
        .ask()
        .get("/reports/{id}/versions", taken)
        .then()
        .body("items.documentNumber", contains("05-BC/HLHPN", "04-BC/HLHPN", numbers.getFirst()));
    // Compared: the author with what was taken back too, the recipient with what reached them.
    HPN_LEADER
        .ask()
        .get("/reports/{id}/versions/1/diff/3", taken)
        .then()
        .statusCode(200)
        .body("indicators.changed.unique()", contains(false), "sections[0].changed", is(false));
    DANGUY_OFFICER.ask().get("/reports/{id}/versions/1/diff/3", taken).then().statusCode(404);
    DANGUY_OFFICER.ask().get("/reports/{id}/versions/2/diff/3", taken).then().statusCode(200);
    LIENHUONG_OFFICER.ask().get("/reports/{id}/versions/2/diff/3", taken).then().statusCode(404);
    DANGUY_OFFICER
        .ask()
        .get("/reports?box=INBOX&q=05-bc/hlhpn")
        .then()
        .body("items.id", contains(taken));
  }
}

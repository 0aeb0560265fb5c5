package vn.nhipcau.reorganization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.DOAN_LEADER;
import static vn.nhipcau.testing.Cast.HND_LEADER;
import static vn.nhipcau.testing.Cast.HPN_LEADER;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.etag;
import static vn.nhipcau.testing.Papers.read;
import static vn.nhipcau.testing.Papers.sendBack;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.Seats;
import vn.nhipcau.testing.World;

/**
 * Papers that were on their way when their author ended: what comes back afterwards finds somebody
 * who mends it and hands it in again, and nobody else's hands.
 */
@QuarkusTest
@TestProfile(AfterReform.class)
@WithTestResource(World.class)
class LateReturnTest {

  private static final String DAY = "2026-11-16";

  @Test
  void theHeirAloneGoesOnWithWhatComesBack() {
    Seats.give("hpn.leader,hpn-22924,LEADER", "doan.leader,doan-22924,LEADER");
    String returned = submitted(HPN_LEADER, "2026-M11");
    String unread = submitted(HPN_LEADER, "2026-Q4");
    String split = submitted(DOAN_LEADER, "2026-M11");
    String splitUnread = submitted(DOAN_LEADER, "2026-Q4");
    String taken = submitted(HND_LEADER, "2026-M11");
    read(DANGUY_OFFICER, split).then().statusCode(200);
    String adHoc =
        HPN_LEADER
            .ask()
            .body(Map.of("kind", "AD_HOC", "title", "Việc nóng"))
            .post("/reports")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    apply(
        founded("hpn-moi", "Hội Phụ nữ mới"),
        """
        {"kind": "MERGE", "of": "ORGANIZATION", "predecessors": ["hpn-22924"], "successor": "hpn-moi"}""",
        founded("doan-a", "Đoàn A"),
        founded("doan-b", "Đoàn B"),
        """
        {"kind": "SPLIT", "of": "ORGANIZATION", "code": "doan-22924", "successors": ["doan-a", "doan-b"], "heir": "doan-a"}""");
    Seats.give(
        "hnd.leader,doan-b,LEADER", "hnd.officer,doan-a,OFFICER", "doan.leader,doan-a,LEADER");

    // After a merger: sent back, mended and handed in by the successor, under its own number.
    sendBack(DANGUY_OFFICER, returned, "Thiếu số liệu.").then().statusCode(200);
    read(HPN_LEADER, returned)
        .then()
        .statusCode(200)
        .body("organization.code", is("hpn-moi"), "status", is("RETURNED"))
        .body("allowedActions", contains("EDIT", "SIGN", "SUBMIT"));
    write(HPN_LEADER, returned, COMPLETE).then().statusCode(200);
    submit(HPN_LEADER, returned);
    read(HPN_LEADER, returned).then().body("documentNumber", startsWith("01-BC/"));
    DANGUY_OFFICER
        .ask()
        .get("/reporting/obligations?period=2026-M11&organization=hpn-moi")
        .then()
        .body("items.status", contains("SUBMITTED"), "items.reportId", contains(returned));
    obligations("hpn-22924", "2026-M11").then().body("items", empty());
    // Taken back unread after the day, the same.
    withdraw(HPN_LEADER, unread).then().statusCode(200).body("status", is("WITHDRAWN"));
    submit(HPN_LEADER, unread);
    obligations("hpn-moi", "2026-Q4").then().body("items.status", contains("SUBMITTED"));

    // What no period asks for goes on with the heir, to whom it was addressed.
    read(HPN_LEADER, adHoc)
        .then()
        .statusCode(200)
        .body("organization.code", is("hpn-moi"), "recipients.code", contains("du-22924"))
        .body(
            "copies.code",
            contains("tgdv-22924"),
            "allowedActions",
            contains("EDIT", "SIGN", "SUBMIT"));

    // After a split: both parts read it, the heir alone acts.
    Cast other = HND_LEADER;
    as(other, "doan-b")
        .get("/reports/{id}", splitUnread)
        .then()
        .statusCode(200)
        .body("allowedActions", empty());
    as(other, "doan-b")
        .header("If-Match", "\"2\"")
        .body(Map.of("reason", "x"))
        .post("/reports/{id}/withdraw", splitUnread)
        .then()
        .statusCode(not(200));
    as(DOAN_LEADER, "doan-a")
        .get("/reports/{id}", splitUnread)
        .then()
        .body("allowedActions", contains("WITHDRAW"));
    sendBack(DANGUY_OFFICER, split, "Xem lại.").then().statusCode(200);
    as(other, "doan-b")
        .get("/reports/{id}", split)
        .then()
        .statusCode(200)
        .body("allowedActions", empty(), "contentOf", is("SUBMISSION"), "status", is("RETURNED"));
    as(DOAN_LEADER, "doan-a")
        .get("/reports/{id}", split)
        .then()
        .body("organization.code", is("doan-a"))
        .body("allowedActions", contains("EDIT", "SIGN", "SUBMIT"));
    as(DOAN_LEADER, "doan-a").get("/me/work").then().body("returned.items.id", hasItem(split));
    as(other, "doan-b").get("/me/work").then().body("returned.items.id", not(hasItem(split)));

    // What the heir owes itself covers what comes back to it.
    apply(
        """
        {"kind": "MERGE", "of": "ORGANIZATION", "predecessors": ["hnd-22924"], "successor": "hpn-moi"}""");
    sendBack(DANGUY_OFFICER, taken, "Trùng.").then().statusCode(200);
    obligations("hnd-22924", "2026-M11").then().body("items.status", contains("MERGED"));
    read(DANGUY_OFFICER, taken).then().statusCode(200).body("status", is("CLOSED"));
    HPN_LEADER
        .ask()
        .get("/reports/{id}", taken)
        .then()
        .statusCode(200)
        .body("allowedActions", empty());
    as(HPN_LEADER, "hpn-moi")
        .get("/reporting/obligations?period=2026-M11&organization=hpn-moi")
        .then()
        .body("items.status", containsInAnyOrder("SUBMITTED"));
  }

  private static io.restassured.specification.RequestSpecification as(
      Cast who, String organization) {
    return who.ask().header("X-Acting-For", organization);
  }

  private static Response obligations(String organization, String period) {
    return DANGUY_OFFICER
        .ask()
        .get("/reporting/obligations?period={p}&organization={o}", period, organization);
  }

  private static String submitted(Cast who, String period) {
    String id = draft(who, period);
    write(who, id, COMPLETE).then().statusCode(200);
    submit(who, id);
    return id;
  }

  private static Response withdraw(Cast who, String id) {
    return who.change(etag(who, id))
        .body(Map.of("reason", "Nhầm số liệu."))
        .post("/reports/{id}/withdraw", id);
  }

  private static String founded(String code, String name) {
    return """
    {"kind": "FOUND", "of": "ORGANIZATION", "code": "%s", "as": {"name": "%s", "nameEn": "%s",
     "abbreviation": "%s", "type": "SOCIO_POLITICAL_ORGANIZATION", "level": "COMMUNE", "area": "22924", "parent": "%s"}}"""
        .formatted(code, name, name, code.toUpperCase(), "ubmttq-22924");
  }

  private static int plans;

  private static void apply(String... steps) {
    ADMIN
        .ask()
        .body(RealReform.of("muon-" + plans++, DAY, steps))
        .post("/reorganizations")
        .then()
        .statusCode(201)
        .body("reorganization.status", is("APPLIED"));
  }
}

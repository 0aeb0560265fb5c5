package vn.nhipcau.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.HDND_LEADER;
import static vn.nhipcau.testing.Cast.HDND_OFFICER;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.etag;
import static vn.nhipcau.testing.Papers.read;
import static vn.nhipcau.testing.Papers.sendBack;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.Seats;
import vn.nhipcau.testing.World;

/** A leader signs, an officer sends. */
@QuarkusTest
@WithTestResource(World.class)
class ReportSigningTest {

  @Test
  void whatALeaderSignedAnOfficerSends() {
    Seats.give("hdnd.officer,hdnd-22924,OFFICER", "hdnd.leader,hdnd-22924,LEADER");
    String id = draft(HDND_OFFICER, "2026-M11");
    verb(HDND_LEADER, id, "sign")
        .then()
        .statusCode(422)
        .body("code", is("report.incomplete"), "errors.pointer", hasItem("/sections/situation"));
    write(HDND_OFFICER, id, COMPLETE).then().statusCode(200);
    verb(HDND_OFFICER, id, "sign").then().statusCode(403);
    String leader =
        verb(HDND_LEADER, id, "sign")
            .then()
            .statusCode(200)
            .body("status", is("SIGNED"), "allowedActions", contains("UNSIGN", "SUBMIT"))
            .body("signature.sha256.length()", is(64), "contentOf", is("DRAFT"))
            .extract()
            .path("signature.by.displayName");
    // Signed is frozen, and nobody else sees it yet.
    write(HDND_LEADER, id, COMPLETE).then().statusCode(403);
    read(DANGUY_OFFICER, id).then().statusCode(404);
    HDND_OFFICER
        .ask()
        .get("/reports?box=DRAFTS&status=SIGNED")
        .then()
        .body("items.id", hasItem(id));
    HDND_OFFICER
        .ask()
        .get("/me/work")
        .then()
        .body("toSubmit.items.id", hasItem(id), "toSign.items.id", not(hasItem(id)));

    verb(HDND_OFFICER, id, "unsign")
        .then()
        .statusCode(200)
        .body("status", is("DRAFT"), "signature", nullValue(), "allowedActions", contains("EDIT"));
    write(HDND_OFFICER, id, COMPLETE.replace("\"receptions\": 2", "\"receptions\": 5"))
        .then()
        .statusCode(200);
    verb(HDND_LEADER, id, "sign").then().statusCode(200);
    submit(HDND_OFFICER, id);
    read(DANGUY_OFFICER, id)
        .then()
        .statusCode(200)
        .body("signature.by.displayName", is(leader), "content.indicators.receptions", is(5))
        .body("history.action", contains("SUBMIT"));
    String etag = etag(DANGUY_OFFICER, id);
    sendBack(DANGUY_OFFICER, id, "Xin nêu rõ địa bàn.").then().statusCode(200);

    // While a mended one is being signed, the recipient sees it returned, and nothing of the rest.
    String returned = etag(DANGUY_OFFICER, id);
    write(
            HDND_OFFICER,
            id,
            COMPLETE
                .replace("\"receptions\": 2", "\"receptions\": 5")
                .replace("\"dialogues\": 1", "\"dialogues\": 3"))
        .then()
        .statusCode(200);
    verb(HDND_LEADER, id, "sign").then().statusCode(200).body("status", is("SIGNED"));
    read(DANGUY_OFFICER, id)
        .then()
        .header("ETag", returned)
        .header("ETag", not(etag))
        .body("status", is("RETURNED"), "returnReason", notNullValue())
        .body("history.action", contains("SUBMIT", "RETURN"));
    DANGUY_OFFICER.ask().get("/reports?status=SIGNED").then().body("items.id", not(hasItem(id)));
    DANGUY_OFFICER
        .ask()
        .get("/reports?box=INBOX&status=RETURNED")
        .then()
        .body("items.id", hasItem(id));
    submit(HDND_OFFICER, id);
    HDND_OFFICER
        .ask()
        .get("/reports/{id}/versions", id)
        .then()
        .body("items[0].signature.by.displayName", is(leader))
        .body("items[0].submittedBy.displayName", not(leader));
    HDND_OFFICER
        .ask()
        .get("/reports/{id}/versions/1/diff/2", id)
        .then()
        .body("from", is(1), "to", is(2))
        .body("indicators.find { it.changed }.key", is("dialogues"))
        .body("indicators.find { it.changed }.before", is(1))
        .body("indicators.find { it.changed }.after", is(3));
    AUDITOR
        .ask()
        .get("/audit?subject={id}&size=50", id)
        .then()
        .body("items.action", hasItem("report.sign"), "items.action", hasItem("report.unsign"));
  }

  private static Response verb(Cast who, String id, String verb) {
    return who.change(etag(who, id)).post("/reports/{id}/" + verb, id);
  }
}

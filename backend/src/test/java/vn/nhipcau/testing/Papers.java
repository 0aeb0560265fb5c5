package vn.nhipcau.testing;

import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.Map;

/** What tests do with reports, in the words of the story. */
public final class Papers {

  public static final String COMPLETE =
      """
      {"sections": {"situation": "Người dân yên tâm sản xuất.", "results": "Đã vận động được 12 hộ hiến đất."},
       "indicators": {"receptions": 2, "dialogues": 1, "petitionsReceived": 5, "petitionsResolved": 4},
       "note": null}""";

  private Papers() {}

  /** The obligation of a person's organization in a period. */
  public static String obligation(Cast who, String period) {
    return who.ask()
        .get("/reporting/obligations?period={period}&sort=dueOn", period)
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.organization.code == '" + organization(who) + "' }.id");
  }

  public static String organization(Cast who) {
    return who.ask().get("/me").then().statusCode(200).extract().path("actingFor.code");
  }

  /** Begins the report of a period; returns its id. */
  public static String draft(Cast who, String period) {
    return who.ask()
        .body(Map.of("obligationId", obligation(who, period)))
        .post("/reports")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static Response read(Cast who, String id) {
    return who.ask().get("/reports/{id}", id);
  }

  public static String etag(Cast who, String id) {
    return read(who, id).then().statusCode(200).extract().header("ETag");
  }

  public static Response write(Cast who, String id, String content) {
    return who.change(etag(who, id)).body(content).put("/reports/{id}/content", id);
  }

  public static void submit(Cast who, String id) {
    who.change(etag(who, id))
        .post("/reports/{id}/submit", id)
        .then()
        .statusCode(200)
        .body("status", is("SUBMITTED"));
  }

  public static Response sendBack(Cast who, String id, String reason) {
    return who.change(etag(who, id))
        .body(Map.of("reason", reason))
        .post("/reports/{id}/return", id);
  }

  public static void accept(Cast who, String id) {
    who.change(etag(who, id))
        .post("/reports/{id}/accept", id)
        .then()
        .statusCode(200)
        .body("status", is("ACCEPTED"));
  }
}

package vn.nhipcau.regulation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.BDV_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.STRANGER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.OwnWorld;
import vn.nhipcau.testing.World;

/** An administrator says what the clauses of an imported regulation ask, and of whom. */
@QuarkusTest
@WithTestResource(World.class)
@TestProfile(OwnWorld.class)
class DutyMappingTest {

  @Test
  void aClauseIsMappedMendedAndEnded() {
    confirm("lap-ban-do", "hu-pt", null, null);
    tree("lap-ban-do", "D1.1", "duties", hasSize(0));

    // The class is tried first: only the city's bodies are bound by the city's committee.
    ADMIN
        .ask()
        .body(Map.of("actors", fronts("COMMUNE")))
        .post("/regulations/lap-ban-do/coverage")
        .then()
        .statusCode(200)
        .body("total", is(15), "organizations", hasSize(12), "asOf", is("2026-11-16"))
        .body("organizations.code", hasItem("ubmttq-22915"))
        .body("organizations.code", not(hasItem("ubmttq-22969")));

    Response added = add(ADMIN, "lap-ban-do", "D1.1", duty(fronts("COMMUNE")));
    added
        .then()
        .statusCode(201)
        .header("Location", notNullValue())
        .header("ETag", is("\"0\""))
        .body("code", is("1-1-mobilise"), "state", is("IN_FORCE"), "titleEn", nullValue())
        .body("allowedActions", containsInAnyOrder("EDIT", "END"));
    add(ADMIN, "lap-ban-do", "D1.1", duty(fronts("COMMUNE")))
        .then()
        .statusCode(201)
        .body("code", is("1-1-mobilise-2"));
    String id = added.path("id");
    duties("ubmttq-22924", hasItem("1-1-mobilise"));
    duties("ubmttq-22969", not(hasItem("1-1-mobilise")));

    // Changed by who read the latest.
    Map<String, Object> wider = duty(fronts("COMMUNE", "DISTRICT"));
    wider.put("titleEn", "Tell people");
    ADMIN.ask().body(wider).put("/duties/{id}", id).then().statusCode(428);
    ADMIN.change("\"5\"").body(wider).put("/duties/{id}", id).then().statusCode(412);
    ADMIN
        .change("\"0\"")
        .body(wider)
        .put("/duties/{id}", id)
        .then()
        .statusCode(200)
        .header("ETag", is("\"1\""))
        .body("titleEn", is("Tell people"), "code", is("1-1-mobilise"));
    duties("ubmttq-pt", hasItem("1-1-mobilise"));

    // What is in force is ended, not deleted, and stays readable for its days.
    ADMIN
        .change("\"1\"")
        .delete("/duties/{id}", id)
        .then()
        .statusCode(403)
        .body("code", is("duty.action_not_allowed"));
    ADMIN
        .change("\"1\"")
        .body(Map.of("validTo", "2026-11-15"))
        .post("/duties/{id}/end", id)
        .then()
        .statusCode(200)
        .body("state", is("ENDED"), "allowedActions", contains("EDIT"));
    duties("ubmttq-22924", not(hasItem("1-1-mobilise")));
    MTTQ_OFFICER
        .ask()
        .get("/duties?regulation=lap-ban-do&asOf=2026-11-15")
        .then()
        .body("items.code", hasItem("1-1-mobilise"));
    AUDITOR
        .ask()
        .get("/audit?subject=" + id + "&sort=at")
        .then()
        .body("items.action", contains("duty.add", "duty.edit", "duty.end"))
        .body("items[0].details.path", is("D1.1"));

    // What never took effect may go.
    Map<String, Object> later = duty(fronts("COMMUNE"));
    later.put("validFrom", "2027-01-01");
    Response upcoming = add(ADMIN, "lap-ban-do", "D1.2", later);
    upcoming.then().body("state", is("UPCOMING"), "allowedActions", contains("EDIT", "DELETE"));
    String gone = upcoming.path("id");
    ADMIN.change("\"0\"").delete("/duties/{id}", gone).then().statusCode(204);
    ADMIN.ask().get("/duties/{id}", gone).then().statusCode(404);
  }

  @Test
  void aClauseThatAsksNothingIsMarkedAsRead() {
    confirm("khong-giao-viec", "hu-pt", null, null);
    String url = "/regulations/khong-giao-viec/provisions/D1.1";
    String etag = ADMIN.ask().get(url).header("ETag");
    ADMIN
        .change(etag)
        .body(Map.of("asksNothing", true))
        .patch(url)
        .then()
        .statusCode(200)
        .body("asksNothing", is(true));
    tree("khong-giao-viec", "D1.1", "asksNothing", is(true));
    // A duty put in later takes the mark away, and with a duty there is no mark.
    add(ADMIN, "khong-giao-viec", "D1.1", duty(fronts("COMMUNE"))).then().statusCode(201);
    tree("khong-giao-viec", "D1.1", "asksNothing", is(false));
    ADMIN
        .change(ADMIN.ask().get(url).header("ETag"))
        .body(Map.of("asksNothing", true))
        .patch(url)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/asksNothing"));
  }

  @Test
  void inTheShippedCatalogueEveryClauseIsMappedOrMarked() {
    List<Map<String, Object>> articles =
        ADMIN.ask().get("/regulations/quy-che-dan-van-2021/provisions").path("items");
    Map<String, Integer> counts = new HashMap<>();
    count(articles, counts);
    org.junit.jupiter.api.Assertions.assertEquals(Map.of("mapped", 91, "asks nothing", 20), counts);
  }

  @Test
  void everyFaultIsPointedAt() {
    confirm("co-loi", "hu-pt", "2026-01-01", "2027-12-31");
    String code = "co-loi";
    add(ADMIN, code, "D1.1", Map.of())
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/title"))
        .body("errors.pointer", hasItem("/actors"));
    fault(code, duty(bodies(List.of(), List.of(), List.of("khong-co"))), "/actors/organizations");
    fault(code, duty(bodies(List.of("FATHERLAND_FRONT"), List.of(), List.of())), "/actors/levels");
    fault(code, duty(bodies(List.of(), List.of("COMMUNE"), List.of())), "/actors");
    // Nobody of this province's centre is bound by the city; neither is another town's front.
    fault(code, duty(fronts("PROVINCE")), "/actors");
    fault(code, duty(bodies(List.of(), List.of(), List.of("ubmttq-22969"))), "/actors");
    Map<String, Object> early = duty(fronts("COMMUNE"));
    early.put("validFrom", "2025-12-31");
    early.put("validTo", "2028-01-01");
    add(ADMIN, code, "D1.1", early)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/validFrom", "/validTo"))
        .body("errors.code", everyItem(is("field.outside_regulation")));
    Map<String, Object> copied = duty(fronts("COMMUNE"));
    copied.put("copies", Map.of("relations", List.of("SAME_LEVEL_COMMISSION")));
    fault(code, copied, "/copies");
    copied.put("recipients", Map.of("relations", List.of("SAME_LEVEL_COMMISSION")));
    fault(code, copied, "/copies/relations");
    copied.put("recipients", Map.of("relations", List.of()));
    fault(code, copied, "/recipients");
    Map<String, Object> backwards = duty(fronts("COMMUNE"));
    backwards.put("validFrom", "2026-06-01");
    backwards.put("validTo", "2026-05-01");
    fault(code, backwards, "/validTo");
    // Without a day it begins with its regulation, where that is known to begin.
    Map<String, Object> open = duty(fronts("COMMUNE"));
    open.remove("validFrom");
    add(ADMIN, code, "D1.2", open).then().statusCode(201).body("validFrom", nullValue());
    confirm("khong-ro-ngay", "hu-pt", null, null);
    fault("khong-ro-ngay", open, "/validFrom");
    add(ADMIN, code, "D9", duty(fronts("COMMUNE"))).then().statusCode(404);
    add(ADMIN, "khong-co", "D1", duty(fronts("COMMUNE"))).then().statusCode(404);
  }

  @Test
  void onlyAnAdministratorMaps() {
    confirm("chi-quan-tri", "hu-pt", null, null);
    String id = add(ADMIN, "chi-quan-tri", "D1.1", duty(fronts("COMMUNE"))).path("id");
    for (Cast other : List.of(MTTQ_OFFICER, BDV_LEADER, AUDITOR, STRANGER)) {
      add(other, "chi-quan-tri", "D1.1", duty(fronts("COMMUNE")))
          .then()
          .statusCode(403)
          .body("code", is("provision.action_not_allowed"));
      other
          .change("\"0\"")
          .body(duty(fronts("COMMUNE")))
          .put("/duties/{id}", id)
          .then()
          .statusCode(403)
          .body("code", is("duty.action_not_allowed"));
      other
          .change("\"0\"")
          .body(Map.of("validTo", "2026-12-31"))
          .post("/duties/{id}/end", id)
          .then()
          .statusCode(403);
      other.change("\"0\"").delete("/duties/{id}", id).then().statusCode(403);
      other.ask().get("/duties/{id}", id).then().statusCode(200).body("allowedActions", hasSize(0));
    }
  }

  @SuppressWarnings("unchecked")
  private static void count(List<Map<String, Object>> provisions, Map<String, Integer> counts) {
    for (Map<String, Object> provision : provisions) {
      boolean mapped = !((List<?>) provision.get("duties")).isEmpty();
      boolean marked = (boolean) provision.get("asksNothing");
      counts.merge(
          mapped && !marked ? "mapped" : marked && !mapped ? "asks nothing" : "unread",
          1,
          Integer::sum);
      count((List<Map<String, Object>>) provision.get("children"), counts);
    }
  }

  @Test
  void aRegulationThatIsReplacedEndsWithItsDuties() {
    confirm("cu", "hu-pt", "2026-01-01", null);
    add(ADMIN, "cu", "D1.1", duty(fronts("COMMUNE"))).then().statusCode(201);
    Map<String, Object> successor = regulation("thay-cu", "hu-pt", null, null);
    successor.put("replaces", "cu");
    // Both would be in force.
    ADMIN
        .ask()
        .body(successor)
        .post("/regulations")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/effectiveFrom"));
    successor.put("effectiveFrom", "2025-12-31");
    ADMIN
        .ask()
        .body(successor)
        .post("/regulations")
        .then()
        .statusCode(422)
        .body("errors.code", contains("field.before_replaced"));
    successor.put("effectiveFrom", "2026-11-10");
    ADMIN.ask().body(successor).post("/regulations").then().statusCode(201);
    ADMIN.ask().get("/regulations/cu").then().body("effectiveTo", is("2026-11-09"));
    ADMIN.ask().get("/duties?regulation=cu&asOf=2026-11-09").then().body("items", hasSize(1));
    ADMIN.ask().get("/duties?regulation=cu&asOf=2026-11-10").then().body("items", hasSize(0));
  }

  private static void fault(String code, Map<String, ?> duty, String pointer) {
    add(ADMIN, code, "D1.1", duty)
        .then()
        .statusCode(422)
        .body("code", is("duty.invalid"), "errors.pointer", hasItem(pointer));
  }

  private static Response add(Cast who, String code, String path, Map<String, ?> duty) {
    return who.ask().body(duty).post("/regulations/{code}/provisions/{path}/duties", code, path);
  }

  private static void confirm(String code, String issuer, String from, String to) {
    ADMIN
        .ask()
        .body(regulation(code, issuer, from, to))
        .post("/regulations")
        .then()
        .statusCode(201);
  }

  private static Map<String, Object> regulation(
      String code, String issuer, String from, String to) {
    Map<String, Object> regulation = new HashMap<>();
    regulation.put("code", code);
    regulation.put("title", "Quy chế thử " + code);
    regulation.put("issuedBy", issuer);
    regulation.put("effectiveFrom", from);
    regulation.put("effectiveTo", to);
    regulation.put(
        "provisions",
        List.of(
            Map.of("path", "D1", "kind", "ARTICLE", "heading", "Việc phải làm"),
            Map.of("path", "D1.1", "kind", "CLAUSE"),
            Map.of("path", "D1.2", "kind", "CLAUSE")));
    return regulation;
  }

  private static void tree(
      String code, String path, String field, org.hamcrest.Matcher<?> matcher) {
    ADMIN
        .ask()
        .get("/regulations/{code}/provisions", code)
        .then()
        .body("items[0].children.find { it.path == '" + path + "' }." + field, matcher);
  }

  private static void duties(String organization, org.hamcrest.Matcher<?> codes) {
    String id =
        ADMIN
            .ask()
            .get("/organizations?q=" + organization)
            .path("items.find { it.code == '" + organization + "' }.id");
    ADMIN.ask().get("/organizations/{id}/duties", id).then().body("items.code", codes);
  }

  private static Map<String, Object> duty(Map<String, ?> actors) {
    Map<String, Object> duty = new HashMap<>();
    duty.put("kind", "MOBILISE");
    duty.put("cadence", "CONTINUOUS");
    duty.put("title", "Nói cho dân hiểu");
    duty.put("feature", "EVIDENCE");
    duty.put("actors", actors);
    duty.put("validFrom", "2026-01-01");
    return duty;
  }

  private static Map<String, Object> fronts(String... levels) {
    return bodies(List.of("FATHERLAND_FRONT"), List.of(levels), List.of());
  }

  private static Map<String, Object> bodies(
      List<String> types, List<String> levels, List<String> organizations) {
    return Map.of("types", types, "levels", levels, "organizations", organizations);
  }
}

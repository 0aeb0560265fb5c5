package vn.nhipcau.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.reporting.consolidation.CommitteesOfATest.act;
import static vn.nhipcau.reporting.consolidation.CommitteesOfATest.as;
import static vn.nhipcau.reporting.consolidation.CommitteesOfATest.consolidate;
import static vn.nhipcau.reporting.consolidation.CommitteesOfATest.done;
import static vn.nhipcau.reporting.consolidation.CommitteesOfATest.draft;
import static vn.nhipcau.reporting.consolidation.CommitteesOfATest.open;
import static vn.nhipcau.reporting.consolidation.CommitteesOfATest.sources;
import static vn.nhipcau.reporting.consolidation.CommitteesOfATest.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.OwnWorld;
import vn.nhipcau.testing.World;

/** A ward, its bodies and the city above: each story has a month of its own. */
@QuarkusTest
@WithTestResource(World.class)
@TestProfile(OwnWorld.class)
class ConsolidationStoryTest {

  private static final String FRONT = "ubmttq-22924";
  private static final String PEOPLE = "ubnd-22924";
  private static final String FARMERS = "hnd-22924";
  private static final String WOMEN = "hpn-22924";
  private static final String VETERANS = "ccb-22924";
  private static final String WARD = "du-22924";
  private static final String CITY = "hu-pt";
  private static final String ELSEWHERE = "du-22915";

  private static boolean set;

  @Inject EntityManager em;

  @BeforeEach
  void offices() {
    if (!set) {
      CommitteesOfATest.set(
          List.of(FRONT, PEOPLE, FARMERS, WOMEN, VETERANS, WARD, CITY, ELSEWHERE, "ubmttq-22915"));
      set = true;
    }
  }

  @Test
  void theAuthorSeesWhoHasSentAndWhoIsMissing() {
    open("2022-M06");
    String ward = draft(WARD, "2022-M06");
    ours(ward)
        .body("candidates.findAll { it.requirement.code.startsWith('thu-') }.size()", is(7))
        .body("candidates.usable", everyItem(is(false)));
    String front = sent(FRONT, "2022-M06", "{\"visits\": 3}");
    draft(PEOPLE, "2022-M06");
    ours(ward)
        .body(
            "candidates.find { it.organization.code == 'ubmttq-22924' && it.usable }.reportId",
            is(front))
        .body("candidates.findAll { it.usable }.size()", is(1))
        // A draft is nobody else's to know of.
        .body(
            "candidates.findAll { it.organization.code == 'ubnd-22924' }.reportId",
            everyItem(nullValue()))
        .body("sources", empty(), "stale", is(false), "periods.code", contains("2022-M06"));
    as(ELSEWHERE).get("/reports/{id}/sources", ward).then().statusCode(404);
    as(FRONT).get("/reports/{id}/sources", ward).then().statusCode(404);
    as(WARD)
        .get("/reports/{id}/sources?period=2022-M05", ward)
        .then()
        .statusCode(400)
        .body("code", is("consolidation.bad_period"));
    // Who receives nothing has nothing to build from.
    as(FRONT).get("/reports/{id}/sources", front).then().body("candidates", empty());
  }

  @Test
  void onlyWhatWasReceivedAndStandsMayBeChosen() {
    open("2022-M07");
    open("2022-M08");
    String ward = draft(WARD, "2022-M07");
    String front = sent(FRONT, "2022-M07", "{\"visits\": 3}");
    String later = sent(FRONT, "2022-M08", "{\"visits\": 3}");
    String foreign = sent("ubmttq-22915", "2022-M07", "{\"visits\": 3}");
    refused(ward, foreign, "source.unknown");
    refused(ward, later, "source.outside_period");
    done(WARD, front, "return", Map.of("reason", "Xin kiểm tra."));
    refused(ward, front, "source.not_standing");
    as(WARD)
        .body(choice(List.of(), List.of()))
        .post("/reports/{id}/sources", ward)
        .then()
        .statusCode(428);
    as(WARD)
        .header("If-Match", "\"99\"")
        .body(choice(List.of(), List.of()))
        .post("/reports/{id}/sources", ward)
        .then()
        .statusCode(412);
    as(CITY)
        .header("If-Match", "\"1\"")
        .body(choice(List.of(), List.of()))
        .post("/reports/{id}/sources", ward)
        .then()
        .statusCode(404);
    done(WARD, ward, "submit", null);
    act(WARD, ward, "sources", choice(List.of(), List.of())).then().statusCode(403);
    act(CITY, ward, "pull", Map.of()).then().statusCode(403);
  }

  @Test
  void whatWasEditedByHandIsKeptUntilSomebodyAsksForIt() {
    open("2022-M09");
    String front = sent(FRONT, "2022-M09", "{\"visits\": 3, \"score\": 4.5, \"stock\": 2}");
    String people = sent(PEOPLE, "2022-M09", "{\"visits\": 9, \"score\": 1.5, \"stock\": 5}");
    String ward = draft(WARD, "2022-M09");
    write(WARD, ward, "{\"stock\": 40}");
    choose(ward, List.of(front, people));
    figure(ward, "visits", "EMPTY", null, 12);
    figure(ward, "stock", "EDITED", 40, 7);
    done(WARD, ward, "pull", Map.of());
    figure(ward, "visits", "COMPUTED", 12, 12);
    figure(ward, "score", "COMPUTED", 3, 3);
    figure(ward, "stock", "EDITED", 40, 7);
    figure(ward, "share", "NONE", null, null);
    content(ward).body("content.indicators.doubled", is(24));

    write(WARD, ward, "{\"visits\": 15, \"score\": 3, \"stock\": 40}");
    figure(ward, "visits", "EDITED", 15, 12);
    done(WARD, ward, "pull", Map.of());
    content(ward).body("content.indicators.visits", is(15), "content.indicators.stock", is(40));
    done(WARD, ward, "pull", Map.of("indicators", List.of("stock")));
    content(ward).body("content.indicators.visits", is(15), "content.indicators.stock", is(7));
    act(WARD, ward, "pull", Map.of("indicators", List.of("doubled")))
        .then()
        .statusCode(400)
        .body("code", is("consolidation.unknown_indicator"));

    // A source goes: what it gave is behind, what was written by hand is not touched.
    act(WARD, ward, "sources", choice(List.of(), List.of(people))).then().statusCode(200);
    figure(ward, "stock", "OUTDATED", 7, 2);
    done(WARD, ward, "pull", Map.of());
    content(ward).body("content.indicators.visits", is(15), "content.indicators.stock", is(2));
  }

  @Test
  void whatTheFormDoesNotTakeIsShownAndNotPulled() {
    open("2022-M10");
    String front = sent(FRONT, "2022-M10", "{\"visits\": 60000}");
    String people = sent(PEOPLE, "2022-M10", "{\"visits\": 60000}");
    String ward = draft(WARD, "2022-M10");
    choose(ward, List.of(front, people));
    done(WARD, ward, "pull", Map.of());
    ours(ward)
        .body("figures.find { it.indicator == 'visits' }.fits", is(false))
        .body("figures.find { it.indicator == 'visits' }.value", nullValue())
        .body("figures.find { it.indicator == 'visits' }.computed", is(120000));
  }

  @Test
  void itSaysWhichSourcesChangedAndWhatIsDifferent() {
    open("2022-M11");
    String front = sent(FRONT, "2022-M11", "{\"visits\": 3}");
    String people = sent(PEOPLE, "2022-M11", "{\"visits\": 4}");
    String farmers = sent(FARMERS, "2022-M11", "{\"visits\": 5}");
    sent(WOMEN, "2022-M11", "{\"visits\": 6}");
    String ward = draft(WARD, "2022-M11");
    consolidate(WARD, ward);
    content(ward).body("content.indicators.visits", is(18));
    done(WARD, ward, "submit", null);

    done(WARD, front, "return", Map.of("reason", "Xin kiểm tra số buổi."));
    change(ward, FRONT).body("kind", is("RETURNED")).body("figures", empty());
    write(FRONT, front, "{\"visits\": 30, \"stock\": 1}");
    done(FRONT, front, "submit", null);
    change(ward, FRONT)
        .body("kind", is("RESUBMITTED"), "submission", is(2), "comparable", is(true))
        .body("figures.indicator", contains("visits"), "figures[0].before", is(3))
        .body("figures[0].after", is(30), "sections", empty());
    // Nobody has opened the farmers' paper, and so they may still take it back.
    done(FARMERS, farmers, "withdraw", Map.of("reason", "Gửi nhầm."));
    change(ward, FARMERS).body("kind", is("WITHDRAWN"), "submission", nullValue());
    done(WARD, people, "accept", null);
    sources(WARD, ward)
        .body("stale", is(true))
        .body("sources.findAll { it.change == null }.organization.code", contains(WOMEN, PEOPLE));

    // The city learns nothing of what the ward does with its bodies.
    sources(CITY, ward)
        .body("stale", is(false), "sources.change", everyItem(nullValue()))
        .body("candidates", empty(), "sources.readable", everyItem(is(false)));
    done(CITY, ward, "return", Map.of("reason", "Xin cập nhật."));
    act(WARD, ward, "sources", choice(List.of(front), List.of(farmers))).then().statusCode(200);
    done(WARD, ward, "pull", Map.of());
    sources(WARD, ward).body("stale", is(false), "sources", hasSize(3));
    content(ward).body("content.indicators.visits", is(40));
    done(WARD, ward, "submit", null);

    // What was submitted the first time was made of what it was made of then.
    assertThatThrownBy(() -> sql("update consolidation_value set value = 0 where submission > 0"))
        .hasStackTraceContaining("never changes");
    assertThatThrownBy(() -> sql("delete from consolidation_source where submission = 1"))
        .hasStackTraceContaining("never changes");
    assertThat(
            number(
                "select sum(value) from consolidation_value where submission = 1 and indicator = 'visits' and report_id = '"
                    + ward
                    + "'"))
        .isEqualTo(18);
  }

  @Test
  void nothingIsCountedTwice() {
    open("2022-M12");
    String veterans = sent(VETERANS, "2022-M12", "{\"visits\": 3}");
    String ward = draft(WARD, "2022-M12");
    consolidate(WARD, ward);
    done(WARD, ward, "submit", null);
    String city = draft(CITY, "2022-M12");
    sources(CITY, city)
        .body("candidates.findAll { it.usable }.organization.code", contains(VETERANS, WARD));
    act(CITY, city, "sources", choice(List.of(veterans, ward), List.of()))
        .then()
        .statusCode(422)
        .body("code", is("consolidation.sources_refused"))
        .body(
            "errors.code", contains("source.counted_twice"), "errors.pointer", contains("/add/1"));
    act(CITY, city, "sources", choice(List.of(veterans), List.of())).then().statusCode(200);
    act(CITY, city, "sources", choice(List.of(ward), List.of()))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/add/0"));
    act(CITY, city, "sources", choice(List.of(ward), List.of(veterans))).then().statusCode(200);
    done(CITY, city, "pull", Map.of());
    // The veterans' paper was copied to the city, and so it may be opened from there.
    as(CITY)
        .get("/reports/{id}/provenance?indicator=visits", city)
        .then()
        .statusCode(200)
        .body("root.value", is(3), "root.children.organization.code", contains(WARD))
        .body("root.children[0].reportId", is(ward))
        .body("root.children[0].children.organization.code", contains(VETERANS))
        .body("root.children[0].children.reportId", contains(veterans))
        .body("root.children[0].children.value", contains(3));
    as(CITY)
        .get("/reports/{id}/provenance?indicator=births", city)
        .then()
        .statusCode(400)
        .body("code", is("consolidation.unknown_indicator"));
  }

  @Test
  void passagesAreReadSideBySideAndTakenOverWithTheirSource() {
    open("2022-M05");
    String front = sent(FRONT, "2022-M05", "{\"visits\": 3}");
    String people = sent(PEOPLE, "2022-M05", "{\"visits\": 3}");
    String ward = draft(WARD, "2022-M05");
    Map<String, String> quote =
        Map.of("section", "situation", "sourceId", front, "sourceSection", "situation");
    act(WARD, ward, "quote", quote)
        .then()
        .statusCode(422)
        .body("code", is("consolidation.not_a_source"));
    choose(ward, List.of(front, people));
    unread(front, true);
    as(WARD)
        .get("/reports/{id}/passages?section=situation", ward)
        .then()
        .statusCode(200)
        .body("items.organization.code", contains(FRONT, PEOPLE))
        .body(
            "items.text",
            everyItem(is("Ổn định.")),
            "items.documentNumber",
            everyItem(notNullValue()));
    unread(front, false);
    unread(people, false);
    Cast.AUDITOR
        .ask()
        .get("/audit?subject={id}", front)
        .then()
        .statusCode(200)
        .body("items.action", hasItem("report.read"));
    as(WARD).get("/reports/{id}/passages?section=nothing", ward).then().body("items", empty());

    done(WARD, ward, "quote", quote);
    content(ward)
        .body("content.sections.situation", containsString("Ổn định.\n(Nguồn: Ủy ban Mặt trận"))
        .body("content.sections.situation", containsString("báo cáo số "));
    ours(ward)
        .body("quotes.sourceId", contains(front), "quotes.submission", contains(1))
        .body("sections.key", hasItem("situation"));
    act(
            WARD,
            ward,
            "quote",
            Map.of("section", "situation", "sourceId", front, "sourceSection", "plan"))
        .then()
        .statusCode(422)
        .body("errors.code", contains("source.says_nothing"));
    done(WARD, ward, "submit", null);
    // The city reads the report, not what it was picked from.
    as(CITY).get("/reports/{id}/passages?section=situation", ward).then().statusCode(404);
    Cast.AUDITOR
        .ask()
        .get("/audit?subject={id}&size=50", ward)
        .then()
        .body("items.action", hasItem("consolidation.choose"))
        .body("items.action", hasItem("consolidation.quote"));
  }

  @Test
  void moreSourcesTakeNoMoreStatements() {
    open("2022-M02");
    String front = sent(FRONT, "2022-M02", "{\"visits\": 3}");
    String people = sent(PEOPLE, "2022-M02", "{\"visits\": 3}");
    String farmers = sent(FARMERS, "2022-M02", "{\"visits\": 3}");
    String women = sent(WOMEN, "2022-M02", "{\"visits\": 3}");
    String ward = draft(WARD, "2022-M02");
    choose(ward, List.of(front));
    as(WARD).get("/reports/{id}/passages?section=situation", ward).then().statusCode(200);
    long few = statements(ward);
    choose(ward, List.of(people, farmers, women));
    as(WARD).get("/reports/{id}/passages?section=situation", ward).then().statusCode(200);
    assertThat(statements(ward)).isEqualTo(few);
  }

  private long statements(String report) {
    SessionFactory factory = em.getEntityManagerFactory().unwrap(SessionFactory.class);
    factory.getStatistics().setStatisticsEnabled(true);
    factory.getStatistics().clear();
    sources(WARD, report);
    as(WARD).get("/reports/{id}/passages?section=situation", report).then().statusCode(200);
    as(WARD).get("/reports/{id}/provenance?indicator=visits", report).then().statusCode(200);
    long count = factory.getStatistics().getPrepareStatementCount();
    factory.getStatistics().setStatisticsEnabled(false);
    return count;
  }

  private static String sent(String organization, String period, String indicators) {
    String report = draft(organization, period);
    write(organization, report, indicators);
    done(organization, report, "submit", null);
    return report;
  }

  private static Map<String, List<String>> choice(List<String> add, List<String> remove) {
    return Map.of("add", add, "remove", remove);
  }

  private static void choose(String ward, List<String> add) {
    act(WARD, ward, "sources", choice(add, List.of())).then().statusCode(200);
  }

  private static void refused(String ward, String source, String why) {
    act(WARD, ward, "sources", choice(List.of(source), List.of()))
        .then()
        .statusCode(422)
        .body("code", is("consolidation.sources_refused"))
        .body("errors.pointer", contains("/add/0"), "errors.code", contains(why));
    ours(ward).body("sources", empty());
  }

  private static ValidatableResponse ours(String ward) {
    return as(WARD).get("/reports/{id}/sources", ward).then().statusCode(200);
  }

  private static ValidatableResponse content(String ward) {
    return as(WARD).get("/reports/{id}", ward).then().statusCode(200);
  }

  private static void figure(
      String ward, String indicator, String state, Integer value, Integer computed) {
    String at = "figures.find { it.indicator == '" + indicator + "' }.";
    ours(ward)
        .body(at + "state", is(state), at + "value", is(value), at + "computed", is(computed));
  }

  private static ValidatableResponse change(String ward, String organization) {
    return as(WARD)
        .get("/reports/{id}/sources", ward)
        .then()
        .statusCode(200)
        .rootPath("sources.find { it.organization.code == '" + organization + "' }.change");
  }

  private static void unread(String report, boolean expected) {
    as(WARD)
        .get("/reports/{id}/deliveries", report)
        .then()
        .body("items[0].readAt", expected ? nullValue() : notNullValue());
  }

  private void sql(String statement) {
    QuarkusTransaction.requiringNew().run(() -> em.createNativeQuery(statement).executeUpdate());
  }

  private int number(String sql) {
    Supplier<Number> one = () -> (Number) em.createNativeQuery(sql).getSingleResult();
    return QuarkusTransaction.requiringNew().call(one::get).intValue();
  }
}

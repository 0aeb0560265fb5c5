package vn.nhipcau.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.testing.World;

/** Several lines over the same bodies: who is above whom, on any day. */
@QuarkusTest
@WithTestResource(World.class)
class LinesTest {

  private static final String BEFORE_MERGER = "2024-11-30";
  private static final String AFTER_MERGER = "2024-12-01";

  @Inject EntityManager em;
  @Inject ClassSuccessions classes;

  @ParameterizedTest
  @CsvSource({
    "du-22924,     PARTY,  bbt-tw tu hu-pt du-22924",
    "ubmttq-22924, PARTY,  bbt-tw tu hu-pt du-22924 ubmttq-22924",
    "ubmttq-22924, SECTOR, ubmttq ubmttq-pt ubmttq-22924",
    "ubmttq-22924, STATE,  ubmttq-22924",
    "cd-22924,     SECTOR, ldld ldld-pt cd-22924",
    "tgdv-22924,   SECTOR, bdvtw bdvtu bdv-pt tgdv-22924",
    "tgdv-22924,   PARTY,  bbt-tw tu hu-pt du-22924 tgdv-22924",
    "ubnd-22924,   STATE,  ubnd ubnd-pt ubnd-22924",
    "ca-22924,     SECTOR, cat ca-pt ca-22924",
    "tand-tp,      SECTOR, tand tand-tp",
    "tand-tp,      PARTY,  bbt-tw tu hu-tp tand-tp",
    "tand,         PARTY,  bbt-tw tu bcs-tand tand",
    "snv,          STATE,  ubnd snv",
    "snv,          PARTY,  bbt-tw tu bcs-ubnd snv",
    "hnd,          PARTY,  bbt-tw tu dd-hnd hnd",
    "cat,          PARTY,  bbt-tw tu du-cat cat",
    "btc-tp,       SECTOR, btctu btc-tp",
    "bbt-tw,       PARTY,  bbt-tw"
  })
  void theWayDownToABodyIsReadAlongEachLine(String code, Line line, String way) {
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/path?line=" + line, id(code, AFTER_MERGER))
        .then()
        .statusCode(200)
        .body("items.code", is(List.of(way.split(" "))));
  }

  @Test
  void aBodyTellsAllItsSuperiors() {
    list("q=ubnd-22924")
        .body("items[0].superiors.line", contains("PARTY", "STATE"))
        .body("items[0].superiors.organization.code", contains("du-22924", "ubnd-pt"))
        .body("items[0].subordinates", nullValue());
  }

  @Test
  void aLineIsWalkedDownFromItsRoots() {
    list("line=PARTY&superior=none")
        .body("items.code", contains("bbt-tw"))
        .body("items[0].subordinates", is(3));
    list("line=STATE&superior=none").body("items.code", containsInAnyOrder("ubnd", "hdnd"));
    list("line=SECTOR&superior=none&size=200")
        .body("items.code", hasItems("ubmttq", "bdvtw", "tand", "vptu"))
        .body("items.code", not(hasItem("bdbp")));
    list("line=SECTOR&superior=ubmttq")
        .body("items", hasSize(10))
        .body(
            "items.superiors.flatten().find { it.line == 'SECTOR' }.organization.code",
            is("ubmttq"));
  }

  @Test
  void theDayDecidesWhoIsBelow() {
    assertThat(below("2024-11-30")).isEqualTo(18);
    assertThat(below("2024-12-01")).isEqualTo(15);
    list("line=SECTOR&superior=ubmttq-pt&size=200&asOf=" + BEFORE_MERGER)
        .body("items", hasSize(18), "items.code", hasItem("ubmttq-22951"));
    list("line=SECTOR&superior=ubmttq-pt&size=200&asOf=" + AFTER_MERGER)
        .body("items", hasSize(15), "items.code", not(hasItem("ubmttq-22951")));
  }

  @Test
  void everybodyUnderABodyIsFoundHoweverFarDown() {
    assertThat(count("line=SECTOR&under=ubmttq")).isEqualTo(131);
    assertThat(count("line=SECTOR&under=ubmttq&asOf=" + BEFORE_MERGER)).isEqualTo(134);
    assertThat(count("line=SECTOR&under=ubmttq&level=DISTRICT")).isEqualTo(10);
    assertThat(count("line=PARTY&under=bbt-tw")).isEqualTo(1748);
    list("line=SECTOR&under=ubmttq&q=phu thuy").body("items.code", contains("ubmttq-22924"));
    assertThat(count("line=STATE&under=khong-co")).isZero();
    assertThat(count("line=STATE&superior=khong-co")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"superior=tu", "under=tu", "superior=none"})
  void withoutALineThereIsNoAboveAndBelow(String question) {
    MTTQ_OFFICER
        .ask()
        .get("/organizations?" + question)
        .then()
        .statusCode(400)
        .body("code", is("platform.invalid_parameter"), "errors.pointer", contains("?line"));
  }

  @Test
  void aWayNeedsALineAndABodyThatStands() {
    String ended = id("du-22951", BEFORE_MERGER);
    MTTQ_OFFICER.ask().get("/organizations/{id}/path", ended).then().statusCode(400);
    MTTQ_OFFICER.ask().get("/organizations/{id}/path?line=PARTY", ended).then().statusCode(404);
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/path?line=PARTY&asOf=" + BEFORE_MERGER, ended)
        .then()
        .statusCode(200)
        .body("items.code", contains("bbt-tw", "tu", "hu-pt", "du-22951"));
  }

  @Test
  void historyTellsSuperiorsOverTime() {
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/history", id("ubmttq-22951", BEFORE_MERGER))
        .then()
        .statusCode(200)
        .body("superiors.line", contains("PARTY", "SECTOR"))
        .body("superiors.organization.code", contains("du-22951", "ubmttq-pt"))
        .body("superiors.validTo", everyItem(is(BEFORE_MERGER)));
  }

  /** The very same body counts as a mobilisation commission from the day on, and not before. */
  @Test
  void aClassIsFollowedFromItsDayOn() {
    List<ClassSuccession> before =
        QuarkusTransaction.requiringNew().call(() -> classes.inForce(LocalDate.of(2025, 1, 31)));
    List<ClassSuccession> after =
        QuarkusTransaction.requiringNew().call(() -> classes.inForce(LocalDate.of(2025, 2, 1)));
    for (Level level : List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)) {
      assertThat(former(level, before)).isEmpty();
      assertThat(former(level, after)).containsExactly("MOBILISATION_COMMISSION");
    }
  }

  private static Set<String> former(Level level, List<ClassSuccession> inForce) {
    return ClassSuccession.formerOf(
        OrganizationType.PARTY_BOARD,
        OrganizationFunction.PROPAGANDA_AND_MOBILISATION_COMMISSION,
        level,
        inForce);
  }

  @Test
  @Transactional
  void theDatabaseRefusesWhatCannotBe() {
    assertRefused("organization_superior_no_overlap", "snv", "STATE", "ubnd", "2020-01-01", null);
    assertRefused("organization_superior_not_itself", "snv", "SECTOR", "snv", null, null);
    assertRefused(
        "organization_superior_range", "snv", "SECTOR", "ubnd", "2024-02-01", "2024-01-31");
    assertRefused("organization_superior_line_known", "snv", "PARENT", "ubnd", null, null);
    assertRefused(
        "class_succession_not_itself",
        "insert into class_succession values (gen_random_uuid(), 'OFFICE', 'OFFICE', null, date '2025-01-01', 'x')");
    assertRefused(
        "class_succession_once",
        "insert into class_succession values (gen_random_uuid(), 'MOBILISATION_COMMISSION', 'PROPAGANDA_AND_MOBILISATION_COMMISSION', null, date '2030-01-01', 'x')");
    assertRefused(
        "class_succession_legal_basis_size",
        "insert into class_succession values (gen_random_uuid(), 'OFFICE', 'PARTY_BOARD', null, date '2025-01-01', '')");
  }

  private void assertRefused(String constraint, String insert) {
    em.createNativeQuery("savepoint before").executeUpdate();
    PersistenceException refused =
        org.junit.jupiter.api.Assertions.assertThrows(
            PersistenceException.class, () -> em.createNativeQuery(insert).executeUpdate());
    assertThat(refused).rootCause().hasMessageContaining("\"" + constraint + "\"");
    em.createNativeQuery("rollback to savepoint before").executeUpdate();
  }

  private void assertRefused(
      String constraint, String code, String line, String superior, String from, String to) {
    em.createNativeQuery("savepoint before").executeUpdate();
    PersistenceException refused =
        org.junit.jupiter.api.Assertions.assertThrows(
            PersistenceException.class,
            () ->
                em.createNativeQuery(
                        "insert into organization_superior (id, organization_id, line, superior_id, valid_from, valid_to) select :id, o.id, :line, s.id, cast(:from as date), cast(:to as date) from organization o, organization s where o.code = :code and s.code = :superior")
                    .setParameter("id", UUID.randomUUID())
                    .setParameter("line", line)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .setParameter("code", code)
                    .setParameter("superior", superior)
                    .executeUpdate());
    assertThat(refused).rootCause().hasMessageContaining("\"" + constraint + "\"");
    em.createNativeQuery("rollback to savepoint before").executeUpdate();
  }

  private static int below(String day) {
    return MTTQ_OFFICER
        .ask()
        .get("/organizations?line=SECTOR&superior=ubmttq&q=ubmttq-pt&asOf=" + day)
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].subordinates");
  }

  private static int count(String question) {
    return list(question + "&size=1&count=true").extract().path("page.total");
  }

  private static ValidatableResponse list(String question) {
    return MTTQ_OFFICER.ask().get("/organizations?" + question).then().statusCode(200);
  }

  private static String id(String code, String day) {
    return MTTQ_OFFICER
        .ask()
        .get("/organizations?size=200&q=" + code + "&asOf=" + day)
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.code == '" + code + "' }.id");
  }
}

package vn.nhipcau.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.LIENHUONG_OFFICER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.testing.World;

@QuarkusTest
@WithTestResource(World.class)
class RegisterTest {

  @Test
  void theProvinceItsDistrictsAndEveryCommuneAreThereOnAnyDay() {
    assertThat(areas("PROVINCE", "2024-06-30")).isEqualTo(1);
    assertThat(areas("DISTRICT", "2024-06-30")).isEqualTo(10);
    assertThat(areas("COMMUNE", "2024-06-30")).isEqualTo(124);
    assertThat(areas("COMMUNE", "2024-12-01")).isEqualTo(121);
  }

  @Test
  void aCodeIsReusedAndTheDayTellsWhoBearsIt() {
    MTTQ_OFFICER
        .ask()
        .get("/areas/22951?asOf=2024-11-30")
        .then()
        .statusCode(200)
        .body("name", is("Hưng Long"));
    MTTQ_OFFICER
        .ask()
        .get("/areas/22951?asOf=2024-12-01")
        .then()
        .statusCode(200)
        .body("name", is("Bình Hưng"), "parent.name", is("Phan Thiết"));
    MTTQ_OFFICER.ask().get("/areas/22939?asOf=2024-12-01").then().statusCode(404);
  }

  @Test
  void thePoliticalSystemIsThere() {
    assertThat(count("/organizations?asOf=2024-06-30&size=1")).isEqualTo(1785);
    assertThat(count("/organizations?asOf=2024-12-01&size=1")).isEqualTo(1749);
    assertThat(count("/organizations?type=FATHERLAND_FRONT&level=COMMUNE&size=1")).isEqualTo(121);
  }

  @ParameterizedTest
  @ValueSource(strings = {"phu thuy", "Phú Thủy", "PHU THUY", "phú thuỷ", "Phu\u0301 Thu\u0309y"})
  void searchForgivesAccentsCaseAndKeyboards(String q) {
    MTTQ_OFFICER
        .ask()
        .queryParam("q", q)
        .get("/organizations?type=FATHERLAND_FRONT")
        .then()
        .statusCode(200)
        .body("items.code", hasItem("ubmttq-22924"), "items.code", not(hasItem("ubmttq-22969")));
  }

  @Test
  void everyNameIsFoundAsItIsWritten() throws IOException {
    List<String> odd =
        Files.readAllLines(Path.of("../infra/catalogue/binh-thuan/organizations.csv")).stream()
            .flatMap(row -> Arrays.stream(row.split(",")).skip(1).limit(2))
            .filter(name -> name.matches(".*[’–“”()/-].*") && !name.contains("\""))
            .distinct()
            .limit(40)
            .toList();
    assertThat(odd).hasSizeGreaterThan(20);
    for (String name : odd) {
      MTTQ_OFFICER
          .ask()
          .queryParam("q", name)
          .get("/organizations?asOf=2024-06-30&size=1")
          .then()
          .statusCode(200)
          .body("items", hasSize(1));
    }
  }

  @Test
  void aWildcardIsAPlainCharacter() {
    assertThat(count("/organizations?q=%25&size=1")).isZero();
  }

  @Test
  void anOrganizationKnowsItsPlaceAndItsBodyAbove() {
    MTTQ_OFFICER
        .ask()
        .get("/organizations?q=tgdv-22924")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].function", is("MOBILISATION_COMMISSION"))
        .body("items[0].area.code", is("22924"))
        .body("items[0].parent.code", is("du-22924"))
        .body("items[0].allowedActions", hasSize(0));
  }

  @Test
  void bodiesUnderACommitteeAreFoundByIt() {
    MTTQ_OFFICER
        .ask()
        .get("/organizations?parent=hu-pt&type=PARTY_BOARD")
        .then()
        .statusCode(200)
        .body("items.code", hasItems("bdv-pt", "vp-pt"))
        .body("items.parent.code", everyItem(is("hu-pt")));
  }

  @Test
  void manyAreNamedAtOnceByTheirLastingCodes() {
    MTTQ_OFFICER
        .ask()
        .get("/organizations?codes=du-22924,hu-pt,khong-co&sort=code&asOf=2024-06-30")
        .then()
        .statusCode(200)
        .body("items.code", contains("du-22924", "hu-pt"));
    // The key lasts, the official code does not.
    MTTQ_OFFICER
        .ask()
        .get("/areas?keys=593,22951-hung-long&asOf=2024-11-30")
        .then()
        .statusCode(200)
        .body("items.key", contains("22951-hung-long", "593"));
  }

  @Test
  void whoBelongsToNobodyIsTheBeginningAndEachTellsHowManyBelongToIt() {
    var roots =
        MTTQ_OFFICER
            .ask()
            .get("/organizations?parent=none&size=200")
            .then()
            .statusCode(200)
            .body("items.parent", everyItem(nullValue()))
            .extract();
    assertThat(roots.<List<String>>path("items.code")).isNotEmpty().doesNotContain("hu-pt");
    int members = count("/organizations?parent=hu-pt&size=1");
    MTTQ_OFFICER
        .ask()
        .get("/organizations?parent=tu&q=hu-pt")
        .then()
        .statusCode(200)
        .body("items[0].members", is(members));
    MTTQ_OFFICER.ask().get("/organizations?q=hu-pt").then().body("items[0].members", nullValue());
  }

  @Test
  void anAreaTellsHowManyAreasAndBodiesItHas() {
    MTTQ_OFFICER
        .ask()
        .get("/areas?parent=none")
        .then()
        .statusCode(200)
        .body("items.code", hasItems("60"))
        .body("items.parent", everyItem(nullValue()))
        .body("items.find { it.code == '60' }.areas", is(10));
    MTTQ_OFFICER
        .ask()
        .get("/areas/22924")
        .then()
        .body("areas", is(0), "organizations", is(count("/organizations?area=22924&size=1")));
  }

  @Test
  void aFilterByAnAreaThatDoesNotExistFindsNothing() {
    MTTQ_OFFICER
        .ask()
        .get("/organizations?area=99999")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
  }

  @Test
  void aMergedBodyIsFollowedByItsSuccessor() {
    String id =
        MTTQ_OFFICER
            .ask()
            .get("/organizations?q=ubmttq-22951&asOf=2024-11-30")
            .then()
            .extract()
            .path("items[0].id");
    MTTQ_OFFICER.ask().get("/organizations/{id}?asOf=2024-12-01", id).then().statusCode(404);
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/history", id)
        .then()
        .statusCode(200)
        .body("versions[0].validTo", is("2024-11-30"))
        .body("successors.organization.code", contains("ubmttq-22939"))
        .body("predecessors", hasSize(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "-name", "code", "-code"})
  void pagesByCursorShowEveryBodyOnce(String sort) {
    List<String> seen = new ArrayList<>();
    String cursor = null;
    do {
      var request = MTTQ_OFFICER.ask().queryParam("size", 200).queryParam("sort", sort);
      var page =
          (cursor == null ? request : request.queryParam("cursor", cursor))
              .get("/organizations")
              .then()
              .statusCode(200)
              .extract();
      seen.addAll(page.path("items.code"));
      cursor = page.path("page.next");
    } while (cursor != null);
    assertThat(seen).hasSize(1749).doesNotHaveDuplicates();
  }

  @Test
  void namesSortAsVietnameseDoes() {
    List<String> names =
        MTTQ_OFFICER
            .ask()
            .get("/areas?level=DISTRICT&sort=name")
            .then()
            .extract()
            .path("items.name");
    assertThat(names.indexOf("Đức Linh"))
        .isGreaterThan(names.indexOf("Bắc Bình"))
        .isLessThan(names.indexOf("Hàm Tân"));
  }

  @Test
  void everybodyWhoIsSignedInReadsTheRegister() {
    Set<String> pages = new HashSet<>();
    for (var who : List.of(MTTQ_OFFICER, LIENHUONG_OFFICER)) {
      pages.add(
          who.ask()
              .get("/organizations?size=5")
              .then()
              .statusCode(200)
              .body("page.total", nullValue())
              .extract()
              .asString());
    }
    assertThat(pages).hasSize(1);
  }

  private static int areas(String level, String day) {
    return count("/areas?size=1&level=" + level + "&asOf=" + day);
  }

  private static int count(String path) {
    return MTTQ_OFFICER
        .ask()
        .urlEncodingEnabled(false)
        .get(path + "&count=true")
        .then()
        .statusCode(200)
        .extract()
        .path("page.total");
  }
}

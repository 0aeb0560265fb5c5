package vn.nhipcau.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.BDV_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.TWO_SEATS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.TestClock;
import vn.nhipcau.testing.World;

@QuarkusTest
@WithTestResource(World.class)
class CatalogueImportTest {

  @Inject TestClock clock;

  @AfterEach
  void backToToday() {
    clock.goTo(TestClock.FIRST_DAY);
  }

  private static final String ORGANIZATIONS =
      "code,name,name_en,abbreviation,type,level,function,area,parent,valid_from,valid_to\n";
  private static final String AREAS = "key,code,name,kind,level,parent,valid_from,valid_to\n";

  @Test
  void theSameCatalogueAgainChangesNothing() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (var folder = Files.list(Path.of("../infra/catalogue/binh-thuan"))) {
      for (Path file : folder.filter(Files::isRegularFile).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    load(files, false)
        .body(
            "errors",
            hasSize(0),
            "dryRun",
            is(false),
            "files.created",
            everyItem(is(0)),
            "files.find { it.name == 'organizations.csv' }.rows",
            is(1785));
  }

  @Test
  void anotherProvinceComesInByTheSameDoor() {
    Map<String, String> files =
        Map.of(
            "areas.csv",
                AREAS
                    + "77,77,Tỉnh Thử,PROVINCE,PROVINCE,,2030-01-01,\n77001,77001,Xã Thử,COMMUNE,COMMUNE,77,2030-01-01,\n",
            "organizations.csv",
                ORGANIZATIONS
                    + "tu-thu,Tỉnh ủy Thử,Test Committee,TU,PARTY_COMMITTEE,PROVINCE,,77,,2030-01-01,\n"
                    + "xa-thu,Đảng ủy xã Thử,Test Commune Committee,ĐU,PARTY_COMMITTEE,COMMUNE,,77001,tu-thu,2030-01-01,\n");
    load(files, true)
        .body("dryRun", is(true), "errors", hasSize(0), "files.created", contains(2, 2));
    BDV_LEADER
        .ask()
        .get("/organizations?q=tu-thu&asOf=2030-01-01")
        .then()
        .body("items", hasSize(0));

    load(files, false).body("dryRun", is(false), "files.created", contains(2, 2));
    BDV_LEADER
        .ask()
        .get("/organizations?q=xa-thu&asOf=2030-01-01")
        .then()
        .body("items[0].area.name", is("Xã Thử"), "items[0].parent.name", is("Tỉnh ủy Thử"));
    // The new register owes reports like the old one, by the same clause; its top committee has
    // nobody above it, and that is said.
    clock.goTo(LocalDate.of(2030, 2, 15));
    ADMIN
        .ask()
        .post("/reporting/periods/2030-M02/open")
        .then()
        .statusCode(200)
        .body(
            "opened",
            is(1456 + 1),
            "unresolved.collect { it.organization + ' ' + it.reason }",
            contains("tu-thu NO_RECIPIENT"));
  }

  @Test
  void oneFaultyRowAndNothingIsApplied() {
    load(
            Map.of(
                "organizations.csv",
                ORGANIZATIONS
                    + "co-that,Cơ quan thật,Real Body,CQ,PARTY_BOARD,PROVINCE,,60,tu,,\n"
                    + "Sai Mã,,Body,CQ,PARTY_BORD,PROVINCE,,99999,khong-co,2026-02-30,\n"
                    + "tu-hai,Hai lần,Twice,HL,PARTY_BOARD,PROVINCE,,60,tu,2026-01-01,\n"
                    + "tu-hai,Hai lần,Twice,HL,PARTY_BOARD,PROVINCE,,60,tu,2026-06-01,\n"
                    + "thieu,cot\n"),
            false)
        .body("dryRun", is(true))
        .body(
            "errors.collect { it.row + ' ' + it.column + ' ' + it.code }",
            contains(
                "3 code import.bad_code",
                "3 valid_from import.not_a_date",
                "3 name import.required",
                "3 type import.not_a_choice",
                "3 area import.unknown_reference",
                "3 parent import.unknown_reference",
                "5 valid_from import.overlaps",
                "6 null import.wrong_number_of_columns"))
        .body("errors[0].message", is("Mã không đúng dạng."));
    BDV_LEADER.ask().get("/organizations?q=co-that").then().body("items", hasSize(0));
  }

  @Test
  void aRequirementMustCascadeAndPointAtWhatExists() {
    load(
            Map.of(
                "requirements.json",
                """
                [{"code": "sai", "title": "Sai", "titleEn": "Wrong", "provision": "D99.9", "regulation": "quy-che-dan-van-2021",
                  "template": "khong-co", "frequency": "MONTH",
                  "reporters": {"types": ["PARTY_BOARD"], "levels": ["DISTRICT", "COMMUNE"], "organizations": ["khong-co"]},
                  "recipient": "SAME_LEVEL_COMMITTEE", "copies": [],
                  "due": {"rule": "WORKING_DAYS_AFTER_CUT_OFF", "days": {"DISTRICT": 2, "COMMUNE": 5}},
                  "validFrom": "2026-01-01", "legalBasis": "thử"}]"""),
            true)
        .body("errors.column", contains("provision", "template", "reporters"));
    load(Map.of("requirements.json", "[{\"code\": \"x\", \"colour\": \"red\"}]"), true)
        .body("errors.code", contains("import.wrong_shape"));
    for (String file :
        List.of("templates.json", "regulation.json", "duties.json", "requirements.json")) {
      load(Map.of(file, "[null]"), true).body("errors.code", contains("import.wrong_shape"));
    }
    load(
            Map.of(
                "templates.json",
                "[{\"code\": \"x\", \"title\": \"x\", \"titleEn\": \"x\", \"sections\": [null], \"indicators\": [null]}]"),
            true)
        .body("errors.column", contains("sections/0", "indicators/0"));
    load(Map.of("requirements.json", "[{"), true)
        .body("errors.code", contains("import.unreadable"));
  }

  @Test
  void aDutyMustReachSomebodyAndPointAtWhatExists() {
    load(
            Map.of(
                "duties.json",
                """
                [{"code": "sai", "regulation": "quy-che-dan-van-2021", "provision": "D99", "kind": "LEAD", "cadence": "ONCE",
                  "title": "Sai", "titleEn": "Wrong", "feature": "EVIDENCE", "actors": {"organizations": ["khong-co"]}},
                 {"code": "Sai Mã", "regulation": "quy-che-dan-van-2021", "provision": "D3", "kind": "LEAD", "cadence": "ONCE",
                  "title": "%s", "titleEn": "Wrong", "feature": "EVIDENCE", "actors": {"types": ["PARTY_BOARD"]},
                  "validFrom": "2026-01-01", "validTo": "2025-01-01"},
                 {"code": "thu", "regulation": "quy-che-dan-van-2021", "provision": "D3", "kind": "LEAD", "cadence": "ONCE",
                  "title": "Thử", "titleEn": "Try", "feature": "EVIDENCE", "actors": {"organizations": ["tu"]}},
                 {"code": "thu", "regulation": "quy-che-dan-van-2021", "provision": "D3", "kind": "LEAD", "cadence": "ONCE",
                  "title": "Thử", "titleEn": "Try", "feature": "EVIDENCE", "actors": {"organizations": ["tu"]}},
                 {"code": "loai", "kind": "SING"}]"""
                    .formatted("x".repeat(121))),
            true)
        .body(
            "errors.collect { it.row + ' ' + it.column + ' ' + it.code }",
            contains(
                "1 provision import.unknown_reference",
                "1 actors import.unknown_reference",
                "2 code import.bad_code",
                "2 title import.too_long",
                "2 actors import.required",
                "2 validTo import.ends_before_it_begins",
                "4 code import.duplicate",
                "5 kind import.wrong_shape"));
  }

  @Test
  void whoHoldsSeatsInTwoBodiesNamesTheOneTheyActFor() {
    load(
            Map.of(
                "seats.csv",
                """
                username,display_name,organization,role,valid_from,valid_to
                hai.noi,Người kiêm nhiệm,ubmttq-22924,OFFICER,,
                hai.noi,Người kiêm nhiệm,ubmttq-22969,OFFICER,,
                hai.noi,Người kiêm nhiệm,du-22969,LEADER,,2026-11-01
                """),
            false)
        .body("errors", hasSize(0), "files.created", contains(3));
    TWO_SEATS
        .ask()
        .get("/me")
        .then()
        .statusCode(200)
        .body(
            "actingFor",
            nullValue(),
            "seats.organization.code",
            containsInAnyOrder("ubmttq-22924", "ubmttq-22969"));
    // An empty desk would be a wrong answer.
    for (String path : List.of("/me/work", "/reports", "/reporting/obligations")) {
      TWO_SEATS
          .ask()
          .get(path)
          .then()
          .statusCode(400)
          .body("code", is("access.acting_for_required"));
    }
    TWO_SEATS
        .ask()
        .header("X-Acting-For", "ubmttq-22969")
        .get("/reporting/obligations?organization=ubmttq-22969&period=2026-M11")
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
    TWO_SEATS
        .ask()
        .header("X-Acting-For", "ubmttq-22969")
        .get("/reporting/obligations?organization=ubmttq-22924&period=2026-M11")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    // A seat that has ended is no seat, whatever the token says.
    TWO_SEATS
        .ask()
        .header("X-Acting-For", "du-22969")
        .get("/me")
        .then()
        .statusCode(403)
        .body("code", is("access.seat_not_held"));
    AUDITOR
        .ask()
        .get("/audit?actor=admin")
        .then()
        .body("items.action", hasItem("catalogue.import"));
  }

  @Test
  void whatIsNoCatalogueIsRefused() {
    ADMIN
        .ask()
        .contentType("application/zip")
        .body("no zip".getBytes(StandardCharsets.UTF_8))
        .post("/catalogue/imports")
        .then()
        .statusCode(400)
        .body("code", is("catalogue.empty"));
    ADMIN
        .ask()
        .contentType("application/zip")
        .body(zip(Map.of("readme.txt", "x")))
        .post("/catalogue/imports")
        .then()
        .statusCode(400)
        .body("code", is("catalogue.empty"));
    MTTQ_OFFICER
        .ask()
        .contentType("application/zip")
        .body(zip(Map.of("areas.csv", AREAS)))
        .post("/catalogue/imports")
        .then()
        .statusCode(403);
    load(Map.of("areas.csv", AREAS, "organisations.csv", ORGANIZATIONS), true)
        .body(
            "errors.file",
            contains("organisations.csv"),
            "errors.code",
            contains("import.unknown_file"));
    load(Map.of("areas.csv", "key,code\n1,2\n"), true)
        .body("errors.code", hasItem("import.column_missing"));
  }

  private static ValidatableResponse load(Map<String, String> files, boolean dryRun) {
    return ADMIN
        .ask()
        .contentType("application/zip")
        .body(zip(files))
        .post("/catalogue/imports?dryRun=" + dryRun)
        .then()
        .statusCode(200);
  }

  private static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry("catalogue/" + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }
}

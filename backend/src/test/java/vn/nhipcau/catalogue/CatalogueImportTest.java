package vn.nhipcau.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
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
import org.hamcrest.Matcher;
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
  private static final String SUPERIORS = "organization,line,superior,valid_from,valid_to\n";
  private static final String CLASSES = "predecessor,successor,level,effective_on,legal_basis\n";
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
    // The first province's regulation asks nothing of it …
    clock.goTo(LocalDate.of(2030, 2, 15));
    ADMIN
        .ask()
        .post("/reporting/periods/2030-M02/open")
        .then()
        .statusCode(200)
        .body("opened", is(1456), "unresolved", hasSize(0));
    duties("xa-thu", hasSize(0));
    BDV_LEADER
        .ask()
        .get("/leaders/missing?area=77001&asOf=2030-02-15")
        .then()
        .body("items", hasSize(0));

    // … its own does, and only of it; its top committee has nobody above it, and that is said.
    load(
            Map.of(
                "regulation.json",
                """
                {"code": "quy-che-thu", "title": "Quy chế thử", "titleEn": "Test regulation", "issuedBy": "tu-thu", "effectiveFrom": "2030-01-01",
                 "provisions": [{"path": "D1", "kind": "ARTICLE", "heading": "Báo cáo", "headingEn": "Reports", "summary": "Cấp ủy báo cáo.", "summaryEn": "Committees report."}]}""",
                "duties.json",
                """
                [{"code": "1-assign", "regulation": "quy-che-thu", "provision": "D1", "kind": "ASSIGN_LEADER", "cadence": "ONCE",
                  "title": "Phân công", "titleEn": "Name a leader", "feature": "LEADER_ASSIGNMENT",
                  "actors": {"types": ["PARTY_COMMITTEE"], "levels": ["PROVINCE", "COMMUNE"]}}]""",
                "requirements.json",
                """
                [{"code": "thu-thang", "title": "Báo cáo tháng thử", "titleEn": "Monthly test", "regulation": "quy-che-thu", "provision": "D1",
                  "template": "mobilisation-work", "frequency": "MONTH", "recipient": "UPPER_COMMITTEE", "copies": [],
                  "reporters": {"types": ["PARTY_COMMITTEE"], "levels": ["PROVINCE", "COMMUNE"]},
                  "due": {"rule": "WORKING_DAYS_AFTER_CUT_OFF", "days": {"COMMUNE": 2, "DISTRICT": 4, "PROVINCE": 6}},
                  "validFrom": "2030-03-01", "legalBasis": "Quy chế thử"}]"""),
            false)
        .body("errors", hasSize(0));
    duties("xa-thu", contains("1-assign"));
    duties("du-22924", not(hasItem("1-assign")));
    BDV_LEADER
        .ask()
        .get("/leaders/missing?area=77001&asOf=2030-02-15")
        .then()
        .body("items.organization.code", contains("xa-thu"));
    clock.goTo(LocalDate.of(2030, 3, 15));
    ADMIN
        .ask()
        .post("/reporting/periods/2030-M03/open")
        .then()
        .statusCode(200)
        .body(
            "opened",
            is(1456 + 1),
            "unresolved.collect { it.organization + ' ' + it.reason }",
            contains("tu-thu NO_RECIPIENT"));
  }

  private static void duties(String organization, Matcher<?> codes) {
    String id =
        BDV_LEADER
            .ask()
            .get("/organizations?asOf=2030-02-15&q=" + organization)
            .path("items.find { it.code == '" + organization + "' }.id");
    BDV_LEADER
        .ask()
        .get("/organizations/{id}/duties?asOf=2030-02-15", id)
        .then()
        .statusCode(200)
        .body("items.code", codes);
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
  void aSuperiorMustStandAndNobodyIsTheirOwn() {
    load(
            Map.of(
                "organizations.csv",
                ORGANIZATIONS
                    + "vong-a,Vòng A,Ring A,VA,PARTY_BOARD,PROVINCE,,60,,,\n"
                    + "vong-b,Vòng B,Ring B,VB,PARTY_BOARD,PROVINCE,,60,,,\n"
                    + "vong-c,Vòng C,Ring C,VC,PARTY_BOARD,PROVINCE,,60,,2025-01-01,2025-12-31\n",
                "superiors.csv",
                SUPERIORS
                    + "vong-a,PARTY,vong-a,,\n"
                    + "vong-a,LINE,khong-co,2026-02-30,\n"
                    + "vong-a,STATE,vong-b,2025-02-01,2025-01-31\n"
                    + "vong-b,STATE,tu,,2024-12-31\n"
                    + "vong-b,STATE,vong-a,2024-12-31,\n"
                    + "vong-c,STATE,tu,2024-12-31,\n"
                    + "vong-b,PARTY,vong-c,,2026-01-01\n"
                    + "vong-a,SECTOR,vong-b,,\n"
                    + "vong-b,SECTOR,vong-c,2024-01-01,2024-12-31\n"),
            false)
        .body(
            "errors.collect { it.row + ' ' + it.column + ' ' + it.code }",
            contains(
                "2 superior import.superior_of_itself",
                "3 line import.not_a_choice",
                "3 superior import.unknown_reference",
                "3 valid_from import.not_a_date",
                "4 valid_to import.ends_before_it_begins",
                "6 valid_from import.overlaps",
                "7 organization import.superior_not_standing",
                "8 superior import.superior_not_standing",
                "10 superior import.superior_not_standing"));
  }

  /** Not on the days on which only two of the three links hold. */
  @Test
  void aCircleOnAnyDayIsFound() {
    String bodies =
        ORGANIZATIONS
            + "vong-a,Vòng A,Ring A,VA,PARTY_BOARD,PROVINCE,,60,,,\n"
            + "vong-b,Vòng B,Ring B,VB,PARTY_BOARD,PROVINCE,,60,,,\n"
            + "vong-c,Vòng C,Ring C,VC,PARTY_BOARD,PROVINCE,,60,,2025-01-01,2025-12-31\n";
    String open = SUPERIORS + "vong-a,SECTOR,vong-b,,\nvong-b,SECTOR,vong-c,,\n";
    load(
            Map.of(
                "organizations.csv",
                bodies,
                "superiors.csv",
                open + "vong-c,SECTOR,vong-a,2025-06-01,\n"),
            true)
        .body("errors.collect { it.row + ' ' + it.code }", contains("4 import.superior_cycle"));
    load(
            Map.of(
                "organizations.csv",
                bodies,
                "superiors.csv",
                open + "vong-c,STATE,vong-a,2025-06-01,\n"),
            true)
        .body("errors", hasSize(0), "files.created", contains(3, 3));
  }

  /** An open end lasts as long as both stand; who is known already stays as it is. */
  @Test
  void whatIsImportedFollowsTheBodies() {
    load(
            Map.of(
                "organizations.csv",
                    ORGANIZATIONS
                        + "hai-nam,Hai Năm,Two Years,HN,PARTY_BOARD,PROVINCE,,60,,2031-01-01,2032-12-31\n",
                "superiors.csv", SUPERIORS + "hai-nam,SECTOR,tu,,\nubmttq-22924,SECTOR,tu,,\n"),
            false)
        .body("errors", hasSize(0), "files.created", contains(1, 1));
    String id =
        BDV_LEADER
            .ask()
            .get("/organizations?q=hai-nam&asOf=2031-01-01")
            .then()
            .body("items[0].superiors.organization.code", contains("tu"))
            .extract()
            .path("items[0].id");
    BDV_LEADER
        .ask()
        .get("/organizations/{id}/history", id)
        .then()
        .body("superiors.validFrom", contains("2031-01-01"))
        .body("superiors.validTo", contains("2032-12-31"));
    BDV_LEADER
        .ask()
        .get("/organizations?q=ubmttq-22924")
        .then()
        .body("items[0].superiors.organization.code", contains("du-22924", "ubmttq-pt"));
  }

  @Test
  void aClassMayBeFollowedByAnother() {
    load(
            Map.of(
                "class-successions.csv",
                CLASSES
                    + "OFFICE,OFFICE,,2026-01-01,Thử\n"
                    + "OFFICE,PARTY_BOARDS,COMUNE,,\n"
                    + "OFFICE,PARTY_BOARD,COMMUNE,,Thử\n"
                    + "MEDIA_OR_TRAINING_BODY,DEPARTMENT,COMMUNE,2099-01-01,Thử\n"
                    + "MEDIA_OR_TRAINING_BODY,DEPARTMENT,COMMUNE,2099-01-01,Thử\n"),
            true)
        .body(
            "errors.collect { it.row + ' ' + it.column + ' ' + it.code }",
            contains(
                "2 successor import.succeeds_itself",
                "3 successor import.not_a_choice",
                "3 level import.not_a_choice",
                "3 legal_basis import.required",
                "4 effective_on import.required"))
        .body("files.created", contains(1));
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
        .body("errors.column", contains("provision", "template", "reporters", "due/days/COMMUNE"));
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

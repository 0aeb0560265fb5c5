package vn.nhipcau.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.BDV_LEADER;
import static vn.nhipcau.testing.Cast.STRANGER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.World;

/** The register goes out as a file and comes back from one: row by row, whole or not at all. */
@QuarkusTest
@WithTestResource(World.class)
@TestProfile(RegisterOfItsOwn.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrganizationFileTest {

  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String HEADER =
      "code,name,name_en,abbreviation,type,level,function,area,parent,valid_from,valid_to\n";
  private static final String BODY = ",Test Body,HT,MASS_ASSOCIATION,PROVINCE,,60,";

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  @Order(1)
  void theWholeRegisterComesBackUnchanged(String format) {
    for (String day : List.of("2026-11-16", "2024-06-30")) {
      Response file = export(STRANGER, "format=" + format + "&asOf=" + day);
      int rows = count("asOf=" + day);
      preview(file.asByteArray(), format.equals("csv") ? CSV : XLSX, "&asOf=" + day)
          .body("counts.rows", is(rows), "counts.unchanged", is(rows), "rows", empty())
          .body("asOf", is(day), "dryRun", is(true));
      // Compared on another day, a body that ended meanwhile is still told by its own days.
      preview(file.asByteArray(), CSV, "").body("counts.unchanged", is(rows));
    }
  }

  @Test
  @Order(2)
  void theCataloguesOwnFileSaysNothingNew() throws IOException {
    byte[] shipped = Files.readAllBytes(Path.of("../infra/catalogue/binh-thuan/organizations.csv"));
    preview(shipped, CSV, "").body("counts.unchanged", is(1785), "counts.rows", is(1785));
    assertThat(audited()).isZero();
    load(shipped, CSV, "").statusCode(200).body("counts.changed", is(0), "dryRun", is(false));
    assertThat(audited()).isZero();
  }

  @Test
  @Order(3)
  void anExportAnswersWhatTheListWasAsked() {
    String query = "q=phu thuy&level=COMMUNE&type=FATHERLAND_FRONT&area=22924&asOf=2024-06-30";
    Response file = export(BDV_LEADER, query + "&format=csv");
    String text = file.asString();
    assertThat(text).startsWith("\uFEFF" + HEADER.trim() + "\r\n").endsWith("\r\n");
    assertThat(text.lines()).hasSize(count(query) + 1).hasSize(2);
    assertThat(text).contains("\r\nubmttq-22924,Ủy ban");
    file.then()
        .contentType(startsWith("text/csv"))
        .header(
            "Content-Disposition",
            "attachment; filename=\"Co quan, to chuc 2024-06-30.csv\"; filename*=UTF-8''C%C6%A1%20quan%2C%20t%E1%BB%95%20ch%E1%BB%A9c%202024-06-30.csv");
    assertThat(export(STRANGER, "format=csv&parent=ubmttq-22924").asString().lines())
        .hasSize(count("parent=ubmttq-22924") + 1)
        .hasSizeGreaterThan(3);
    for (String bad :
        List.of("format=", "format=pdf", "format=csv&color=red", "format=csv&size=3")) {
      ADMIN.ask().get("/organizations/export?" + bad).then().statusCode(400);
    }
  }

  @Test
  @Order(4)
  void aWorkbookIsReadyForPeople() throws IOException {
    byte[] file = export(STRANGER, "format=xlsx&asOf=2024-06-30").asByteArray();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      Row header = sheet.getRow(0);
      assertThat(workbook.getFontAt(header.getCell(0).getCellStyle().getFontIndex()).getBold())
          .isTrue();
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
          .isEqualTo("A1:K" + (count("asOf=2024-06-30") + 1));
      assertThat(sheet.getColumnWidth(1)).isGreaterThan(sheet.getColumnWidth(5));
      boolean day = false;
      for (Row row : sheet) {
        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        // A key of an area is digits, and text all the same.
        if (row.getCell(7) != null) {
          assertThat(row.getCell(7).getCellType()).isEqualTo(CellType.STRING);
        }
        if (row.getRowNum() > 0 && row.getCell(10) != null) {
          assertThat(DateUtil.isCellDateFormatted(row.getCell(10))).isTrue();
          day = true;
        }
      }
      assertThat(day).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  @Order(5)
  void anEmptyFileToFillInChangesNothing(String format) {
    Response template = ADMIN.ask().get("/organizations/import/template?format=" + format);
    template.then().statusCode(200).header("Content-Disposition", startsWith("attachment"));
    preview(template.asByteArray(), XLSX, "")
        .body("counts.rows", is(0), "counts.errors", is(0), "rows", empty());
  }

  @Test
  @Order(6)
  void theTemplateOffersWhatMayBeChosen() throws IOException {
    byte[] file = ADMIN.ask().get("/organizations/import/template?format=xlsx").asByteArray();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(workbook.getSheetAt(0).getDataValidations())
          .extracting(v -> v.getRegions().getCellRangeAddress(0).getFirstColumn())
          .containsExactlyInAnyOrder(4, 5, 6);
    }
  }

  @Test
  @Order(7)
  void aFileIsPreviewedRowByRowAndAppliedWhole() {
    // Forward and backward references, blank lines, letters written apart, days by hand.
    String file =
        HEADER
            + "thu-con,Hội con"
            + BODY
            + "thu-cha,1/12/2020,\n"
            + "\n"
            + "thu-cha, "
            + Normalizer.normalize("Hội thử nghiệm", Normalizer.Form.NFD)
            + " "
            + BODY
            + "tu,2020-12-01,\n"
            + ",,,,,,,,,,\n"
            + line("hlg").replace("Hội Luật gia", "Hội Luật gia mới")
            + line("hnb");
    String seen =
        preview(file.getBytes(StandardCharsets.UTF_8), CSV, "")
            .body("counts.rows", is(4), "counts.created", is(2))
            .body("counts.changed", is(1), "counts.unchanged", is(1), "counts.errors", is(0))
            .body("rows.outcome", contains("CHANGE", "CREATE", "CREATE"))
            .body("rows.row", contains(6, 2, 4), "rows[0].code", is("hlg"))
            .body("rows[0].changes.column", contains("name"))
            .body("rows[0].changes[0].before", startsWith("Hội Luật gia "))
            .body("rows[0].changes[0].after", startsWith("Hội Luật gia mới"))
            .body("rows[2].name", is("Hội thử nghiệm"))
            .extract()
            .path("preview");
    assertThat(count("q=thu-cha")).isZero();

    // Somebody was faster: what would happen now is not what was shown.
    String id = id("hlg");
    ADMIN
        .change(ADMIN.ask().get("/organizations/{id}", id).getHeader("ETag"))
        .body(Map.of("abbreviation", "HLG."))
        .patch("/organizations/{id}", id)
        .then()
        .statusCode(200);
    load(file.getBytes(StandardCharsets.UTF_8), CSV, "?preview=" + seen)
        .statusCode(412)
        .body("code", is("organization.preview_outdated"));
    assertThat(count("q=thu-cha")).isZero();

    String again =
        preview(file.getBytes(StandardCharsets.UTF_8), CSV, "")
            .body("rows[0].changes.column", contains("name", "abbreviation"))
            .extract()
            .path("preview");
    load(file.getBytes(StandardCharsets.UTF_8), CSV, "?preview=" + again)
        .statusCode(200)
        .body("dryRun", is(false), "counts.created", is(2), "counts.changed", is(1));
    assertThat(count("parent=thu-cha")).isEqualTo(1);
    ADMIN
        .ask()
        .get("/organizations/{id}", id("thu-con"))
        .then()
        .header("ETag", is("\"0\""))
        .body("parent.code", is("thu-cha"), "validFrom", is("2020-12-01"), "area.code", is("60"));
    AUDITOR
        .ask()
        .get("/audit?subject=" + id)
        .then()
        .body("items[0].action", is("organization.correct"))
        .body("items[0].details.abbreviation", is("HLG. → HLG"));
    AUDITOR
        .ask()
        .get("/audit?size=1")
        .then()
        .body("items[0].action", is("organization.import"))
        .body("items[0].details.founded", is(2), "items[0].details.corrected", is(1));
    preview(file.getBytes(StandardCharsets.UTF_8), CSV, "").body("counts.unchanged", is(4));
  }

  @Test
  @Order(8)
  void oneWrongRowAndNothingIsApplied() {
    String sound = "khong-sai,Hội đúng" + BODY + "tu,,\n";
    String file =
        HEADER
            + sound
            + "Sai Mã,Hội"
            + BODY
            + "tu,,\n"
            + "khong-ten,"
            + BODY
            + "tu,,\n"
            + "loai,Hội,Test,HT,CLUB,PROVINCE,,60,tu,,\n"
            + "dia-ban,Hội,Test,HT,MASS_ASSOCIATION,PROVINCE,,99999,tu,,\n"
            + "cha,Hội"
            + BODY
            + "khong-co,,\n"
            + "cha-sai,Hội"
            + BODY
            + "khong-ten,,\n"
            + "ngay,Hội"
            + BODY
            + "tu,31/2/2026,\n"
            + "nguoc,Hội"
            + BODY
            + "tu,2026-02-01,2026-01-01\n"
            + "thieu,Hội\n"
            + sound
            + "vong-a,Hội"
            + BODY
            + "vong-b,,\n"
            + "vong-b,Hội"
            + BODY
            + "vong-a,,\n"
            + "minh,Hội"
            + BODY
            + "minh,,\n"
            + "som,Hội"
            + BODY
            + "muon,2020-01-01,\n"
            + "muon,Hội"
            + BODY
            + "tu,2021-01-01,\n"
            + line("du-22924").replaceAll(",,(\\R)", ",,2020-01-01$1");
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    preview(bytes, CSV, "")
        .body("counts.rows", is(17), "counts.created", is(3), "counts.errors", is(14))
        .body(
            "rows.findAll { it.outcome == 'ERROR' }.row",
            contains(3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 18))
        .body(fault(3), contains("code import.bad_code"))
        .body(fault(4), contains("name import.required"))
        .body(fault(5), contains("type import.not_a_choice"))
        .body(fault(6), contains("area register.unknown_area"))
        .body(fault(7), contains("parent register.unknown_parent"))
        .body(fault(9), contains("valid_from import.not_a_date"))
        .body(fault(10), contains("valid_to field.ends_before_it_begins"))
        .body(fault(11), contains("null import.wrong_number_of_columns"))
        .body(fault(12), contains("code import.duplicate"))
        .body(fault(13), contains("parent step.cycle"))
        .body(fault(14), contains("parent step.cycle"))
        .body(fault(15), contains("parent step.cycle"))
        .body(fault(16), contains("parent register.parent_not_standing"))
        .body(fault(18), contains("valid_to register.leaned_on"))
        .body("rows[0].errors[0].message", is("Mã không đúng dạng."));
    load(bytes, CSV, "")
        .statusCode(422)
        .body("code", is("organization.import_invalid"), "params.rows", is(14))
        .body("errors.pointer", hasItems("/rows/3/code", "/rows/11", "/rows/18/valid_to"));
    assertThat(count("q=khong-sai")).isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tên,gì đó\n1,2\n", "\u0000\u0001", "code\n"})
  @Order(9)
  void whatIsNoSuchTableIsSaidAtOnce(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    preview(bytes, CSV, "").body("counts.rows", is(0), "rows[0].outcome", is("ERROR"));
    load(bytes, CSV, "")
        .statusCode(422)
        .body(
            "code",
            is("organization.import_invalid"),
            "errors.code",
            hasItem(startsWith("import.")));
  }

  @Test
  @Order(10)
  void formulasNeverRunAndComeBackAsTheyWere() {
    String file =
        HEADER
            + "cong-thuc,\"'=HYPERLINK(\"\"http://x\"\")\",'+84,'@a"
            + ",MASS_ASSOCIATION,PROVINCE,,60,tu,,\n";
    load(file.getBytes(StandardCharsets.UTF_8), CSV, "")
        .statusCode(200)
        .body("counts.created", is(1));
    ADMIN
        .ask()
        .get("/organizations/{id}", id("cong-thuc"))
        .then()
        .body(
            "name", is("=HYPERLINK(\"http://x\")"), "nameEn", is("+84"), "abbreviation", is("@a"));
    Response csv = export(STRANGER, "format=csv&q=cong-thuc");
    assertThat(csv.asString()).contains("\"'=HYPERLINK(\"\"http://x\"\")\",'+84,'@a");
    for (String format : List.of("csv", "xlsx")) {
      preview(export(STRANGER, "q=cong-thuc&format=" + format).asByteArray(), CSV, "")
          .body("counts.unchanged", is(1), "counts.rows", is(1));
    }
  }

  @Test
  @Order(11)
  void onlyAnAdministratorImportsAndNothingTooLargeIsRead() {
    for (Cast other : List.of(BDV_LEADER, AUDITOR, STRANGER)) {
      for (String query : List.of("", "?dryRun=true")) {
        other
            .ask()
            .contentType(CSV)
            .body(HEADER)
            .post("/organizations/import" + query)
            .then()
            .statusCode(403)
            .body("code", is("access.role_required"));
      }
    }
    load(new byte[(16 << 20) + 1], CSV, "").statusCode(413).body("code", is("platform.too_large"));
    load(HEADER.getBytes(StandardCharsets.UTF_8), "application/json", "").statusCode(415);
  }

  @Test
  @Order(12)
  void aChainWithoutEndIsRefusedAndNotFollowed() {
    StringBuilder file = new StringBuilder(HEADER);
    for (int i = 0; i < 20_000; i++) {
      file.append("chuoi-" + i + ",Hội" + BODY + (i == 0 ? "tu" : "chuoi-" + (i - 1)) + ",,\n");
    }
    preview(file.toString().getBytes(StandardCharsets.UTF_8), CSV, "")
        .body("counts.created", lessThan(60), "rows", hasSize(1000), "rowsLeftOut", is(19_000))
        .body("rows[0].errors.code", contains("register.too_deep"));
  }

  @Test
  @Order(13)
  void aWholeNationsRegister() throws IOException {
    StringBuilder file = new StringBuilder(HEADER);
    for (int i = 0; i < 33_250; i++) {
      file.append(
          "xa-"
              + i
              + ",Hội Nông dân xã thử nghiệm số "
              + i
              + ",Farmers’ Union "
              + i
              + ",HND,SOCIO_POLITICAL_ORGANIZATION,COMMUNE,,22924,ubmttq-22924,2020-01-01,\n");
    }
    byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
    timed(
        "preview of 33,250 rows", () -> preview(bytes, CSV, "").body("counts.created", is(33_250)));
    timed(
        "import of 33,250 rows",
        () -> load(bytes, CSV, "").statusCode(200).body("counts.created", is(33_250)));
    int all = count("level=COMMUNE&q=so 33249");
    assertThat(all).isEqualTo(1);
    for (String format : List.of("csv", "xlsx")) {
      Response out = timed("export as " + format, () -> export(STRANGER, "format=" + format));
      timed(
          "preview of that",
          () ->
              preview(out.asByteArray(), CSV, "")
                  .body("counts.errors", is(0), "counts.created", is(0), "counts.changed", is(0)));
    }
    byte[] changed =
        file.toString()
            .lines()
            .limit(5_001)
            .map(line -> line.replace("HND,", "HNDVN,") + "\n")
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8);
    timed(
        "5,000 corrections",
        () -> load(changed, CSV, "").statusCode(200).body("counts.changed", is(5_000)));
  }

  private static String fault(int row) {
    return "rows.find { it.row == " + row + " }.errors.collect { it.column + ' ' + it.code }";
  }

  private interface Doing<T> {
    T done();
  }

  private static <T> T timed(String what, Doing<T> doing) {
    long start = System.nanoTime();
    T done = doing.done();
    System.out.printf("%s: %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
    return done;
  }

  private static ValidatableResponse preview(byte[] file, String type, String query) {
    return load(file, type, "?dryRun=true" + query).statusCode(200);
  }

  private static ValidatableResponse load(byte[] file, String type, String query) {
    return ADMIN.ask().contentType(type).body(file).post("/organizations/import" + query).then();
  }

  private static Response export(Cast who, String query) {
    Response file = who.ask().get("/organizations/export?" + query);
    file.then().statusCode(200);
    return file;
  }

  /** The row of a body as an export writes it. */
  private static String line(String code) {
    return export(ADMIN, "format=csv&q=" + code)
            .asString()
            .lines()
            .filter(l -> l.startsWith(code + ","))
            .findFirst()
            .orElseThrow()
        + "\n";
  }

  private static int audited() {
    List<String> actions =
        AUDITOR.ask().get("/audit?size=200").then().extract().path("items.action");
    return (int) actions.stream().filter(a -> a.equals("organization.import")).count();
  }

  private static String id(String code) {
    return ADMIN
        .ask()
        .get("/organizations?q=" + code)
        .then()
        .extract()
        .path("items.find { it.code == '" + code + "' }.id");
  }

  private static int count(String query) {
    return ADMIN
        .ask()
        .get("/organizations?size=1&count=true&" + query)
        .then()
        .statusCode(200)
        .extract()
        .path("page.total");
  }
}

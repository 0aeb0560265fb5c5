package vn.nhipcau.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.BDV_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.nhipcau.regulation.document.DocumentFormat;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.World;

/** From a document to a regulation that everybody reads, and a local one below the provincial. */
@QuarkusTest
@WithTestResource(World.class)
class RegulationConfirmationTest {

  private static final String PROVINCIAL = "quy-che-dan-van-2021";

  @Inject DataSource database;

  @Test
  void aDocumentIsShownAsATreeAndNothingIsStored() throws IOException {
    int before = regulations();
    preview(ADMIN, DocumentFormat.MARKDOWN_TYPE, synthetic())
        .statusCode(200)
        .body(
            "counts.articles", is(8),
            "counts.points", is(9),
            "provisions.path", hasItem("D3.2.2.đ"),
            "provisions.find { it.path == 'D3' }.heading", is("Đảng ủy xã"),
            "provisions.find { it.path == 'D3' }.chapter", is("Chương II. VIỆC CỦA CÁC CƠ QUAN"),
            "provisions.find { it.path == 'D1' }.heading", nullValue(),
            "unplaced.find { it.reason == 'OUT_OF_ORDER' }.line", is(54),
            "provisions.collect { it.excerpt.length() }", everyItem(lessThanOrEqualTo(280)));
    assertThat(regulations()).isEqualTo(before);
  }

  @Test
  void aWordFileComesInByTheSameDoor() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph().createRun().setText("Điều 1. Thử");
      word.createParagraph().createRun().setText("1. Việc đầu.");
      word.write(file);
    }
    preview(ADMIN, DocumentFormat.WORD_TYPE, file.toByteArray())
        .statusCode(200)
        .body("provisions.path", contains("D1", "D1.1"), "unplaced", hasSize(0));
  }

  @Test
  void onlyAnAdministratorImports() throws IOException {
    for (Cast other : List.of(MTTQ_OFFICER, BDV_LEADER, AUDITOR)) {
      preview(other, DocumentFormat.MARKDOWN_TYPE, synthetic()).statusCode(403);
      confirm(other, regulation("khong-duoc")).statusCode(403);
      other.ask().get("/me").then().body("allowedActions", not(hasItem("IMPORT_REGULATION")));
    }
    ADMIN.ask().get("/me").then().body("allowedActions", hasItem("IMPORT_REGULATION"));
  }

  @Test
  void whatIsNoDocumentIsRefusedInWords() {
    preview(ADMIN, DocumentFormat.WORD_TYPE, "Điều 1.".getBytes())
        .statusCode(422)
        .body("code", is("regulation.document_unreadable"));
    preview(ADMIN, DocumentFormat.MARKDOWN_TYPE, new byte[11 << 20])
        .statusCode(413)
        .body("code", is("regulation.document_too_large"));
    preview(ADMIN, "application/pdf", new byte[] {1}).statusCode(415);
    preview(ADMIN, DocumentFormat.MARKDOWN_TYPE, new byte[0])
        .statusCode(200)
        .body("counts.articles", is(0));
  }

  @Test
  void everyFaultIsToldAtItsPlaceAndNothingIsStored() {
    Map<String, Object> command = regulation("quy-che-hong");
    command.put("effectiveFrom", "2022-02-01");
    command.put("effectiveTo", "2022-01-01");
    command.put("issuedBy", "khong-co");
    command.put("parent", "khong-co");
    command.put(
        "provisions",
        List.of(
            provision("D1", "ARTICLE", ""),
            provision("D1", "ARTICLE", "Hai lần"),
            provision("D1.1", "POINT", null),
            provision("D2.1", "CLAUSE", null),
            provision("Điều 3", "ARTICLE", "Sai"),
            with(provision("D4", "ARTICLE", "Nối"), "under", "D18.2")));
    confirm(ADMIN, command)
        .statusCode(422)
        .body(
            "code", is("regulation.invalid"),
            "errors.pointer",
                containsInAnyOrder(
                    "/effectiveTo",
                    "/issuedBy",
                    "/parent",
                    "/provisions/0/heading",
                    "/provisions/1/path",
                    "/provisions/2/kind",
                    "/provisions/3/path",
                    "/provisions/4/path",
                    "/provisions/5/under"));
    ADMIN.ask().get("/regulations/quy-che-hong").then().statusCode(404);
    confirm(ADMIN, with(regulation("import"), "parent", null))
        .statusCode(422)
        .body("errors.pointer", contains("/code"));
    confirm(ADMIN, with(regulation("QC Hoa"), "provisions", List.of()))
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/code", "/provisions"));
    confirm(ADMIN, regulation(PROVINCIAL)).statusCode(409).body("code", is("regulation.exists"));
  }

  @Test
  void theTextOfAClauseDoesNotFitIntoASummary() {
    Map<String, Object> command = regulation("quy-che-dai");
    command.put(
        "provisions", List.of(with(provision("D1", "ARTICLE", "Dài"), "summary", "x".repeat(601))));
    confirm(ADMIN, command)
        .statusCode(400)
        .body("errors.pointer", contains("/provisions/0/summary"));
  }

  @Test
  void aLocalRegulationIsLinkedClauseToClauseAndBack() {
    Map<String, Object> command = regulation("quy-che-phan-thiet-2022");
    command.put("issuedBy", "hu-pt");
    command.put("parent", PROVINCIAL);
    command.put("effectiveFrom", "2022-01-15");
    command.put("effectiveTo", "2025-06-30");
    command.put(
        "provisions",
        List.of(
            with(provision("D1", "ARTICLE", "Báo cáo của thành phố"), "chapter", "Chương I. Chung"),
            with(provision("D1.1", "CLAUSE", null), "under", "D18.2"),
            provision("D1.1.đ", "POINT", null)));
    confirm(ADMIN, command)
        .statusCode(201)
        .header("Location", org.hamcrest.Matchers.endsWith("/regulations/quy-che-phan-thiet-2022"))
        .body("parent.code", is(PROVINCIAL), "issuedBy.code", is("hu-pt"), "titleEn", nullValue());

    MTTQ_OFFICER
        .ask()
        .get("/regulations/{code}", PROVINCIAL)
        .then()
        .body("localRegulations.code", hasItem("quy-che-phan-thiet-2022"));
    MTTQ_OFFICER
        .ask()
        .get("/regulations/{code}/provisions/D18.2", PROVINCIAL)
        .then()
        .statusCode(200)
        .body(
            "carriedOutBy.find { it.regulation.code == 'quy-che-phan-thiet-2022' }.path",
            is("D1.1"),
            "allowedActions",
            hasSize(0));
    MTTQ_OFFICER
        .ask()
        .get("/regulations/quy-che-phan-thiet-2022/provisions/D1.1")
        .then()
        .body("under.path", is("D18.2"), "under.regulation.code", is(PROVINCIAL));
    MTTQ_OFFICER
        .ask()
        .get("/regulations/quy-che-phan-thiet-2022/provisions")
        .then()
        .body(
            "items[0].chapter",
            is("Chương I. Chung"),
            "items[0].children[0].heading",
            nullValue(),
            "items[0].children[0].children[0].path",
            is("D1.1.đ"));

    assertThat(codes("?parent=" + PROVINCIAL)).contains("quy-che-phan-thiet-2022");
    assertThat(codes("?issuedBy=hu-pt")).containsExactly("quy-che-phan-thiet-2022");
    assertThat(codes("?issuedBy=khong-co")).isEmpty();
    assertThat(codes("?issuedBy=hu-pt&asOf=2022-01-14")).isEmpty();
    assertThat(codes("?issuedBy=hu-pt&asOf=2022-01-15")).hasSize(1);
    assertThat(codes("?issuedBy=hu-pt&asOf=2025-06-30")).hasSize(1);
    assertThat(codes("?issuedBy=hu-pt&asOf=2025-07-01")).isEmpty();
    assertThat(codes("?asOf=2025-07-01")).contains(PROVINCIAL);
  }

  @Test
  void onlyALowerCommitteeIssuesUnderTheProvince() {
    for (String wrong : List.of("tu", "ubmttq-22924", "bdv-pt")) {
      Map<String, Object> command = regulation("quy-che-sai-cap");
      command.put("issuedBy", wrong);
      command.put("parent", PROVINCIAL);
      confirm(ADMIN, command).statusCode(422).body("errors.pointer", contains("/issuedBy"));
    }
    Map<String, Object> nobody = regulation("quy-che-sai-cap");
    nobody.put("parent", PROVINCIAL);
    confirm(ADMIN, nobody).statusCode(422).body("errors.code", contains("field.required"));
    for (String right : List.of("du-22924", "du-bp")) {
      Map<String, Object> command = regulation("quy-che-" + right);
      command.put("issuedBy", right);
      command.put("parent", PROVINCIAL);
      confirm(ADMIN, command).statusCode(201);
    }
  }

  @Test
  void wordsAreWrittenAfterwardsByWhoReadTheLatest() {
    Map<String, Object> command = regulation("quy-che-sua-loi");
    command.put("issuedBy", "hu-tp");
    command.put("parent", PROVINCIAL);
    confirm(ADMIN, command).statusCode(201);
    String at = "/regulations/quy-che-sua-loi/provisions/D1.1";
    String etag =
        ADMIN
            .ask()
            .get(at)
            .then()
            .statusCode(200)
            .body("allowedActions", contains("EDIT", "ADD_DUTY"))
            .extract()
            .header("ETag");
    String words =
        """
        {"heading": "Nghe dân", "summary": "Mỗi tháng nghe dân một buổi.", "headingEn": "Listen", "under": "D18.1"}""";
    ADMIN.ask().body(words).patch(at).then().statusCode(428);
    BDV_LEADER
        .change(etag)
        .body(words)
        .patch(at)
        .then()
        .statusCode(403)
        .body("code", is("provision.action_not_allowed"));
    String next =
        ADMIN
            .change(etag)
            .body(words)
            .patch(at)
            .then()
            .statusCode(200)
            .body("heading", is("Nghe dân"), "summaryEn", nullValue(), "under.path", is("D18.1"))
            .extract()
            .header("ETag");
    assertThat(next).isNotEqualTo(etag);
    ADMIN.change(etag).body(words).patch(at).then().statusCode(412);
    ADMIN
        .change(next)
        .body("{\"under\": \"D99\"}")
        .patch(at)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/under"));
    ADMIN
        .change(next)
        .body("{\"under\": \"\", \"headingEn\": \"\"}")
        .patch(at)
        .then()
        .statusCode(200)
        .body("under", nullValue(), "headingEn", nullValue(), "heading", is("Nghe dân"));
    String article = "/regulations/quy-che-sua-loi/provisions/D1";
    ADMIN
        .change(ADMIN.ask().get(article).header("ETag"))
        .body("{\"heading\": \" \"}")
        .patch(article)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/heading"));
    AUDITOR
        .ask()
        .get("/audit?sort=-at&size=200")
        .then()
        .body(
            "items.action",
            hasItem("provision.edit"),
            "items.action",
            hasItem("regulation.confirm"));
  }

  /** Whoever writes past the service meets the same walls. */
  @Test
  void theDatabaseHoldsTheRulesToo() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (String sql :
          List.of(
              "update provision set heading = null where kind = 'ARTICLE'",
              "update provision set summary = repeat('x', 601)",
              "update provision set path = 'D1.Đ'",
              "update regulation set effective_from = '2022-01-02', effective_to = '2022-01-01'")) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> statement.execute(sql)))
            .as(sql)
            .isInstanceOf(SQLException.class);
      }
    }
  }

  private static Map<String, Object> regulation(String code) {
    Map<String, Object> command = new LinkedHashMap<>();
    command.put("code", code);
    command.put("title", "Quy chế thử");
    command.put(
        "provisions",
        List.of(provision("D1", "ARTICLE", "Một"), provision("D1.1", "CLAUSE", null)));
    return command;
  }

  private static Map<String, Object> provision(String path, String kind, String heading) {
    Map<String, Object> provision = new LinkedHashMap<>();
    provision.put("path", path);
    provision.put("kind", kind);
    provision.put("heading", heading);
    return provision;
  }

  private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
    map.put(name, value);
    return map;
  }

  private static ValidatableResponse confirm(Cast who, Map<String, Object> command) {
    return who.ask().body(command).post("/regulations").then();
  }

  private static ValidatableResponse preview(Cast who, String type, byte[] document) {
    return who.ask()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs(type, ContentType.BINARY)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType(type)
        .body(document)
        .post("/regulations/import")
        .then();
  }

  private static List<String> codes(String query) {
    return new ArrayList<>(
        MTTQ_OFFICER
            .ask()
            .get("/regulations" + query)
            .then()
            .statusCode(200)
            .extract()
            .<List<String>>path("items.code"));
  }

  private static int regulations() {
    return codes("").size();
  }

  private static byte[] synthetic() throws IOException {
    return Files.readAllBytes(Path.of("src/test/resources/regulation/quy-che-thu.md"));
  }
}

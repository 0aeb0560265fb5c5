package vn.nhipcau.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.HND_LEADER;
import static vn.nhipcau.testing.Cast.HND_OFFICER;
import static vn.nhipcau.testing.Cast.LIENHUONG_OFFICER;
import static vn.nhipcau.testing.Cast.MTTQ_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.STRANGER;
import static vn.nhipcau.testing.Cast.TGDV_OFFICER;
import static vn.nhipcau.testing.Cast.THANHUY_OFFICER;
import static vn.nhipcau.testing.Cast.UBND_LEADER;
import static vn.nhipcau.testing.Cast.UBND_OFFICER;
import static vn.nhipcau.testing.Documents.PDF;
import static vn.nhipcau.testing.Documents.docx;
import static vn.nhipcau.testing.Documents.text;
import static vn.nhipcau.testing.Documents.with;
import static vn.nhipcau.testing.Documents.xlsx;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.etag;
import static vn.nhipcau.testing.Papers.read;
import static vn.nhipcau.testing.Papers.sendBack;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.nhipcau.architecture.MarkedPart;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.OwnWorld;
import vn.nhipcau.testing.World;

/** Files go with a report, and nobody sees one who does not see the report. */
@QuarkusTest
@TestProfile(AttachmentStoryTest.WorldOfFiles.class)
@WithTestResource(World.class)
class AttachmentStoryTest {

  /** It counts the files that are kept, and writes the reports of a month that others write too. */
  public static class WorldOfFiles extends OwnWorld {}

  private static final List<Cast> OUTSIDERS =
      List.of(LIENHUONG_OFFICER, UBND_LEADER, THANHUY_OFFICER, ADMIN, AUDITOR, STRANGER);

  private static final String NAME = "Biểu số liệu “đối thoại” tháng 11.docx";

  @Inject DataSource database;

  @Test
  void filesGoOutWithASubmissionAndStayWithIt() {
    String id = draft(MTTQ_OFFICER, "2026-M11");
    write(MTTQ_OFFICER, id, COMPLETE).then().statusCode(200);
    String before = etag(MTTQ_OFFICER, id);
    byte[] table = docx("Hai buổi đối thoại");
    String kept =
        attach(MTTQ_OFFICER, id, table, NAME)
            .then()
            .statusCode(201)
            .header("Location", containsString("/api/v1/reports/" + id + "/attachments/"))
            .body(
                "name", is(NAME),
                "kind", is("DOCX"),
                "size", is(table.length),
                "sha256.length()", is(64),
                "attachedBy.displayName", notNullValue(),
                "allowedActions", contains("DETACH"))
            .extract()
            .path("id");
    // Whoever was about to sign the version without the file is asked to look again.
    MTTQ_LEADER.change(before).post("/reports/{id}/sign", id).then().statusCode(412);
    String dropped = attached(MTTQ_LEADER, id, PDF, "Ảnh chụp văn bản.pdf");
    read(MTTQ_OFFICER, id).then().body("attachments.id", contains(kept, dropped));

    // A draft's files are its author's alone.
    List.of(DANGUY_OFFICER, TGDV_OFFICER).forEach(who -> assertBlind(who, id, kept));
    OUTSIDERS.forEach(who -> assertBlind(who, id, kept));

    MTTQ_LEADER.change(etag(MTTQ_LEADER, id)).post("/reports/{id}/sign", id).then().statusCode(200);
    // What is signed is frozen with its files.
    attach(MTTQ_OFFICER, id, text("x"), "x.txt").then().statusCode(403);
    detach(MTTQ_OFFICER, id, kept).then().statusCode(403);
    read(MTTQ_OFFICER, id).then().body("attachments.allowedActions.flatten()", empty());
    submit(MTTQ_LEADER, id);

    read(DANGUY_OFFICER, id)
        .then()
        .body(
            "attachments.name", contains(NAME, "Ảnh chụp văn bản.pdf"),
            "attachments[0].attachedAt", nullValue(),
            "attachments[0].attachedBy", nullValue(),
            "attachments.allowedActions.flatten()", empty());
    Response file = open(TGDV_OFFICER, id, kept);
    file.then()
        .statusCode(200)
        .header(
            "Content-Type",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .header(
            "Content-Disposition",
            is(
                "attachment; filename=\"Bieu so lieu _doi thoai_ thang 11.docx\"; filename*=UTF-8''Bi%E1%BB%83u%20s%E1%BB%91%20li%E1%BB%87u%20%E2%80%9C%C4%91%E1%BB%91i%20tho%E1%BA%A1i%E2%80%9D%20th%C3%A1ng%2011.docx"));
    assertThat(file.asByteArray()).isEqualTo(table);
    OUTSIDERS.forEach(who -> assertBlind(who, id, kept));
    detach(DANGUY_OFFICER, id, kept).then().statusCode(403);
    attach(DANGUY_OFFICER, id, PDF, "x.pdf").then().statusCode(403);

    sendBack(DANGUY_OFFICER, id, "Xin bổ sung biểu.").then().statusCode(200);
    detach(MTTQ_OFFICER, id, dropped).then().statusCode(204);
    String added = attached(MTTQ_OFFICER, id, text("tên;số\na;1"), "Bổ sung.csv");
    read(MTTQ_OFFICER, id).then().body("attachments.id", contains(kept, added));
    // While it is mended, others see what they were sent, and can't tell that anything changes.
    read(DANGUY_OFFICER, id).then().body("attachments.id", contains(kept, dropped));
    open(DANGUY_OFFICER, id, dropped).then().statusCode(200);
    open(DANGUY_OFFICER, id, added).then().statusCode(404);
    submit(MTTQ_LEADER, id);

    for (Cast who : List.of(MTTQ_OFFICER, DANGUY_OFFICER)) {
      who.ask()
          .get("/reports/{id}/versions", id)
          .then()
          .body(
              "items[0].attachments.id", contains(kept, added),
              "items[1].attachments.id", contains(kept, dropped));
      who.ask().get("/reports/{id}/attachments", id).then().body("items.id", contains(kept, added));
      open(who, id, dropped).then().statusCode(200);
      open(who, id, added).then().statusCode(200).header("Content-Type", "text/csv; charset=UTF-8");
    }
    AUDITOR
        .ask()
        .get("/audit?subject={id}&size=50", id)
        .then()
        .body("items.action", hasItems("report.attach", "report.detach"))
        .body("items.collect { it.details.toString() }.join()", not(containsString("Bổ sung")));
  }

  @Test
  void aFileThatNeverWentOutIsGoneForGood() throws SQLException {
    String id = draft(UBND_OFFICER, "2026-M11");
    long files = rows("stored_file");
    String first = attached(UBND_OFFICER, id, PDF, "a.pdf");
    assertThat(rows("stored_file")).isEqualTo(files + 1);
    UBND_OFFICER.ask().delete("/reports/{id}/attachments/{file}", id, first).then().statusCode(428);
    UBND_OFFICER
        .change("\"0\"")
        .delete("/reports/{id}/attachments/{file}", id, first)
        .then()
        .statusCode(412);
    detach(UBND_OFFICER, id, first).then().statusCode(204);
    detach(UBND_OFFICER, id, first).then().statusCode(404);
    open(UBND_OFFICER, id, first).then().statusCode(404);
    assertThat(rows("stored_file")).isEqualTo(files);
    assertThat(rows("stored_file_part where file_id not in (select id from stored_file)")).isZero();
    attached(UBND_OFFICER, id, PDF, "a.pdf");
  }

  @Test
  void anUploadThatIsTriedAgainIsOneFile() throws SQLException {
    String id = draft(UBND_OFFICER, "2026-Q4");
    String first = attached(UBND_OFFICER, id, PDF, "a.pdf");
    long files = rows("stored_file");
    String version = etag(UBND_OFFICER, id);
    attach(UBND_OFFICER, id, PDF, "b.pdf")
        .then()
        .statusCode(200)
        .body("id", is(first), "name", is("a.pdf"));
    assertThat(rows("stored_file")).isEqualTo(files);
    assertThat(etag(UBND_OFFICER, id)).isEqualTo(version);
  }

  @Test
  void whatIsNotTakenLeavesNothingBehind() throws SQLException {
    String id = draft(UBND_OFFICER, "2026");
    long files = rows("stored_file");
    String version = etag(UBND_OFFICER, id);
    attach(UBND_OFFICER, id, PDF, "a.exe")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", is("document.kind_not_allowed"), "params.allowed", containsString("docx"));
    attach(UBND_OFFICER, id, PDF, "a.docx")
        .then()
        .statusCode(422)
        .body("code", is("document.name_disagrees"));
    attach(UBND_OFFICER, id, with(docx("x"), "word/vbaProject.bin"), "a.docx")
        .then()
        .statusCode(422)
        .body("code", is("document.macros"));
    // An installation on a network keeps no state secret, in whatever file it is marked.
    Map.of(
            "a.docx", docx("TỐI MẬT"),
            "a.xlsx", xlsx("(Tuyệt mật)"),
            "a.txt", text("Kính gửi\nĐộ mật: Mật"),
            "Danh sách (Mật).pdf", PDF)
        .forEach(
            (name, secret) ->
                attach(UBND_OFFICER, id, secret, name)
                    .then()
                    .statusCode(422)
                    .body(
                        "code", is("report.secret_refused"), "errors.pointer", contains("/file")));
    attach(UBND_OFFICER, id, new byte[0], "a.txt")
        .then()
        .statusCode(400)
        .body("code", is("document.missing"));
    UBND_OFFICER
        .ask()
        .contentType("multipart/form-data")
        .multiPart("other", "x")
        .post("/reports/{id}/attachments", id)
        .then()
        .statusCode(400)
        .body("code", is("document.missing"));
    UBND_OFFICER.ask().body("{}").post("/reports/{id}/attachments", id).then().statusCode(415);
    attach(UBND_OFFICER, id, new byte[(25 << 20) + 1], "a.pdf")
        .then()
        .statusCode(413)
        .body("code", is("document.too_large"), "params.most", is(25));
    // Others learn nothing of the report by what is said of their file.
    OUTSIDERS.stream()
        .filter(who -> who != UBND_LEADER)
        .forEach(who -> attach(who, id, PDF, "a.exe").then().statusCode(404));
    assertThat(rows("stored_file")).isEqualTo(files);
    assertThat(etag(UBND_OFFICER, id)).isEqualTo(version);

    String hostile = "../../\u202Ea\nb\"c " + "x".repeat(300) + ".txt";
    String cleaned =
        attach(UBND_OFFICER, id, text("x"), hostile).then().statusCode(201).extract().path("name");
    assertThat(cleaned).doesNotContain("/", "\u202E", "\n", "\"").hasSize(200).endsWith("….txt");
  }

  @Test
  void aLargeFileComesBackByteByByte() {
    String id = draft(MTTQ_OFFICER, "2026-Q4");
    byte[] large = new byte[3_000_001];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    large[large.length - 1] = 7;
    String file = attached(MTTQ_OFFICER, id, large, "a.pdf");
    Response opened = open(MTTQ_OFFICER, id, file);
    opened.then().header("Content-Length", String.valueOf(large.length));
    assertThat(opened.asByteArray()).isEqualTo(large);
  }

  @Test
  void aReportHasTwentyFilesAtMost() {
    String id = draft(MTTQ_OFFICER, "2026");
    for (int i = 0; i < 20; i++) {
      attached(MTTQ_OFFICER, id, text("tệp " + i), i + ".txt");
    }
    attach(MTTQ_OFFICER, id, text("thêm"), "x.txt")
        .then()
        .statusCode(422)
        .body("code", is("report.too_many_attachments"), "params.most", is(20));
    MTTQ_OFFICER.ask().get("/reports/{id}/attachments", id).then().body("items", hasSize(20));
  }

  /** The table in docs/WORKFLOW.md, walked cell by cell. */
  @Test
  void whoSeesWhichFilesIsWhatTheDocumentSays() {
    String id = draft(HND_OFFICER, "2026-M11");
    write(HND_OFFICER, id, COMPLETE).then().statusCode(200);
    String withdrawn = attached(HND_OFFICER, id, text("rút lại"), "a.txt");
    submit(HND_LEADER, id);
    HND_LEADER
        .change(etag(HND_LEADER, id))
        .body(Map.of("reason", "Nhầm tệp"))
        .post("/reports/{id}/withdraw", id)
        .then()
        .statusCode(200);
    detach(HND_OFFICER, id, withdrawn).then().statusCode(204);
    String standing = attached(HND_OFFICER, id, text("đứng"), "b.txt");
    submit(HND_LEADER, id);
    sendBack(DANGUY_OFFICER, id, "Xin bổ sung.").then().statusCode(200);
    String working = attached(HND_OFFICER, id, text("đang soạn"), "c.txt");
    Map<String, Cast> who =
        Map.of(
            "DRAFTER", HND_OFFICER,
            "RECIPIENT", DANGUY_OFFICER,
            "COPIED", TGDV_OFFICER,
            "nobody's", LIENHUONG_OFFICER);
    List<Map<String, String>> rows = MarkedPart.of("docs/WORKFLOW.md", "report-files").rows();
    assertThat(rows).hasSize(who.size());
    for (Map<String, String> row : rows) {
      Cast reader = who.get(row.get("Standing"));
      assertFile(reader, id, working, row.get("Files of the working copy"));
      assertFile(reader, id, standing, row.get("Files of a submission that stands"));
      assertFile(reader, id, withdrawn, row.get("Files of one that was withdrawn"));
    }
  }

  private static void assertFile(Cast reader, String id, String file, String said) {
    int status = open(reader, id, file).then().extract().statusCode();
    assertThat(status).as("%s %s", reader, said).isEqualTo(said.equals("yes") ? 200 : 404);
  }

  private static String attached(Cast who, String id, byte[] content, String name) {
    return attach(who, id, content, name).then().statusCode(201).extract().path("id");
  }

  /** As a browser sends it: the name in UTF-8 as it is, quotes and line breaks escaped. */
  private static Response attach(Cast who, String id, byte[] content, String name) {
    String escaped = name.replace("\"", "%22").replace("\n", "%0A");
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.writeBytes(
        text(
            "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + escaped
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
    form.writeBytes(content);
    form.writeBytes(text("\r\n--limit--\r\n"));
    return who.ask()
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("multipart/form-data", ContentType.BINARY)))
        .contentType("multipart/form-data; boundary=limit")
        .body(form.toByteArray())
        .post("/reports/{id}/attachments", id);
  }

  private static Response open(Cast who, String id, String file) {
    return who.ask().get("/reports/{id}/attachments/{file}", id, file);
  }

  private static Response detach(Cast who, String id, String file) {
    return who.change(etag(who, id)).delete("/reports/{id}/attachments/{file}", id, file);
  }

  private static void assertBlind(Cast who, String id, String file) {
    who.ask().get("/reports/{id}/attachments", id).then().statusCode(404);
    open(who, id, file).then().statusCode(404);
    who.change("\"0\"")
        .delete("/reports/{id}/attachments/{file}", id, file)
        .then()
        .statusCode(404)
        .body("code", is("platform.not_found"));
    attach(who, id, PDF, "x.pdf").then().statusCode(404);
  }

  private long rows(String table) throws SQLException {
    try (Connection connection = database.getConnection();
        var found = connection.createStatement().executeQuery("select count(*) from " + table)) {
      found.next();
      return found.getLong(1);
    }
  }
}

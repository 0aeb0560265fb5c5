package vn.nhipcau.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.LIENHUONG_OFFICER;
import static vn.nhipcau.testing.Cast.MTTQ_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.TGDV_OFFICER;
import static vn.nhipcau.testing.Cast.THANHUY_OFFICER;
import static vn.nhipcau.testing.Cast.UBND_LEADER;
import static vn.nhipcau.testing.Cast.UBND_OFFICER;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.sendBack;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.OwnWorld;
import vn.nhipcau.testing.World;

/** Three months of 2022 of two bodies of one ward, and what can be known from them. */
@QuarkusTest
@WithTestResource(World.class)
@TestProfile(OwnWorld.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndicatorStatisticsTest {

  private static final String MONTHS =
      "/statistics/indicators?template=mobilisation-work&from=2022-M08&to=2022-M10";

  @Test
  @Order(1)
  void onlyWhatWasSubmittedIsCountedAndOnlyByWhoSeesIt() {
    for (String month : new String[] {"2022-M08", "2022-M09", "2022-M10"}) {
      ADMIN.ask().post("/reporting/periods/{month}/open", month).then().statusCode(200);
    }
    String front = draft(MTTQ_OFFICER, "2022-M08");
    MTTQ_OFFICER
        .ask()
        .get("/reports/{id}/previous", front)
        .then()
        .statusCode(200)
        .body("period", nullValue(), "sources", empty());
    write(MTTQ_OFFICER, front, paper(2, 5, 4, 3)).then().statusCode(200);
    of(DANGUY_OFFICER, "receptions", "").body("items", empty(), "total.reports", is(0));
    of(MTTQ_OFFICER, "receptions", "").body("items", empty(), "total.value", nullValue());

    submit(MTTQ_LEADER, front);
    String people = draft(UBND_OFFICER, "2022-M08");
    write(UBND_OFFICER, people, paper(10, 20, 5, 7)).then().statusCode(200);
    submit(UBND_LEADER, people);
    String next = draft(MTTQ_OFFICER, "2022-M09");
    write(MTTQ_OFFICER, next, paper(4, 0, 1, 6)).then().statusCode(200);
    submit(MTTQ_LEADER, next);

    for (Cast who : new Cast[] {DANGUY_OFFICER, TGDV_OFFICER}) {
      of(who, "receptions", "")
          .body("scope", is("RECEIVED"), "indicator.aggregation", is("SUM"))
          .body("periods.code", contains("2022-M08", "2022-M09", "2022-M10"))
          .body("items.period.code", contains("2022-M08", "2022-M09"))
          .body("items.figures.value", contains(12, 4), "items.figures.reports", contains(2, 1))
          .body("total.value", is(16), "total.reports", is(3));
    }
    // Who receives nothing looks at their own.
    of(MTTQ_OFFICER, "receptions", "")
        .body("scope", is("OWN"), "items.figures.value", contains(2, 4));
    of(MTTQ_OFFICER, "receptions", "&scope=RECEIVED").body("items", empty());
    of(DANGUY_OFFICER, "receptions", "&scope=OWN").body("items", empty());
    for (Cast who : new Cast[] {LIENHUONG_OFFICER, THANHUY_OFFICER, ADMIN}) {
      of(who, "receptions", "").body("items", empty(), "total.reports", is(0));
    }
  }

  @Test
  @Order(2)
  void figuresComeTogetherByTheirOwnRule() {
    // 80 % of 5 and 25 % of 20; nothing of the month that received nothing.
    of(DANGUY_OFFICER, "resolutionRate", "")
        .body("items.period.code", contains("2022-M08"), "items[0].figures.value", is(36))
        .body("total.value", is(36), "total.reports", is(2));
    // Of each body what it has at the end.
    of(DANGUY_OFFICER, "activeModels", "&by=organization&cells=true")
        .body("items.organization.code", contains("ubmttq-22924", "ubnd-22924"))
        .body("items.figures.value", contains(6, 7), "total.value", is(13))
        .body("items[0].cells.period", contains("2022-M08", "2022-M09"))
        .body("items[0].cells.figures.value", contains(3, 6));
    of(DANGUY_OFFICER, "receptions", "&by=area")
        .body("items.area.code", contains("22924"), "items.figures.value", contains(16));
    of(DANGUY_OFFICER, "receptions", "&area=593").body("total.value", is(16));
    of(DANGUY_OFFICER, "receptions", "&area=595").body("total.reports", is(0));
    of(DANGUY_OFFICER, "receptions", "&level=DISTRICT").body("total.reports", is(0));
    of(DANGUY_OFFICER, "receptions", "&organization=ubnd-22924").body("total.value", is(10));
  }

  @Test
  @Order(3)
  void aReturnChangesNothingUntilItIsSubmittedAgain() {
    String front =
        MTTQ_OFFICER
            .ask()
            .get("/reports?box=OUTBOX&period=2022-M08")
            .then()
            .extract()
            .path("items.find { it.organization.code == 'ubmttq-22924' }.id");
    sendBack(DANGUY_OFFICER, front, "Xin kiểm tra số buổi.").then().statusCode(200);
    write(
            MTTQ_OFFICER,
            front,
            paper(3, 5, 4, 3)
                .replace("\"dialogues\": 1, ", "\"dialogues\": 1, \"supervisions\": null, "))
        .then()
        .statusCode(200);
    of(DANGUY_OFFICER, "receptions", "").body("total.value", is(16), "total.reports", is(3));
    submit(MTTQ_LEADER, front);
    of(DANGUY_OFFICER, "receptions", "").body("total.value", is(17), "total.reports", is(3));
  }

  @Test
  @Order(4)
  void aReportGoesOnFromTheLastOne() {
    String october = draft(MTTQ_OFFICER, "2022-M10");
    MTTQ_OFFICER
        .ask()
        .get("/reports/{id}/previous", october)
        .then()
        .statusCode(200)
        .body("period.code", is("2022-M09"), "sources.organization.code", contains("ubmttq-22924"))
        .body("sections.situation", is("Ổn định."), "sections.plan", nullValue())
        .body("indicators.receptions", is(4), "indicators.activeModels", is(6))
        .body("indicators.resolutionRate", nullValue());
    // A draft has nothing before it for who does not see it.
    DANGUY_OFFICER.ask().get("/reports/{id}/previous", october).then().statusCode(404);
    // The year's report is of another requirement.
    ADMIN.ask().post("/reporting/periods/2022/open").then().statusCode(200);
    String year = draft(MTTQ_OFFICER, "2022");
    MTTQ_OFFICER.ask().get("/reports/{id}/previous", year).then().body("sources", hasSize(0));
  }

  @Test
  @Order(5)
  void aQuestionThatMakesNoSenseIsRefused() {
    refused("template=mobilisation-work&indicator=births", 400, "statistics.unknown_indicator");
    refused("template=none&indicator=receptions", 400, "statistics.unknown_indicator");
    refused("template=mobilisation-work", 400, "platform.invalid_parameter");
    refused(
        "template=mobilisation-work&indicator=receptions&from=2022-M08&to=2022-Q4",
        400,
        "period.bad_range");
    refused(
        "template=mobilisation-work&indicator=receptions&by=type",
        400,
        "platform.invalid_parameter");
  }

  @Test
  @Order(6)
  void theTableIsAFileWithNumbersAsNumbers() throws IOException {
    String question =
        "/statistics/indicators/export?template=mobilisation-work&indicator=receptions&from=2022-M08&to=2022-M10&by=organization&format=";
    String csv =
        DANGUY_OFFICER
            .ask()
            .get(question + "csv")
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("2022-M08"))
            .extract()
            .asString();
    assertThat(csv.replace("\uFEFF", "").lines())
        .containsExactly(
            "Mã,Tên,Số liệu,Số báo cáo,2022-M08,2022-M09,2022-M10",
            "ubmttq-22924,Ủy ban Mặt trận Tổ quốc Việt Nam phường Phú Thủy,7,2,3,4,",
            "ubnd-22924,Ủy ban nhân dân phường Phú Thủy,10,1,10,,");
    byte[] xlsx =
        DANGUY_OFFICER
            .ask()
            .header("Accept-Language", "en")
            .get(question + "xlsx")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Value");
      assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(7);
      assertThat(sheet.getRow(1).getCell(6)).isNull();
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("ubnd-22924");
    }
    LIENHUONG_OFFICER
        .ask()
        .get(question + "csv")
        .then()
        .statusCode(200)
        .body(not(containsString("22924")));
    DANGUY_OFFICER.ask().get(question + "pdf").then().statusCode(400);
  }

  @Test
  @Order(7)
  void aTopicIsItsIndicatorsSideBySide() {
    String question = "/statistics/topics?template=mobilisation-work&from=2022-M08&to=2022-M10";
    for (Cast who : new Cast[] {DANGUY_OFFICER, TGDV_OFFICER}) {
      who.ask()
          .get(question)
          .then()
          .statusCode(200)
          .body("group.key", is("reception"), "scope", is("RECEIVED"))
          .body("periods.code", contains("2022-M08", "2022-M09", "2022-M10"))
          .body(
              "items.indicator.key",
              contains(
                  "receptions",
                  "dialogues",
                  "petitionsReceived",
                  "petitionsResolved",
                  "resolutionRate"))
          .body("items[0].figures.value", is(17), "items[0].cells.figures.value", contains(13, 4))
          .body("items[2].cells.period", contains("2022-M08", "2022-M09"))
          // Each by its own rule: a rate is no sum.
          .body("items[4].figures.value", is(36));
      who.ask()
          .get(question + "&group=emulation")
          .then()
          .body("items.indicator.key", contains("newModels", "activeModels"))
          .body("items[0].cells", empty(), "items[0].figures.reports", is(0));
    }
    MTTQ_OFFICER.ask().get(question).then().body("scope", is("OWN"));
    LIENHUONG_OFFICER.ask().get(question).then().body("items.cells.flatten()", empty());
    DANGUY_OFFICER.ask().get(question + "&area=595").then().body("items.cells.flatten()", empty());
    for (String wrong : new String[] {"template=none", "template=mobilisation-work&group=none"}) {
      DANGUY_OFFICER
          .ask()
          .get("/statistics/topics?" + wrong)
          .then()
          .statusCode(400)
          .body("code", is("statistics.unknown_topic"));
    }
    String csv =
        DANGUY_OFFICER
            .ask()
            .get(question.replace("topics?", "topics/export?format=csv&"))
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("2022-M08"))
            .extract()
            .asString();
    assertThat(csv.replace("\uFEFF", "").lines())
        .hasSize(6)
        .startsWith(
            "Mã,Chỉ tiêu,Đơn vị tính,Cả khoảng,2022-M08,2022-M09,2022-M10",
            "receptions,Buổi tiếp công dân,buổi,17,13,4,");
    LIENHUONG_OFFICER
        .ask()
        .header("Accept-Language", "en")
        .get(question.replace("topics?", "topics/export?format=csv&"))
        .then()
        .body(containsString("Code,Indicator,Unit"), not(containsString("17")));
  }

  private static String paper(int receptions, int received, int resolved, int models) {
    return """
        {"sections": {"situation": "Ổn định.", "results": "Đã làm xong."},
         "indicators": {"receptions": %d, "dialogues": 1, "petitionsReceived": %d, "petitionsResolved": %d, "activeModels": %d},
         "note": null}"""
        .formatted(receptions, received, resolved, models);
  }

  private static ValidatableResponse of(Cast who, String indicator, String question) {
    return who.ask().get(MONTHS + "&indicator=" + indicator + question).then().statusCode(200);
  }

  private static void refused(String question, int status, String code) {
    DANGUY_OFFICER
        .ask()
        .get("/statistics/indicators?" + question)
        .then()
        .statusCode(status)
        .body("code", is(code));
  }
}

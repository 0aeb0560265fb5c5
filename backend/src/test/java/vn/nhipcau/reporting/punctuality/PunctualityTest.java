package vn.nhipcau.reporting.punctuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.BDV_OFFICER;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.LIENHUONG_OFFICER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationType;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.testing.TestClock;
import vn.nhipcau.testing.World;

/** A year of nobody else's: the tests of other rooms write in 2026, these read 2023. */
@QuarkusTest
@WithTestResource(World.class)
class PunctualityTest {

  @Inject EntityManager em;
  @Inject PunctualityTallies tallies;
  @Inject TestClock clock;

  @BeforeEach
  void aPeriodLongPast() {
    ADMIN.ask().post("/reporting/periods/2023-M05/open").then().statusCode(200);
  }

  @AfterEach
  void backToToday() {
    clock.goTo(TestClock.FIRST_DAY);
  }

  @Test
  void whoeverSentNothingIsMissingFromTheDayAfterItWasDue() {
    clock.goTo(due());
    of("by=organization").body("total.pending", is(11), "total.expected", is(0));
    of("by=organization").body("total.onTimeRate", nullValue(), "total.submittedRate", nullValue());
    clock.goTo(due().plusDays(1));
    of("by=organization")
        .body("total.missing", is(10), "total.expected", is(10), "total.daysLate", is(10))
        // The ward's committee consolidates, and so has two days more.
        .body("total.pending", is(1))
        .body("total.onTimeRate", is(0), "items", hasSize(11))
        .body("items.organization.code", hasItem("ubmttq-22924"))
        .body("items.cells", everyItem(nullValue()));
  }

  @Test
  void countsAreGatheredByWhatWasAskedFor() {
    of("by=type")
        .body(
            "items.type",
            contains(
                "PARTY_COMMITTEE",
                "PEOPLE_COUNCIL",
                "PEOPLE_COMMITTEE",
                "ARMED_FORCE",
                "FATHERLAND_FRONT",
                "SOCIO_POLITICAL_ORGANIZATION"))
        .body("items.counts.expected", contains(1, 1, 1, 2, 1, 5));
    of("by=area").body("items.area.code", contains("22924"), "items[0].counts.missing", is(11));
    of("by=level").body("items.level", contains("COMMUNE"));
    of("by=period").body("items.period.code", contains("2023-M05"));
    of("by=organization&type=FATHERLAND_FRONT")
        .body("items.organization.code", contains("ubmttq-22924"));
    of("by=organization&recipient=du-22924").body("total.expected", is(10));
    of("by=organization&organization=ubmttq-22924&cells=true")
        .body("items[0].cells.period", contains("2023-M05"))
        .body("items[0].cells[0].counts.missing", is(1));
    of("by=organization&area=593").body("total.expected", is(11));
    of("by=organization&area=595").body("total.expected", is(0), "items", hasSize(0));
    of("by=organization&level=DISTRICT").body("items", hasSize(0));
    of("by=organization&requirement=people-situation-month")
        .body("items.organization.code", contains("du-22924"));
  }

  @Test
  void theBoardIsAFileToo() throws IOException {
    clock.goTo(due().plusDays(1));
    String question = "/statistics/punctuality/export?from=2023-M05&to=2023-M06&format=";
    String csv =
        DANGUY_OFFICER
            .ask()
            .get(question + "csv&organization=ubmttq-22924")
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("2023-M05"))
            .extract()
            .asString();
    assertThat(csv.replace("\uFEFF", "").lines())
        .containsExactly(
            "Mã,Tên,Phải nộp,Đúng hạn,Muộn,Chưa nộp,Đang bị trả lại,Chưa đến hạn,Được miễn,Không phát sinh,Số ngày muộn,Tỷ lệ đúng hạn,Tỷ lệ đã nộp,2023-M05 Đúng hạn,2023-M05 Phải nộp,2023-M06 Đúng hạn,2023-M06 Phải nộp",
            "ubmttq-22924,Ủy ban Mặt trận Tổ quốc Việt Nam phường Phú Thủy,1,0,0,1,0,0,0,0,1,0,0,0,1,,");
    byte[] xlsx =
        DANGUY_OFFICER
            .ask()
            .header("Accept-Language", "en")
            .get(question + "xlsx&by=type")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      var sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(6);
      assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Party committee");
      assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(2);
    }
    DANGUY_OFFICER
        .ask()
        .get(question + "csv&by=period")
        .then()
        .body(
            containsString("2023-M05,tháng 5/2023,10,"), not(containsString("2023-M05 Đúng hạn")));
    DANGUY_OFFICER.ask().get(question + "csv&by=area").then().body(containsString("22924,"));
    DANGUY_OFFICER.ask().get(question + "csv&by=level").then().body(containsString("Cấp xã"));
    LIENHUONG_OFFICER
        .ask()
        .get(question + "csv")
        .then()
        .statusCode(200)
        .body(not(containsString("22924")));
    DANGUY_OFFICER.ask().get(question + "pdf").then().statusCode(400);
  }

  /** A file has words for all of it, in both languages. */
  @Test
  void everyTypeAndLevelHasAWord() {
    for (String language : List.of("vi", "en")) {
      PunctualityWords words = PunctualityWords.in(Locale.of(language));
      for (OrganizationType type : OrganizationType.values()) {
        assertThat(words.of(type)).isNotBlank();
      }
      for (Level level : Level.values()) {
        assertThat(words.of(level)).isNotBlank();
      }
    }
  }

  @Test
  void nobodyCountsWhatTheyDoNotSee() {
    LIENHUONG_OFFICER
        .ask()
        .get("/statistics/punctuality?from=2023-M05&to=2023-M05")
        .then()
        .statusCode(200)
        .body("items.organization.code", not(hasItem("ubmttq-22924")), "total.expected", is(1));
    ADMIN
        .ask()
        .get("/statistics/punctuality?from=2023-M05&to=2023-M05")
        .then()
        .body("items", hasSize(0), "total.expected", is(0));
    MTTQ_OFFICER
        .ask()
        .get("/statistics/punctuality?from=2023-M05&to=2023-M05&recipient=du-22924")
        .then()
        .body("items.organization.code", contains("ubmttq-22924"));
  }

  @Test
  void periodsOfOneKindAreCountedTogether() {
    DANGUY_OFFICER
        .ask()
        .get("/statistics/punctuality?from=2023-M04&to=2023-M06&by=period")
        .then()
        .body("periods.code", contains("2023-M04", "2023-M05", "2023-M06"))
        .body("periods[0].from", notNullValue());
    // Twelve months up to this one, when nothing is said.
    DANGUY_OFFICER.ask().get("/statistics/punctuality").then().body("periods", hasSize(12));
    DANGUY_OFFICER
        .ask()
        .get("/statistics/punctuality?from=2024-Q1")
        .then()
        .body("periods.code", hasItem("2026-Q4"));
    refused("from=2023-M05&to=2023-Q4", 400, "period.bad_range");
    refused("from=2023-M06&to=2023-M05", 400, "period.bad_range");
    refused("from=2023-M13", 400, "period.unknown");
    refused("from=2000-M01&to=2023-M05", 422, "period.too_many");
    refused("by=colour", 400, "platform.invalid_parameter");
  }

  /** Whatever happened to obligations, what is counted is what a reader would count by hand. */
  @Test
  @Transactional
  void theSumIsWhatAReaderWouldCount() {
    Random random = new Random(20_261_124);
    UUID organization =
        em.createQuery("select o.id from Organization o where o.code = 'du-22924'", UUID.class)
            .getSingleResult();
    Viewer viewer =
        new Viewer(
            UUID.randomUUID(),
            "an",
            "An",
            new OrganizationRef(organization, "du-22924", "Đảng ủy", "Committee"),
            1,
            Set.of(Role.OFFICER),
            Set.of(organization));
    List<UUID> ids =
        em.createQuery(
                "select o.id from Obligation o where o.period = '2023-M05' and o.recipientId = :du",
                UUID.class)
            .setParameter("du", organization)
            .getResultList();
    assertThat(ids).hasSize(10);
    LocalDate due = due();
    for (int round = 0; round < 40; round++) {
      LocalDate today = due.plusDays(random.nextInt(-3, 6));
      long onTime = 0;
      long late = 0;
      long missing = 0;
      long waived = 0;
      long pending = 0;
      long returned = 0;
      long daysLate = 0;
      long nothing = 0;
      for (UUID id : ids) {
        var states =
            new ArrayList<>(
                List.of("PENDING", "DRAFTING", "SUBMITTED", "RETURNED", "ACCEPTED", "WAIVED"));
        String state = states.get(random.nextInt(states.size()));
        boolean sent =
            !Set.of("PENDING", "DRAFTING").contains(state)
                && !(state.equals("WAIVED") && random.nextBoolean());
        LocalDate submitted = sent ? due.plusDays(random.nextInt(-2, 4)) : null;
        boolean empty = sent && random.nextInt(4) == 0;
        nothing += empty ? 1 : 0;
        em.createNativeQuery(
                "update obligation set state = :state, submitted_on = cast(:on as date), nothing_to_report = :nothing where id = :id")
            .setParameter("state", state)
            .setParameter("nothing", empty)
            .setParameter("on", submitted == null ? null : submitted.toString())
            .setParameter("id", id)
            .executeUpdate();
        if (submitted != null) {
          onTime += submitted.isAfter(due) ? 0 : 1;
          late += submitted.isAfter(due) ? 1 : 0;
          daysLate += Math.max(0, submitted.toEpochDay() - due.toEpochDay());
          returned += state.equals("RETURNED") ? 1 : 0;
        } else if (state.equals("WAIVED")) {
          waived++;
        } else if (today.isAfter(due)) {
          missing++;
          daysLate += today.toEpochDay() - due.toEpochDay();
        } else {
          pending++;
        }
      }
      PunctualityCounts counted =
          tallies
              .of(
                  new Where()
                      .and("o.period = '2023-M05' and o.recipientId = :du", "du", organization),
                  viewer,
                  today)
              .stream()
              .map(PunctualityTally::counts)
              .reduce(PunctualityCounts.NONE, PunctualityCounts::plus);
      assertThat(counted)
          .isEqualTo(
              PunctualityCounts.of(
                  onTime, late, missing, returned, pending, waived, nothing, daysLate));
      assertThat(counted.expected() + counted.pending() + counted.waived()).isEqualTo(ids.size());
      if (counted.onTimeRate() != null) {
        assertThat(counted.submittedRate()).isBetween(counted.onTimeRate(), BigDecimal.ONE);
      }
    }
    QuarkusTransaction.setRollbackOnly();
  }

  private ValidatableResponse of(String question) {
    return DANGUY_OFFICER
        .ask()
        .get("/statistics/punctuality?from=2023-M05&to=2023-M05&" + question)
        .then()
        .statusCode(200);
  }

  private static void refused(String question, int status, String code) {
    BDV_OFFICER
        .ask()
        .get("/statistics/punctuality?" + question)
        .then()
        .statusCode(status)
        .body("code", is(code));
  }

  /** Two working days after 14 May 2023, a Sunday. */
  private static LocalDate due() {
    return LocalDate.of(2023, 5, 16);
  }
}

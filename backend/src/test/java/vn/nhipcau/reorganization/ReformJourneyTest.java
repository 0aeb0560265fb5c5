package vn.nhipcau.reorganization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.BDV_OFFICER;
import static vn.nhipcau.testing.Cast.DANGUY_LEADER;
import static vn.nhipcau.testing.Cast.DANGUY_OFFICER;
import static vn.nhipcau.testing.Cast.LIENHUONG_OFFICER;
import static vn.nhipcau.testing.Cast.MTTQ_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_OFFICER;
import static vn.nhipcau.testing.Cast.PHAN_RI_CUA_OFFICER;
import static vn.nhipcau.testing.Cast.PHONG_PHU_OFFICER;
import static vn.nhipcau.testing.Cast.PHU_HAI_LEADER;
import static vn.nhipcau.testing.Cast.PHU_HAI_OFFICER;
import static vn.nhipcau.testing.Cast.TGDV_OFFICER;
import static vn.nhipcau.testing.Cast.THANHUY_LEADER;
import static vn.nhipcau.testing.Cast.THANHUY_OFFICER;
import static vn.nhipcau.testing.Cast.UBND_LEADER;
import static vn.nhipcau.testing.Cast.UBND_OFFICER;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.accept;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.read;
import static vn.nhipcau.testing.Papers.sendBack;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhipcau.organization.Organizations;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.Papers;
import vn.nhipcau.testing.Seats;
import vn.nhipcau.testing.TestClock;
import vn.nhipcau.testing.World;

/**
 * The reform of 1 July 2025 replayed over a populated system: recorded two weeks ahead, waiting,
 * and taking effect by itself. One story, because a register is reformed once.
 */
@QuarkusTest
@TestProfile(BeforeReform.class)
@WithTestResource(World.class)
class ReformJourneyTest {

  private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  @Inject TestClock clock;
  @Inject EntityManager em;
  @Inject Organizations organizations;
  @Inject ReorganizationJob job;

  @Test
  void theReformOfTheFirstOfJuly() {
    Seats.give(
        "phuhai.officer,ubmttq-22921,OFFICER",
        "phuhai.leader,ubmttq-22921,LEADER",
        "phongphu.officer,ubmttq-22978,OFFICER",
        "phanricua.officer,ubmttq-22972,OFFICER");

    // June, as it was: one report accepted, one sent back, one waiting, some being written.
    String accepted = submitted(MTTQ_OFFICER, MTTQ_LEADER, "2025-M06");
    accept(DANGUY_OFFICER, accepted);
    String returned = submitted(UBND_OFFICER, UBND_LEADER, "2025-M06");
    sendBack(DANGUY_OFFICER, returned, "Thiếu số liệu khu phố 3.").then().statusCode(200);
    String waiting = submitted(DANGUY_OFFICER, DANGUY_LEADER, "2025-M06", PEOPLE);
    String phuHaisMonth = draft(PHU_HAI_OFFICER, "2025-M06");
    write(PHU_HAI_OFFICER, phuHaisMonth, COMPLETE).then().statusCode(200);
    String phuHaisQuarter = draft(PHU_HAI_OFFICER, "2025-Q2");
    write(PHU_HAI_OFFICER, phuHaisQuarter, COMPLETE).then().statusCode(200);
    String mttqsYear = draft(MTTQ_OFFICER, "2025");
    String phuHaisYear = draft(PHU_HAI_OFFICER, "2025");
    String citys = draft(THANHUY_OFFICER, "2025-M06");
    String phongPhus = draft(PHONG_PHU_OFFICER, "2025-M06");
    Map<String, List<String>> papersBefore = papers();
    Map<UUID, Set<UUID>> reachBefore = reaches(EVE);
    Map<UUID, Set<UUID>> audienceBefore = audiences();
    Set<UUID> openBefore = open();
    String historyBefore = told("2024-06-30");
    String eveBefore = told("2025-06-30");

    // The plan is previewed, and nothing happens.
    String plan = RealReform.text(RealReform.plan());
    ADMIN
        .ask()
        .body(plan)
        .post("/reorganizations?dryRun=true")
        .then()
        .statusCode(200)
        .body("dryRun", is(true))
        .body("reorganization", nullValue())
        .body("areas.findAll { it.kind == 'FOUND' }.size()", is(46))
        .body("areas.findAll { it.kind == 'DISSOLVE' }.size()", is(121 + 10 + 1))
        .body("areas.find { it.code == '593' }.before.name", is("Phan Thiết"))
        .body("areas.find { it.code == '593' }.before.parent", is("Bình Thuận"))
        .body("areas.find { it.code == '593' }.after", nullValue())
        .body("organizations.find { it.code == 'du-22924-2025' }.before", nullValue())
        .body(
            "organizations.find { it.code == 'du-22924-2025' }.after.parent",
            is("Tỉnh ủy Lâm Đồng"))
        .body("organizations.find { it.code == 'du-22924-2025' }.after.area", is("Phú Thủy"))
        .body(
            "successions.find { it.predecessor == 'ubmttq-22924' }.successorName",
            is("Ủy ban Mặt trận Tổ quốc Việt Nam phường Phú Thủy"))
        .body(
            "effects.find { it.kind == 'seat.follow' }.items.subject",
            hasItem("Chuyên viên Mặt trận Tổ quốc phường Phú Thủy (OFFICER)"))
        .body(
            "effects.find { it.kind == 'seat.decide' }.items.subject",
            contains("phongphu.officer (OFFICER)"))
        .body("effects.find { it.kind == 'seat.end' }.items.from", hasItems("hu-pt", "bdv-pt"))
        .body("effects.find { it.kind == 'obligation.move' }.count", greaterThan(500))
        .body("effects.find { it.kind == 'obligation.merge' }.count", greaterThan(500))
        .body("effects.find { it.kind == 'report.close' }.count", is(2))
        // The ward's committee has handed in, and the city's committee ends followed by nobody.
        .body(
            "effects.find { it.kind == 'report.strand' }.items.collect { it.subject + ' ' + it.from + ' ' + it.to }",
            contains("people-situation-month 2025-M06 · du-22924 hu-pt null"))
        .body(
            "superiors.find { it.code == 'ubmttq-22924-2025' && it.line == 'SECTOR' }.after",
            is("ubmttq-ld"));
    assertThat(papers()).isEqualTo(papersBefore);
    assertThat(count("/areas?level=COMMUNE&asOf=2025-07-01&size=1")).isEqualTo(121);

    // It is recorded; until its day everything is answered from the register as it stands.
    String id =
        ADMIN
            .ask()
            .body(plan)
            .post("/reorganizations")
            .then()
            .statusCode(201)
            .body("reorganization.status", is("PLANNED"))
            .body("reorganization.allowedActions", contains("CANCEL"))
            .extract()
            .path("reorganization.id");
    clock.goTo(EVE);
    job.takeEffect();
    assertThat(count("/areas?level=COMMUNE&asOf=2025-07-01&size=1")).isEqualTo(121);
    assertThat(Papers.organization(MTTQ_OFFICER)).isEqualTo("ubmttq-22924");

    // Its day comes.
    clock.goTo(DAY);
    job.takeEffect();
    job.takeEffect();
    MTTQ_OFFICER
        .ask()
        .get("/reorganizations/{id}", id)
        .then()
        .statusCode(200)
        .body("reorganization.status", is("APPLIED"))
        .body("reorganization.allowedActions", hasSize(0))
        .body("steps", hasSize(912));

    // Both days read right.
    assertThat(count("/areas?level=COMMUNE&asOf=2025-06-30&size=1")).isEqualTo(121);
    assertThat(count("/areas?level=DISTRICT&asOf=2025-06-30&size=1")).isEqualTo(10);
    assertThat(count("/areas?level=COMMUNE&asOf=2025-07-01&size=1")).isEqualTo(45);
    assertThat(count("/areas?level=DISTRICT&asOf=2025-07-01&size=1")).isZero();
    assertThat(count("/areas?level=COMMUNE&parent=68&asOf=2025-07-01&size=1")).isEqualTo(45);
    assertThat(count("/organizations?level=DISTRICT&asOf=2025-07-01&size=1")).isZero();
    assertThat(count("/organizations?level=COMMUNE&asOf=2025-07-01&size=1")).isEqualTo(45 * 12);
    MTTQ_OFFICER
        .ask()
        .get("/areas/22924?asOf=2025-06-30")
        .then()
        .body("parent.name", is("Phan Thiết"));
    MTTQ_OFFICER
        .ask()
        .get("/areas/22924?asOf=2025-07-01")
        .then()
        .body("parent.name", is("Lâm Đồng"));
    MTTQ_OFFICER.ask().get("/areas/60?asOf=2025-06-30").then().body("name", is("Bình Thuận"));
    MTTQ_OFFICER.ask().get("/areas/60?asOf=2025-07-01").then().statusCode(404);
    MTTQ_OFFICER
        .ask()
        .get("/organizations?q=btgdvtu-ld&asOf=2025-07-01")
        .then()
        .body("items[0].function", is("PROPAGANDA_AND_MOBILISATION_COMMISSION"));
    MTTQ_OFFICER
        .ask()
        .get("/organizations?q=du-22924-2025&asOf=2025-07-01")
        .then()
        .body("items[0].parent.code", is("tu-ld"), "items[0].area.name", is("Phú Thủy"));
    bothDaysReadAlongEveryLine();
    assertThat(told("2024-06-30").equals(historyBefore)).as("2024 reads as before").isTrue();
    assertThat(told("2025-06-30").equals(eveBefore)).as("the eve reads as before").isTrue();

    // No report is lost or re-owned: what was sent stands where it stood, to the letter.
    assertThat(papers()).isEqualTo(papersBefore);
    read(MTTQ_OFFICER, accepted)
        .then()
        .statusCode(200)
        .body("status", is("ACCEPTED"), "organization.code", is("ubmttq-22924"))
        .body("recipient.code", is("du-22924"));
    read(DANGUY_OFFICER, waiting)
        .then()
        .body(
            "status",
            is("SUBMITTED"),
            "organization.code",
            is("du-22924"),
            "recipient.code",
            is("hu-pt"),
            "recipientEndedOn",
            is("2025-06-30"));
    read(MTTQ_OFFICER, accepted).then().body("recipientEndedOn", nullValue());

    // The successor reads its predecessors' papers, and so do the committee's and the board's.
    assertThat(Papers.organization(MTTQ_OFFICER)).isEqualTo("ubmttq-22924-2025");
    assertThat(Papers.organization(PHU_HAI_OFFICER)).isEqualTo("ubmttq-22924-2025");
    for (Cast reads : List.of(PHU_HAI_OFFICER, DANGUY_OFFICER, TGDV_OFFICER)) {
      read(reads, accepted).then().statusCode(200);
    }
    // Who still names the old body means the new one.
    MTTQ_OFFICER
        .ask()
        .header("X-Acting-For", "ubmttq-22924")
        .get("/me")
        .then()
        .body(
            "actingFor.code",
            is("ubmttq-22924-2025"),
            "seats[0].organization.code",
            is("ubmttq-22924-2025"));

    // It owes what they still owed, once: Phú Hài's June, for the ward had handed its own in.
    read(MTTQ_OFFICER, phuHaisMonth)
        .then()
        .body("status", is("DRAFT"))
        .body("organization.code", is("ubmttq-22924-2025"), "recipient.code", is("du-22924-2025"))
        .body("copies.code", contains("tgdv-22924-2025"))
        .body("allowedActions", contains("EDIT"));
    submit(MTTQ_LEADER, phuHaisMonth);
    read(TGDV_OFFICER, phuHaisMonth).then().statusCode(200);
    accept(DANGUY_OFFICER, phuHaisMonth);
    // Of the quarter, the draft goes on and what the ward had not begun is covered by it.
    read(MTTQ_OFFICER, phuHaisQuarter).then().body("status", is("DRAFT"));
    MTTQ_OFFICER
        .ask()
        .get("/reporting/obligations?organization=ubmttq-22924&period=2025-Q2")
        .then()
        .body("items", hasSize(1))
        .body("items[0].status", is("MERGED"), "items[0].allowedActions", hasSize(0))
        .body("items[0].mergedInto", notNullValue())
        .body("items[0].closedReason", org.hamcrest.Matchers.containsString("1671/NQ-UBTVQH15"));
    MTTQ_OFFICER
        .ask()
        .get("/reporting/obligations?organization=ubmttq-22924-2025&period=2025-Q2")
        .then()
        .body("items", hasSize(1), "items[0].reportId", is(phuHaisQuarter));
    // Two drafts of one year: one goes on, the other is closed and stays readable.
    List<String> years =
        List.of(
            read(MTTQ_OFFICER, mttqsYear).path("status"),
            read(MTTQ_OFFICER, phuHaisYear).path("status"));
    assertThat(years).containsExactlyInAnyOrder("DRAFT", "CLOSED");
    String closed = years.indexOf("CLOSED") == 0 ? mttqsYear : phuHaisYear;
    read(PHU_HAI_LEADER, closed)
        .then()
        .statusCode(200)
        .body("allowedActions", hasSize(0))
        .body("history.action", contains("DRAFT", "CLOSE"))
        .body("history[1].by", nullValue());
    // A returned report is mended by the successor and goes to the successor of who returned it.
    write(UBND_OFFICER, returned, COMPLETE).then().statusCode(200);
    submit(UBND_LEADER, returned);
    accept(DANGUY_OFFICER, returned);
    read(UBND_OFFICER, returned)
        .then()
        .body("versions", is(2), "organization.code", is("ubnd-22924-2025"));

    // A city that ended owes nothing and nobody acts for it; its draft is kept.
    THANHUY_OFFICER.ask().get("/me").then().body("actingFor", nullValue(), "seats", hasSize(0));
    read(THANHUY_LEADER, citys).then().statusCode(404);
    assertThat(one("select status from report where id = '" + citys + "'")).isEqualTo("CLOSED");
    assertThat(
            one(
                "select o.state from obligation o join organization g on g.id = o.organization_id where g.code = 'hu-pt' and o.period = '2025-M06'"))
        .isEqualTo("WAIVED");

    // A split commune's draft goes to the heir; the neighbour that took in a part does not get it.
    assertThat(
            one(
                "select g.code from report r join organization g on g.id = r.organization_id where r.id = '"
                    + phongPhus
                    + "'"))
        .isEqualTo("ubmttq-22978-2025");
    read(PHAN_RI_CUA_OFFICER, phongPhus).then().statusCode(404);
    PHONG_PHU_OFFICER.ask().get("/me").then().body("actingFor", nullValue());

    nobodySeesMore(reachBefore, audienceBefore, openBefore);
    theClassesFollow();

    // July opens on the new register: wards report to their committees, those to the province.
    clock.goTo(LocalDate.of(2025, 7, 15));
    ADMIN
        .ask()
        .post("/reporting/periods/2025-M07/open")
        .then()
        .statusCode(200)
        .body("unresolved", hasSize(0))
        .body("opened", is(45 * 10 + 45 + PROVINCIAL_REPORTERS));
    MTTQ_OFFICER
        .ask()
        .get("/reporting/obligations?period=2025-M07&organization=ubmttq-22924-2025")
        .then()
        .body("items[0].recipient.code", is("du-22924-2025"))
        .body("items[0].copies.code", contains("tgdv-22924-2025"));
    DANGUY_OFFICER
        .ask()
        .get("/reporting/obligations?period=2025-M07&organization=du-22924-2025")
        .then()
        .body("items[0].recipient.code", is("tu-ld"))
        .body("items[0].copies.code", contains("btgdvtu-ld"));
    // July goes on from both wards' June, and what both counted is one figure.
    MTTQ_OFFICER
        .ask()
        .get("/reports/{id}/previous", draft(MTTQ_OFFICER, "2025-M07"))
        .then()
        .statusCode(200)
        .body("period.code", is("2025-M06"))
        .body("sources.organization.code", hasItems("ubmttq-22924", "ubmttq-22924-2025"))
        .body("sources", hasSize(2))
        .body("indicators.receptions", is(4), "indicators.resolutionRate", is(80))
        .body(
            "sections.situation", is("Người dân yên tâm sản xuất.\n\nNgười dân yên tâm sản xuất."));
    DANGUY_OFFICER
        .ask()
        .get(
            "/statistics/indicators?template=mobilisation-work&indicator=receptions&from=2025-M06&to=2025-M06&by=organization")
        .then()
        .body("scope", is("RECEIVED"), "total.value", is(6), "total.reports", is(3));
    assertThat(Papers.organization(BDV_OFFICER)).isEqualTo("btgdvtu-ld");
    BDV_OFFICER
        .ask()
        .get("/reporting/obligations?period=2025-M07&size=200")
        .then()
        .body("items.organization.code", hasItem("du-22924-2025"));
    LIENHUONG_OFFICER
        .ask()
        .get("/reporting/obligations?period=2025-M07&size=200")
        .then()
        .body("items.organization.code", everyItem(is("ubmttq-22969-2025")));

    // June opened again, by June's register: nobody is asked anew for what was handed on.
    ADMIN.ask().post("/reporting/periods/2025-M06/open").then().body("opened", is(0));

    // The trail tells who recorded it and what it did.
    AUDITOR
        .ask()
        .get("/audit?subject=" + id)
        .then()
        .body("items.action", contains("reorganization.apply", "reorganization.plan"))
        .body("items[0].details.'obligation.move'", greaterThan(0))
        .body("items[0].details", not(hasItem("steps")));
  }

  /** Communes were under districts, and are directly under the province. */
  private static void bothDaysReadAlongEveryLine() {
    way("ubmttq-22924", "SECTOR", "2025-06-30", "ubmttq ubmttq-pt ubmttq-22924");
    way("ubmttq-22924-2025", "SECTOR", "2025-07-01", "ubmttq-ld ubmttq-22924-2025");
    way("cd-22924-2025", "SECTOR", "2025-07-01", "ldld-ld cd-22924-2025");
    way("tgdv-22924", "SECTOR", "2025-06-30", "bdvtw bdvtu bdv-pt tgdv-22924");
    way("tgdv-22924-2025", "SECTOR", "2025-07-01", "bdvtw btgdvtu-ld tgdv-22924-2025");
    way("du-22924", "PARTY", "2025-06-30", "bbt-tw tu hu-pt du-22924");
    way("du-22924-2025", "PARTY", "2025-07-01", "bbt-tw tu-ld du-22924-2025");
    way("snv", "PARTY", "2025-06-30", "bbt-tw tu bcs-ubnd snv");
    way("snv-ld", "PARTY", "2025-07-01", "bbt-tw tu-ld du-ubnd-ld snv-ld");
    way("ubnd-22924", "STATE", "2025-06-30", "ubnd ubnd-pt ubnd-22924");
    way("ubnd-22924-2025", "STATE", "2025-07-01", "ubnd-ld ubnd-22924-2025");
    // Everybody but the centre is on the Party's line, on either day.
    assertThat(count("/organizations?line=PARTY&under=bbt-tw&size=1&asOf=2025-06-30"))
        .isEqualTo(count("/organizations?size=1&asOf=2025-06-30") - 1);
    assertThat(count("/organizations?line=PARTY&under=bbt-tw&size=1&asOf=2025-07-01"))
        .isEqualTo(count("/organizations?size=1&asOf=2025-07-01") - 1);
    assertThat(
            count(
                "/organizations?line=STATE&superior=ubnd-ld&level=COMMUNE&size=1&asOf=2025-07-01"))
        .isEqualTo(45);
    assertThat(count("/organizations?line=SECTOR&under=ubmttq&size=1&asOf=2025-07-01")).isZero();
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/history", id("ubmttq-22924", "2025-06-30"))
        .then()
        .body("superiors.validTo", everyItem(is("2025-06-30")));
  }

  /** What the regulation asks of classes and bodies is asked of those in their place. */
  private static void theClassesFollow() {
    // The commission has the duties of the mobilisation and of the propaganda commission, by name
    // and by function.
    duties("bdvtu", "2025-06-30").body("items.code", hasItems("5-1-advise", "18-3-report"));
    duties("btgdvtu-ld", "2025-07-01")
        .body("items.code", hasItems("5-1-advise", "6-2-3-guide", "18-3-report"))
        .body(
            "items.find { it.code == '18-3-report' }.followed.collect { it.successor + ' ' + it.effectiveOn }",
            contains("PROPAGANDA_AND_MOBILISATION_COMMISSION 2025-02-01"))
        .body("items.find { it.code == '5-1-advise' }.followed", hasSize(0));
    // The question for a type finds it by what it followed; on the eve nobody of it was there.
    MTTQ_OFFICER
        .ask()
        .get("/duties?provision=D7.2&organizationType=DIRECT_PARTY_COMMITTEE&asOf=2025-07-01")
        .then()
        .body("items.code", hasItem("7-2-assign-leader"));
    MTTQ_OFFICER
        .ask()
        .get("/duties?provision=D7.2&organizationType=DIRECT_PARTY_COMMITTEE&asOf=2025-06-30")
        .then()
        .body("items", hasSize(0));
    MTTQ_OFFICER
        .ask()
        .get("/duties?provision=D6.2.3&organizationType=PARTY_BOARD&asOf=2025-07-01")
        .then()
        .body("items.code", hasItem("6-2-3-guide"));
    // The committees of agencies have those of delegations and civil affairs committees; other
    // direct committees don't.
    duties("dd-ubmt", "2025-06-30").body("items.code", hasItem("7-2-assign-leader"));
    duties("du-ubnd-ld", "2025-07-01").body("items.code", hasItem("7-2-assign-leader"));
    duties("du-cat-ld", "2025-07-01").body("items.code", not(hasItem("7-2-assign-leader")));
    BDV_OFFICER.ask().get("/me").then().body("allowedActions", hasItem("FOLLOW_LEADERS"));
  }

  private static io.restassured.response.ValidatableResponse duties(String code, String day) {
    return MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/duties?asOf={day}", id(code, day), day)
        .then()
        .statusCode(200);
  }

  private static void way(String code, String line, String day, String way) {
    MTTQ_OFFICER
        .ask()
        .get("/organizations/{id}/path?line={line}&asOf={day}", id(code, day), line, day)
        .then()
        .statusCode(200)
        .body("items.code", is(List.of(way.split(" "))));
  }

  private static String id(String code, String day) {
    return MTTQ_OFFICER
        .ask()
        .get("/organizations?size=200&q=" + code + "&asOf=" + day)
        .path("items.find { it.code == '" + code + "' }.id");
  }

  private static final int PROVINCIAL_REPORTERS = 16;

  private static final String PEOPLE =
      """
      {"sections": {"situation": "Người dân yên tâm trước ngày sắp xếp.", "work": "Đã họp dân ở mọi khu phố."},
       "indicators": {"emergingMatters": 1, "mattersResolved": 1, "headReceptions": 2, "headDialogues": 1,
                      "petitionsReceived": 5, "petitionsResolved": 4},
       "note": null}""";

  /**
   * Every seat × every paper. A seat in an organization sees afterwards what it saw before, what
   * the bodies saw that its successor took in, and, of what was still open, what is now owed by,
   * sent or copied to its successor. Nothing else; and of what was sent, nothing is lost.
   */
  private void nobodySeesMore(
      Map<UUID, Set<UUID>> reachBefore, Map<UUID, Set<UUID>> audienceBefore, Set<UUID> openBefore) {
    Map<UUID, Set<UUID>> audienceAfter = audiences();
    Map<UUID, UUID> leads = organizations.actingFor(reachBefore.keySet(), DAY);
    int compared = 0;
    for (UUID seat : reachBefore.keySet()) {
      Set<UUID> before = visible(reachBefore.get(seat), audienceBefore);
      UUID successor = leads.get(seat);
      Set<UUID> reach =
          successor == null ? Set.of() : organizations.withPredecessors(successor, DAY);
      Set<UUID> after = visible(reach, audienceAfter);
      Set<UUID> allowed = new HashSet<>(before);
      reach.forEach(
          part ->
              allowed.addAll(visible(reachBefore.getOrDefault(part, Set.of()), audienceBefore)));
      for (UUID paper : after) {
        boolean handed = openBefore.contains(paper) && audienceAfter.get(successor).contains(paper);
        assertThat(allowed.contains(paper) || handed)
            .as("seat at %s sees paper %s", seat, paper)
            .isTrue();
        compared++;
      }
      if (successor != null) {
        before.stream()
            .filter(paper -> !openBefore.contains(paper))
            .forEach(paper -> assertThat(after).contains(paper));
      }
    }
    assertThat(compared).isGreaterThan(10_000);
  }

  private static Set<UUID> visible(Set<UUID> reach, Map<UUID, Set<UUID>> audience) {
    Set<UUID> seen = new HashSet<>();
    reach.forEach(o -> seen.addAll(audience.getOrDefault(o, Set.of())));
    return seen;
  }

  private Map<UUID, Set<UUID>> reaches(LocalDate day) {
    Map<UUID, Set<UUID>> reaches = new HashMap<>();
    for (Object[] row :
        rows(
            "select o.id, o.id from organization o join organization_version v on v.organization_id = o.id and daterange(v.valid_from, v.valid_to, '[]') @> date '"
                + day
                + "'")) {
      reaches.put((UUID) row[0], organizations.withPredecessors((UUID) row[0], day));
    }
    return reaches;
  }

  /** Organization → the things it has a standing to. */
  private Map<UUID, Set<UUID>> audiences() {
    Map<UUID, Set<UUID>> audiences = new HashMap<>();
    for (Object[] row : rows("select organization_id, subject_id from audience")) {
      audiences.computeIfAbsent((UUID) row[0], o -> new HashSet<>()).add((UUID) row[1]);
    }
    return audiences;
  }

  private Set<UUID> open() {
    Set<UUID> open = new HashSet<>();
    rows("select id, report_id from obligation where state in ('PENDING', 'DRAFTING', 'RETURNED')")
        .forEach(
            row -> {
              open.add((UUID) row[0]);
              open.add((UUID) row[1]);
            });
    return open;
  }

  /** What was sent, to the letter: owner, receiver, content, versions and deliveries. */
  private Map<String, List<String>> papers() {
    Map<String, List<String>> papers = new HashMap<>();
    rows("select cast(r.id as text), concat_ws('|', r.organization_id, r.recipient_id, r.status, r.content, r.title) from report r where r.status in ('SUBMITTED', 'ACCEPTED')")
        .forEach(row -> papers.put("report " + row[0], List.of(row[1].toString())));
    rows("select cast(s.id as text), concat_ws('|', s.report_id, s.number, s.sha256, s.content) from report_submission s")
        .forEach(row -> papers.put("submission " + row[0], List.of(row[1].toString())));
    rows("select report_id || ' ' || organization_id, kind from report_delivery")
        .forEach(row -> papers.put("delivery " + row[0], List.of(row[1].toString())));
    rows("select cast(o.id as text), concat_ws('|', o.organization_id, o.recipient_id, o.state) from obligation o where o.state in ('SUBMITTED', 'ACCEPTED')")
        .forEach(row -> papers.put("obligation " + row[0], List.of(row[1].toString())));
    return papers;
  }

  private List<Object[]> rows(String sql) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              em.clear();
              @SuppressWarnings("unchecked")
              List<Object[]> rows = em.createNativeQuery(sql, Object[].class).getResultList();
              return rows;
            });
  }

  private String one(String sql) {
    return QuarkusTransaction.requiringNew()
        .call(() -> String.valueOf(em.createNativeQuery(sql).getSingleResult()));
  }

  private static String submitted(Cast officer, Cast leader, String period) {
    return submitted(officer, leader, period, COMPLETE);
  }

  private static String submitted(Cast officer, Cast leader, String period, String content) {
    String id = draft(officer, period);
    write(officer, id, content).then().statusCode(200);
    submit(leader, id);
    return id;
  }

  /**
   * The register of a past day. A version's last day is the one thing that a reform adds to what
   * was said of it.
   */
  private static String told(String day) {
    StringBuilder told = new StringBuilder();
    String cursor = null;
    do {
      var request = MTTQ_OFFICER.ask().queryParam("size", 200).queryParam("asOf", day);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      var page = request.get("/organizations").then().statusCode(200).extract();
      told.append(page.path("items").toString());
      cursor = page.path("page.next");
    } while (cursor != null);
    assertThat(told.length()).as("the whole register").isGreaterThan(200_000);
    return told.toString().replaceAll("validTo=(null|[0-9-]+)", "");
  }

  private static int count(String path) {
    return MTTQ_OFFICER
        .ask()
        .get(path + "&count=true")
        .then()
        .statusCode(200)
        .extract()
        .path("page.total");
  }
}

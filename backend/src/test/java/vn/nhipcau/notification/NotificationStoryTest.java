package vn.nhipcau.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.HAM_TIEN_BOARD_OFFICER;
import static vn.nhipcau.testing.Cast.HAM_TIEN_COMMITTEE_LEADER;
import static vn.nhipcau.testing.Cast.HAM_TIEN_COMMITTEE_OFFICER;
import static vn.nhipcau.testing.Cast.HAM_TIEN_LEADER;
import static vn.nhipcau.testing.Cast.HAM_TIEN_OFFICER;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.accept;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.obligation;
import static vn.nhipcau.testing.Papers.sendBack;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.Seats;
import vn.nhipcau.testing.TestClock;
import vn.nhipcau.testing.World;

@QuarkusTest
@WithTestResource(World.class)
class NotificationStoryTest {

  @Inject TestClock clock;
  @Inject ReminderService reminders;
  @Inject EntityManager em;

  @BeforeEach
  void theWardHasItsPeople() {
    Seats.give(
        "hamtien.officer,ubmttq-22918,OFFICER",
        "hamtien.leader,ubmttq-22918,LEADER",
        "hamtien.danguy.officer,du-22918,OFFICER",
        "hamtien.danguy.leader,du-22918,LEADER",
        "hamtien.tgdv.officer,tgdv-22918,OFFICER");
  }

  @AfterEach
  void backToTheFirstDay() {
    clock.goTo(TestClock.FIRST_DAY);
  }

  @Test
  void aReturnIsToldToItsAuthorsWithTheReasonAndToNobodyElse() {
    String report = draft(HAM_TIEN_OFFICER, "2026-M11");
    write(HAM_TIEN_OFFICER, report, COMPLETE).then().statusCode(200);
    submit(HAM_TIEN_LEADER, report);
    // Who receives it is told; who did it is not, and a copy is no work for anybody.
    assertThat(about(HAM_TIEN_COMMITTEE_OFFICER, report)).containsExactly("REPORT_SUBMITTED");
    assertThat(about(HAM_TIEN_COMMITTEE_LEADER, report)).containsExactly("REPORT_SUBMITTED");
    assertThat(about(HAM_TIEN_LEADER, report)).isEmpty();
    assertThat(about(HAM_TIEN_BOARD_OFFICER, report)).isEmpty();

    sendBack(HAM_TIEN_COMMITTEE_OFFICER, report, "Xin bổ sung số liệu tiếp công dân.");
    for (Cast author : List.of(HAM_TIEN_OFFICER, HAM_TIEN_LEADER)) {
      author
          .ask()
          .get("/notifications?unread=true&size=200")
          .then()
          .body(
              "items.find { it.subjectId == '"
                  + report
                  + "' && it.kind == 'REPORT_RETURNED' }.reason",
              is("Xin bổ sung số liệu tiếp công dân."));
    }
    assertThat(about(HAM_TIEN_COMMITTEE_LEADER, report)).containsExactly("REPORT_SUBMITTED");
    submit(HAM_TIEN_LEADER, report);
    accept(HAM_TIEN_COMMITTEE_OFFICER, report);
    assertThat(about(HAM_TIEN_OFFICER, report))
        .containsExactly("REPORT_ACCEPTED", "REPORT_RETURNED");
  }

  @Test
  void readingIsOnesOwn() {
    String obligation = obligation(HAM_TIEN_OFFICER, "2026-Q4");
    extend(obligation, "2026-12-21");
    String own = first(HAM_TIEN_OFFICER);
    long officer = unread(HAM_TIEN_OFFICER);
    long leader = unread(HAM_TIEN_LEADER);
    HAM_TIEN_LEADER.ask().post("/notifications/{id}/read", own).then().statusCode(404);
    ADMIN.ask().get("/notifications").then().statusCode(200).body("items", is(List.of()));
    for (int again = 0; again < 2; again++) {
      HAM_TIEN_OFFICER
          .ask()
          .post("/notifications/{id}/read", own)
          .then()
          .statusCode(200)
          .body("read", is(true), "kind", is("EXTENDED"), "until", is("2026-12-21"));
      assertThat(unread(HAM_TIEN_OFFICER)).isEqualTo(officer - 1);
    }
    assertThat(unread(HAM_TIEN_LEADER)).isEqualTo(leader);
    HAM_TIEN_LEADER.ask().post("/notifications/read").then().body("unread", is(0));
    assertThat(unread(HAM_TIEN_LEADER)).isZero();
  }

  @Test
  void whatIsMutedIsNotToldButAReturnAlwaysIs() {
    choose(HAM_TIEN_BOARD_OFFICER, "REPORT_RETURNED", false, 422);
    choose(HAM_TIEN_LEADER, "EXTENSION_REFUSED", false, 200);
    HAM_TIEN_LEADER
        .ask()
        .get("/notifications/preferences")
        .then()
        .body("items.findAll { !it.told }.kind", is(List.of("EXTENSION_REFUSED")))
        .body(
            "items.findAll { it.mailing == 'AT_ONCE' }.kind",
            is(List.of("REPORT_RETURNED", "REMINDED")))
        .body("items.findAll { !it.changeable }.kind", is(List.of("REPORT_RETURNED")));
    String obligation = obligation(HAM_TIEN_OFFICER, "2026");
    act(
        HAM_TIEN_OFFICER,
        obligation,
        "request-extension",
        Map.of("until", "2026-12-22", "reason", "Bão."));
    assertThat(about(HAM_TIEN_COMMITTEE_OFFICER, obligation)).contains("EXTENSION_REQUESTED");
    act(HAM_TIEN_COMMITTEE_OFFICER, obligation, "refuse-extension", Map.of("reason", "Cần sớm."));
    HAM_TIEN_OFFICER
        .ask()
        .get("/notifications?size=200")
        .then()
        .body("items.find { it.kind == 'EXTENSION_REFUSED' }.reason", is("Cần sớm."));
    assertThat(about(HAM_TIEN_LEADER, obligation)).doesNotContain("EXTENSION_REFUSED");
    choose(HAM_TIEN_LEADER, "EXTENSION_REFUSED", true, 200);
  }

  /** This world names no mail server. */
  @Test
  void whereNoMailIsSentNoneWaits() {
    remindOn(LocalDate.parse("2026-11-17"));
    HAM_TIEN_OFFICER
        .ask()
        .get("/mail/mailbox")
        .then()
        .body("sending", is(false), "address", is("hamtien.officer@nhipcau.example"));
    assertThat(unread(HAM_TIEN_OFFICER)).isPositive();
    assertThat(
            em.createNativeQuery(
                    "select count(*) from notification where mailing is not null", Long.class)
                .getSingleResult())
        .isEqualTo(0L);
  }

  /** Before, on the day, after; each once, however often the job runs. */
  @Test
  void remindersComeInTimeAndOnce() {
    String id = obligation(HAM_TIEN_OFFICER, "2026-Q4");
    LocalDate due =
        LocalDate.parse(
            HAM_TIEN_OFFICER.ask().get("/reporting/obligations/{id}", id).path("dueOn"));
    remindOn(due.minusDays(14));
    assertThat(reminded(id)).isEmpty();
    remindOn(due.minusDays(1));
    remindOn(due.minusDays(1));
    assertThat(reminded(id)).containsExactly("DUE_SOON");
    remindOn(due);
    assertThat(reminded(id)).containsExactly("DUE_TODAY", "DUE_SOON");
    LocalDate after = nextWorkingDay(due, 1);
    remindOn(after);
    remindOn(nextWorkingDay(due, 2));
    remindOn(nextWorkingDay(due, 3));
    assertThat(reminded(id)).containsExactly("OVERDUE", "DUE_TODAY", "DUE_SOON");
    remindOn(nextWorkingDay(due, 4));
    assertThat(reminded(id)).containsExactly("OVERDUE", "OVERDUE", "DUE_TODAY", "DUE_SOON");
  }

  /**
   * November's report was due on the 17th; four working days later it is the commission's matter.
   */
  @Test
  void whoWaitsIsToldOnceAWeekHowManyAreLate() {
    for (Cast waiting : List.of(HAM_TIEN_COMMITTEE_LEADER, HAM_TIEN_BOARD_OFFICER)) {
      long before = escalations(waiting).size();
      remindOn(LocalDate.parse("2026-11-20"));
      assertThat(escalations(waiting)).hasSize((int) before);
    }
    long before = escalations(HAM_TIEN_BOARD_OFFICER).size();
    remindOn(LocalDate.parse("2026-11-23"));
    remindOn(LocalDate.parse("2026-11-24"));
    for (Cast waiting : List.of(HAM_TIEN_COMMITTEE_LEADER, HAM_TIEN_BOARD_OFFICER)) {
      assertThat(escalations(waiting)).hasSize((int) before + 1).allMatch(number -> number > 1);
    }
  }

  private static List<Integer> escalations(Cast who) {
    return who.ask()
        .get("/notifications?size=200")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.kind == 'OVERDUE_FROM_OTHERS' }.number");
  }

  private void remindOn(LocalDate day) {
    clock.goTo(day);
    reminders.remind();
  }

  private static LocalDate nextWorkingDay(LocalDate day, int count) {
    List<String> days =
        ADMIN
            .ask()
            .get(
                "/calendar/days?from={from}&to={to}",
                day.plusDays(1).toString(),
                day.plusDays(30).toString())
            .then()
            .statusCode(200)
            .extract()
            .path("items.findAll { it.working }.date");
    return LocalDate.parse(days.get(count - 1));
  }

  private static List<String> reminded(String obligation) {
    return about(HAM_TIEN_OFFICER, obligation).stream()
        .filter(kind -> kind.startsWith("DUE") || kind.equals("OVERDUE"))
        .toList();
  }

  private static List<String> about(Cast who, String subject) {
    return who.ask()
        .get("/notifications?size=200")
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.subjectId == '" + subject + "' }.kind");
  }

  private static String first(Cast who) {
    return who.ask()
        .get("/notifications?unread=true&size=200")
        .path("items.find { it.kind == 'EXTENDED' }.id");
  }

  private static long unread(Cast who) {
    return who.ask()
        .get("/notifications/unread")
        .then()
        .statusCode(200)
        .extract()
        .<Integer>path("unread");
  }

  private static void choose(Cast who, String kind, boolean told, int status) {
    who.ask()
        .body(Map.of("told", told))
        .put("/notifications/preferences/{kind}", kind)
        .then()
        .statusCode(status);
  }

  private static void extend(String id, String until) {
    act(HAM_TIEN_COMMITTEE_LEADER, id, "extend", Map.of("until", until, "reason", "Đồng ý."));
  }

  private static void act(Cast who, String id, String verb, Map<String, String> body) {
    who.change(who.ask().get("/reporting/obligations/{id}", id).header("ETag"))
        .body(body)
        .post("/reporting/obligations/{id}/{verb}", id, verb)
        .then()
        .statusCode(200);
  }
}

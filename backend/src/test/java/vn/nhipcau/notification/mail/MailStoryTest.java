package vn.nhipcau.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.HAM_TIEN_BOARD_OFFICER;
import static vn.nhipcau.testing.Cast.HAM_TIEN_COMMITTEE_LEADER;
import static vn.nhipcau.testing.Cast.HAM_TIEN_COMMITTEE_OFFICER;
import static vn.nhipcau.testing.Cast.HAM_TIEN_LEADER;
import static vn.nhipcau.testing.Cast.HAM_TIEN_OFFICER;
import static vn.nhipcau.testing.Cast.MUI_NE_COMMITTEE_LEADER;
import static vn.nhipcau.testing.Cast.MUI_NE_LEADER;
import static vn.nhipcau.testing.Cast.MUI_NE_OFFICER;
import static vn.nhipcau.testing.Papers.COMPLETE;
import static vn.nhipcau.testing.Papers.draft;
import static vn.nhipcau.testing.Papers.obligation;
import static vn.nhipcau.testing.Papers.sendBack;
import static vn.nhipcau.testing.Papers.submit;
import static vn.nhipcau.testing.Papers.write;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.Cast;
import vn.nhipcau.testing.PostOffice;
import vn.nhipcau.testing.Seats;
import vn.nhipcau.testing.TestClock;
import vn.nhipcau.testing.World;

/** What reaches whom by mail, seen at a mail server. */
@QuarkusTest
@TestProfile(MailStoryTest.StandAlone.class)
@WithTestResource(World.class)
@WithTestResource(PostOffice.class)
class MailStoryTest {

  /** Declared stand-alone, so that it may keep papers of which nothing must go by mail. */
  public static class StandAlone implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("nhipcau.stand-alone", "true");
    }
  }

  private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  /** The figures of the quarter and the year are closed by then, so that one may be urged. */
  private static final LocalDate IN_DECEMBER = LocalDate.of(2026, 12, 16);

  @Inject TestClock clock;
  @Inject MailJob job;
  @Inject MailGatheringService gathering;

  @BeforeEach
  void everybodyHasLoggedIn() {
    Seats.give(
        "hamtien.officer,ubmttq-22918,OFFICER",
        "hamtien.leader,ubmttq-22918,LEADER",
        "hamtien.danguy.officer,du-22918,OFFICER",
        "hamtien.danguy.leader,du-22918,LEADER",
        "hamtien.tgdv.officer,tgdv-22918,OFFICER",
        "muine.officer,ubmttq-22915,OFFICER",
        "muine.leader,ubmttq-22915,LEADER",
        "muine.danguy.leader,du-22915,LEADER");
    Stream.of(
            HAM_TIEN_OFFICER,
            HAM_TIEN_LEADER,
            HAM_TIEN_COMMITTEE_OFFICER,
            HAM_TIEN_COMMITTEE_LEADER,
            HAM_TIEN_BOARD_OFFICER,
            MUI_NE_OFFICER,
            MUI_NE_LEADER,
            MUI_NE_COMMITTEE_LEADER)
        .forEach(who -> who.ask().get("/me").then().statusCode(200));
  }

  @AfterEach
  void backToTheFirstDay() {
    job.send();
    clock.goTo(TestClock.FIRST_DAY);
  }

  @Test
  void aReturnIsMailedAtOnceAndTheRestInOneDigestADay() throws MessagingException, IOException {
    int leaders = mails(HAM_TIEN_COMMITTEE_LEADER);
    String report = draft(HAM_TIEN_OFFICER, "2026-M11");
    write(HAM_TIEN_OFFICER, report, COMPLETE).then().statusCode(200);
    submit(HAM_TIEN_LEADER, report);
    job.send();
    assertThat(mails(HAM_TIEN_COMMITTEE_OFFICER)).as("a report that came in can wait").isZero();

    sendBack(HAM_TIEN_COMMITTEE_OFFICER, report, "Xin bổ sung <số liệu> tiếp công dân.");
    job.send();
    job.send();
    for (Cast author : List.of(HAM_TIEN_OFFICER, HAM_TIEN_LEADER)) {
      assertThat(mails(author)).isEqualTo(1);
      MimeMessage mail = PostOffice.to(address(author)).getFirst();
      assertThat(mail.getSubject()).startsWith("Báo cáo bị trả lại: ");
      assertThat(mail.getFrom()[0].toString()).endsWith("<no-reply@localhost>");
      assertThat(mail.getHeader("Message-ID")).hasSize(1);
      assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@nhipcau\\.example>");
      assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(part(mail, "text/plain"))
          .contains("Lý do: Xin bổ sung <số liệu> tiếp công dân.")
          .contains("https://nhipcau.example/reports/" + report)
          .contains("Mặt trận Tổ quốc Việt Nam phường Hàm Tiến")
          .doesNotContain("yên tâm sản xuất");
      assertThat(part(mail, "text/html"))
          .contains("Lý do: Xin bổ sung &lt;số liệu&gt; tiếp công dân.")
          .doesNotContain("yên tâm sản xuất");
    }

    // Who has read it in the application needs no mail; who has not gets one, and only one.
    HAM_TIEN_COMMITTEE_OFFICER.ask().post("/notifications/read").then().statusCode(200);
    clock.goTo(SATURDAY);
    digest();
    assertThat(mails(HAM_TIEN_COMMITTEE_LEADER)).as("nobody is at work").isEqualTo(leaders);
    clock.goTo(MONDAY);
    digest();
    digest();
    assertThat(mails(HAM_TIEN_COMMITTEE_OFFICER)).isZero();
    assertThat(mails(HAM_TIEN_COMMITTEE_LEADER)).isEqualTo(leaders + 1);
    assertThat(part(last(HAM_TIEN_COMMITTEE_LEADER), "text/plain")).contains("gửi báo cáo:");
    assertThat(mails(HAM_TIEN_OFFICER)).isEqualTo(1);
  }

  @Test
  void aServerThatIsDownIsAskedAgainAndNothingIsLost() {
    clock.goTo(IN_DECEMBER);
    String obligation = obligation(MUI_NE_OFFICER, "2026-Q4");
    PostOffice.close();
    try {
      act(MUI_NE_COMMITTEE_LEADER, obligation, "remind", Map.of());
      job.send();
      ADMIN
          .ask()
          .get("/mail/outbox?state=WAITING&count=true")
          .then()
          .statusCode(200)
          .body("page.total", is(2))
          .body("items[0].attempts", is(1), "items[0].fault", notNullValue())
          .body("items[0].mailing", is("AT_ONCE"));
    } finally {
      PostOffice.open();
    }
    job.send();
    assertThat(mails(MUI_NE_OFFICER)).as("not before its time").isZero();
    clock.goTo(clock.instant().plus(Duration.ofMinutes(2)));
    job.send();
    assertThat(mails(MUI_NE_OFFICER)).isEqualTo(1);
    assertThat(mails(MUI_NE_LEADER)).isEqualTo(1);
    ADMIN.ask().get("/mail/outbox?state=WAITING").then().body("items", is(List.of()));
  }

  @Test
  void whatIsGivenUpIsSeenAndTriedAgainWhenTheServerIsMended() {
    clock.goTo(IN_DECEMBER);
    PostOffice.close();
    try {
      act(MUI_NE_COMMITTEE_LEADER, obligation(MUI_NE_OFFICER, "2026"), "remind", Map.of());
      for (int attempt = 0; attempt < OutgoingMail.MOST_ATTEMPTS; attempt++) {
        job.send();
        clock.goTo(clock.instant().plus(Duration.ofHours(7)));
      }
    } finally {
      PostOffice.open();
    }
    job.send();
    assertThat(mails(MUI_NE_OFFICER)).isZero();
    ADMIN
        .ask()
        .get("/mail/outbox?state=FAILED&count=true")
        .then()
        .body("page.total", is(2), "items[0].attempts", is(OutgoingMail.MOST_ATTEMPTS));
    MUI_NE_OFFICER.ask().get("/mail/outbox").then().statusCode(403);
    MUI_NE_OFFICER.ask().post("/mail/outbox/retry").then().statusCode(403);
    ADMIN.ask().post("/mail/outbox/retry").then().statusCode(200).body("retried", is(2));
    job.send();
    assertThat(mails(MUI_NE_OFFICER)).isEqualTo(1);
    ADMIN.ask().get("/mail/outbox?state=SENT").then().body("items.size()", greaterThan(1));
  }

  @Test
  void onManyNodesEachMailGoesOutOnce() {
    clock.goTo(IN_DECEMBER);
    String obligation = obligation(HAM_TIEN_OFFICER, "2026-Q4");
    int officer = mails(HAM_TIEN_OFFICER);
    int leader = mails(HAM_TIEN_LEADER);
    act(HAM_TIEN_COMMITTEE_LEADER, obligation, "remind", Map.of());
    CompletableFuture.allOf(
            IntStream.range(0, 6)
                .mapToObj(node -> CompletableFuture.runAsync(job::send))
                .toArray(CompletableFuture[]::new))
        .join();
    assertThat(mails(HAM_TIEN_OFFICER)).isEqualTo(officer + 1);
    assertThat(mails(HAM_TIEN_LEADER)).isEqualTo(leader + 1);
  }

  @Test
  void everybodyChoosesWhenAndInWhichLanguage() throws MessagingException {
    MUI_NE_LEADER
        .ask()
        .get("/mail/mailbox")
        .then()
        .body("sending", is(true), "address", is(address(MUI_NE_LEADER)), "language", is("vi"));
    MUI_NE_LEADER
        .ask()
        .body(Map.of("language", "en"))
        .put("/mail/mailbox")
        .then()
        .statusCode(200)
        .body("language", is("en"));
    MUI_NE_LEADER.ask().body(Map.of("language", "fr")).put("/mail/mailbox").then().statusCode(400);
    choose(MUI_NE_LEADER, "EXTENDED", true, "AT_ONCE");
    choose(MUI_NE_OFFICER, "EXTENDED", false, "OFF");
    int officer = mails(MUI_NE_OFFICER);
    extend(obligation(MUI_NE_OFFICER, "2026-Q4"), "2026-12-21");
    job.send();
    assertThat(last(MUI_NE_LEADER).getSubject()).startsWith("Put off until 21 Dec 2026: ");
    digest();
    assertThat(mails(MUI_NE_OFFICER)).isEqualTo(officer);

    // By mail alone: it does not show in the application.
    choose(MUI_NE_LEADER, "EXTENDED", false, "AT_ONCE");
    long unread = unread(MUI_NE_LEADER);
    extend(obligation(MUI_NE_OFFICER, "2026-Q4"), "2026-12-22");
    job.send();
    assertThat(last(MUI_NE_LEADER).getSubject()).startsWith("Put off until 22 Dec 2026: ");
    assertThat(unread(MUI_NE_LEADER)).isEqualTo(unread);
  }

  @Test
  void nothingOfAStateSecretGoesByMail() {
    String report = draft(MUI_NE_OFFICER, "2026-M11");
    write(MUI_NE_OFFICER, report, COMPLETE.replace("Người dân yên tâm", "(Mật) Người dân yên tâm"))
        .then()
        .statusCode(200);
    submit(MUI_NE_LEADER, report);
    int before = mails(MUI_NE_OFFICER);
    sendBack(MUI_NE_COMMITTEE_LEADER, report, "Xin bổ sung.");
    job.send();
    digest();
    assertThat(mails(MUI_NE_OFFICER)).isEqualTo(before);
    MUI_NE_OFFICER
        .ask()
        .get("/notifications?size=200")
        .then()
        .body("items.find { it.subjectId == '" + report + "' }.kind", is("REPORT_RETURNED"));
  }

  @Test
  void anInstallationThatStopsSendingLeavesNothingWaiting() {
    clock.goTo(IN_DECEMBER);
    String obligation = obligation(HAM_TIEN_OFFICER, "2026");
    int before = mails(HAM_TIEN_OFFICER);
    act(HAM_TIEN_COMMITTEE_LEADER, obligation, "remind", Map.of());
    gathering.gatherUrgent();
    gathering.giveUp();
    job.send();
    assertThat(mails(HAM_TIEN_OFFICER)).isEqualTo(before);
    ADMIN.ask().post("/mail/outbox/retry").then().body("retried", greaterThan(0));
  }

  private void digest() {
    job.digest();
    job.send();
  }

  private static String address(Cast who) {
    return who.account().address();
  }

  private static int mails(Cast who) {
    return PostOffice.to(address(who)).size();
  }

  private static MimeMessage last(Cast who) {
    return PostOffice.to(address(who)).getLast();
  }

  /** One of the two bodies that a mail has. */
  private static String part(MimeMessage mail, String type) throws MessagingException, IOException {
    return part((MimeMultipart) mail.getContent(), type);
  }

  private static String part(MimeMultipart parts, String type)
      throws MessagingException, IOException {
    for (int i = 0; i < parts.getCount(); i++) {
      if (parts.getBodyPart(i).isMimeType(type)) {
        return (String) parts.getBodyPart(i).getContent();
      }
      if (parts.getBodyPart(i).getContent() instanceof MimeMultipart inner) {
        return part(inner, type);
      }
    }
    throw new AssertionError("no " + type + " in " + GreenMailUtil.toString(parts.getParent()));
  }

  private static long unread(Cast who) {
    return who.ask().get("/notifications/unread").<Integer>path("unread");
  }

  private static void choose(Cast who, String kind, boolean told, String mailing) {
    who.ask()
        .body(Map.of("told", told, "mailing", mailing))
        .put("/notifications/preferences/{kind}", kind)
        .then()
        .statusCode(200)
        .body("told", is(told), "mailing", is(mailing));
  }

  private static void extend(String id, String until) {
    act(MUI_NE_COMMITTEE_LEADER, id, "extend", Map.of("until", until, "reason", "Đồng ý."));
  }

  private static void act(Cast who, String id, String verb, Map<String, String> body) {
    who.change(who.ask().get("/reporting/obligations/{id}", id).header("ETag"))
        .body(body)
        .post("/reporting/obligations/{id}/{verb}", id, verb)
        .then()
        .statusCode(200);
  }
}

package vn.nhipcau.bench.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * A month is opened for everybody at once: the whole nation is asked for a report by one
 * requirement, first by adding it, then by opening a month before. Done once, for what is opened
 * cannot be opened again.
 */
public final class OpeningRun {

  /** What is promised for 35,000 organizations. */
  private static final double LIMIT_SECONDS = 60;

  private static final int PROMISED_FOR = 30_000;

  private static final String REQUIREMENT =
      """
      {"code": "bench-everybody", "title": "Báo cáo của mọi cơ quan", "titleEn": "Report of every body",
       "regulation": "quy-che-dan-van-2021", "provision": "D18.2", "template": "people-situation", "frequency": "MONTH",
       "reporters": {"types": ["PEOPLE_COUNCIL", "PEOPLE_COMMITTEE", "FATHERLAND_FRONT", "SOCIO_POLITICAL_ORGANIZATION",
         "ARMED_FORCE", "DEPARTMENT", "PARTY_BOARD", "JUDICIAL_BODY", "MASS_ASSOCIATION", "CENTRAL_VERTICAL_AGENCY", "MEDIA_OR_TRAINING_BODY"],
         "levels": ["PROVINCE", "DISTRICT", "COMMUNE"], "functions": [], "organizations": [], "except": []},
       "recipient": "SAME_LEVEL_COMMITTEE", "copies": ["SAME_LEVEL_COMMISSION"], "oversight": ["SUPERIOR_COMMITTEES"],
       "window": {"firstDay": 1},
       "due": {"rule": "DAY_OF_NEXT_MONTH", "days": {"COMMUNE": 10, "DISTRICT": 15, "PROVINCE": 20}, "roll": "NEXT_WORKING_DAY"},
       "validFrom": "2021-11-01", "legalBasis": "Đo hiệu năng"}""";

  private final Api api;

  public OpeningRun(Api api) {
    this.api = api;
  }

  /** How long each took and how many it asked. */
  public record Opened(
      int provinces,
      long organizations,
      long added,
      double addSeconds,
      long opened,
      double openSeconds) {

    public boolean keepsItsPromise() {
      return opened < PROMISED_FOR || (addSeconds < LIMIT_SECONDS && openSeconds < LIMIT_SECONDS);
    }
  }

  public Opened run(Connection database, int provinces, long organizations) throws SQLException {
    try (var statement = database.createStatement()) {
      // A regulation whose issuer nobody knows binds everybody, also outside its province.
      statement.executeUpdate("update regulation set issued_by = null");
      statement.executeUpdate("analyze");
    }
    api.login("admin", "nhipcau");
    long begin = System.nanoTime();
    JsonNode added = api.post("/reporting/requirements", REQUIREMENT);
    double addSeconds = seconds(begin);
    String month =
        LocalDate.now(ZoneOffset.ofHours(7))
            .minusMonths(1)
            .format(java.time.format.DateTimeFormatter.ofPattern("yyyy-'M'MM"));
    begin = System.nanoTime();
    JsonNode opened = api.post("/reporting/periods/" + month + "/open", "");
    return new Opened(
        provinces,
        organizations,
        added.path("obligations").path("opened").asLong(),
        addSeconds,
        opened.path("opened").asLong(),
        seconds(begin));
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  public static String told(Opened opened) {
    return String.format(
        Locale.ROOT,
        "%d organizations: a requirement added, %d obligations in %.1f s; a month opened, %d obligations in %.1f s%s",
        opened.organizations(),
        opened.added(),
        opened.addSeconds(),
        opened.opened(),
        opened.openSeconds(),
        opened.keepsItsPromise() ? "" : " (limit of 60 s missed)");
  }

  public static void write(Path folder, Opened opened, Results results) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("opening.md"),
        "# A month is opened for everybody\n\nWritten by `make bench` on %s: %d processors, load %.1f before it began. Limit: 60 s for 35,000 organizations.\n\n%s.\n"
            .formatted(results.day(), results.processors(), results.loadBefore(), told(opened)));
  }
}

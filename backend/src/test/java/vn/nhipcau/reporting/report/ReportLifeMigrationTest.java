package vn.nhipcau.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Reports of before have deliveries, signers and numbers afterwards, as if they had always had. */
class ReportLifeMigrationTest {

  private static final String BEFORE = "202611241400";
  private static final String AFTER = "202611242202";

  @Test
  void whatWasSubmittedBeforeIsDeliveredSignedAndNumbered() throws IOException, SQLException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      DataSource database = postgres.getPostgresDatabase();
      migrate(database, BEFORE);
      try (Connection connection = database.getConnection()) {
        run(connection, "set session_replication_role = replica");
        run(
            connection,
            "insert into person (id, username, display_name) values (%s, 'an', 'An')"
                .formatted(id(1)),
            organization(10, "front", "MTTQ", "FATHERLAND_FRONT"),
            organization(11, "committee", "UBND", "PEOPLE_COMMITTEE"),
            report(20, 10, "RETURNED", 2),
            report(21, 11, "SUBMITTED", 1),
            report(22, 10, "DRAFT", 0),
            // The second of the Front's is of the next year, in Viet Nam.
            submission(30, 20, 1, "2026-12-31 10:00:00+00"),
            submission(31, 20, 2, "2026-12-31 18:00:00+00"),
            submission(32, 21, 1, "2026-12-31 10:00:00+00"),
            "insert into report_delivery values (%s, %s, 'TO', '2026-12-31 10:00:00+00')"
                .formatted(id(20), id(11)));
      }
      migrate(database, AFTER);
      try (Connection connection = database.getConnection()) {
        assertEquals(
            List.of(
                "RETURNED 2 true 01-BC/MTTQ", "SUBMITTED 1 true 01/BC-UBND", "null 0 false null"),
            rows(
                connection,
                "select coalesce(known_as, 'null') || ' ' || standing || ' ' || opened || ' ' || coalesce(document_number, 'null') from report order by id"));
        assertEquals(
            List.of("2026 01-BC/MTTQ true", "2027 01-BC/MTTQ true", "2026 01/BC-UBND true"),
            rows(
                connection,
                "select document_year || ' ' || document_number || ' ' || (signed_by = submitted_by and signed_at = submitted_at) from report_submission order by id"));
        assertEquals(
            List.of("1 2026-12-31", "2 2027-01-01"),
            rows(
                connection,
                "select submission || ' ' || (delivered_at at time zone 'Asia/Ho_Chi_Minh')::date from report_delivery order by submission"));
        assertEquals(
            List.of("2026 1", "2027 1", "2026 1"),
            rows(
                connection,
                "select year || ' ' || last from document_register order by organization_id, year"));
      }
    }
  }

  private static String id(int number) {
    return "'00000000-0000-7000-8000-0000000000%02d'".formatted(number);
  }

  private static String organization(int number, String code, String abbreviation, String type) {
    return """
        insert into organization (id, code) values (%s, '%s');
        insert into organization_version (id, organization_id, name, name_en, abbreviation, type, level)
        values (%s, %s, '%s', '%s', '%s', '%s', 'COMMUNE')"""
        .formatted(id(number), code, id(number), id(number), code, code, abbreviation, type);
  }

  private static String report(int number, int organization, String status, int submissions) {
    return """
        insert into report (id, kind, obligation_id, organization_id, recipient_id, template_id, title, period, status, content, submissions, created_at, created_by, updated_at, moves, moved_at)
        values (%s, 'PERIODIC', %s, %s, %s, %s, 'Báo cáo', '2026-M12', '%s', '{}', %d, now(), %s, now(), 1, now())"""
        .formatted(
            id(number), id(number), id(organization), id(12), id(2), status, submissions, id(1));
  }

  private static String submission(int number, int report, int ordinal, String at) {
    return "insert into report_submission (id, report_id, number, content, sha256, submitted_at, submitted_by) values (%s, %s, %d, '{}', 'x', '%s', %s)"
        .formatted(id(number), id(report), ordinal, at, id(1));
  }

  private static void migrate(DataSource database, String target) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }

  private static void run(Connection connection, String... statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(query)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }
}

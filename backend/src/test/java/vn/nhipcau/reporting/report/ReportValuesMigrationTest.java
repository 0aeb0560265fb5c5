package vn.nhipcau.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What was submitted before there were rows of figures becomes rows; forms become published. */
class ReportValuesMigrationTest {

  private static final String BEFORE = "202611241400";
  private static final String AFTER = "202611242010";

  @Test
  void theFiguresOfLastSubmissionsBecomeRows() throws IOException, SQLException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      DataSource database = postgres.getPostgresDatabase();
      migrate(database, BEFORE);
      try (Connection connection = database.getConnection()) {
        run(
            connection,
            // Everything around a report has its own tests; here only its submissions matter.
            "set session_replication_role = replica",
            "insert into report_template (id, code, version, title, title_en, definition, published_at) values (gen_random_uuid(), 'x', 1, 'x', 'x', '{}', '2026-01-01')",
            report(1),
            report(2),
            submission(1, 1, "{\"a\": 1, \"b\": 2}"),
            submission(1, 2, "{\"a\": 1.50, \"b\": null, \"c\": 12345678901234.5}"),
            submission(2, 1, "{}"));
      }
      migrate(database, AFTER);
      try (Connection connection = database.getConnection()) {
        assertEquals(
            List.of("1 a 1.50", "1 c 12345678901234.5"),
            rows(
                connection,
                "select right(report_id::text, 1) || ' ' || indicator || ' ' || value from report_value order by 1"));
        assertEquals(
            List.of("PUBLISHED 2026-01-01 0"),
            rows(
                connection,
                "select state || ' ' || updated_at::date || ' ' || revision from report_template"));
        run(connection, draft(2));
        SQLException second = assertThrows(SQLException.class, () -> run(connection, draft(3)));
        assertTrue(second.getMessage().contains("report_template_one_draft"));
        run(connection, "update report_template set title = 'y' where version = 2");
        SQLException changed =
            assertThrows(
                SQLException.class,
                () -> run(connection, "update report_template set title = 'y' where version = 1"));
        assertTrue(changed.getMessage().contains("a published template never changes"));
        run(
            connection,
            "update report_template set state = 'PUBLISHED', published_at = now() where version = 2");
        assertThrows(
            SQLException.class,
            () -> run(connection, "delete from report_template where version = 2"));
      }
    }
  }

  private static String report(int report) {
    return "insert into report (id, kind, obligation_id, organization_id, recipient_id, template_id, title, period, status, content, created_at, created_by, updated_at, moves, moved_at) values ('00000000-0000-7000-8000-00000000000%d', 'PERIODIC', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'x', '2026-M01', 'SUBMITTED', '{}', now(), gen_random_uuid(), now(), 1, now())"
        .formatted(report);
  }

  private static String submission(int report, int number, String indicators) {
    return "insert into report_submission (id, report_id, number, content, sha256, submitted_at, submitted_by) values (gen_random_uuid(), '00000000-0000-7000-8000-00000000000%d', %d, '{\"sections\": {}, \"indicators\": %s}', 'x', now(), gen_random_uuid())"
        .formatted(report, number, indicators);
  }

  private static String draft(int version) {
    return "insert into report_template (id, code, version, title, title_en, definition, state, updated_at) values (gen_random_uuid(), 'x', %d, 'x', 'x', '{}', 'DRAFT', now())"
        .formatted(version);
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

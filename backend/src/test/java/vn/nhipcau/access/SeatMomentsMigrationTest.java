package vn.nhipcau.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Seats of whole days become seats of moments, and nobody gains or loses an hour. */
class SeatMomentsMigrationTest {

  private static final String BEFORE = "202611240908";
  private static final String MOVED = "202611241301";

  @Test
  void aDayBeginsAndEndsInVietNam() throws IOException, SQLException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      DataSource database = postgres.getPostgresDatabase();
      migrate(database, BEFORE);
      try (Connection connection = database.getConnection()) {
        run(
            connection,
            "insert into person (id, username, display_name) values ('00000000-0000-7000-8000-000000000001', 'an', 'An')",
            seat(1, "null", "null", "ADMINISTRATOR"),
            seat(2, "'2026-11-01'", "'2026-11-15'", "AUDITOR"),
            seat(3, "'2026-11-16'", "null", "AUDITOR"));
      }
      migrate(database, MOVED);
      try (Connection connection = database.getConnection()) {
        run(connection, "set time zone 'UTC'");
        assertEquals(
            List.of(
                "null null 0",
                "2026-10-31 17:00:00+00 2026-11-15 17:00:00+00 0",
                "2026-11-15 17:00:00+00 null 0"),
            rows(
                connection,
                "select coalesce(valid_from::text, 'null') || ' ' || coalesce(valid_to::text, 'null') || ' ' || version from seat order by id"));
        // The seat that ended at midnight and the one that began then touch, and do not overlap.
        SQLException refused =
            assertThrows(
                SQLException.class,
                () ->
                    run(
                        connection,
                        seat(
                            4, "'2026-11-15 16:59:59+00'", "'2026-11-15 17:00:00+00'", "AUDITOR")));
        assertEquals(true, refused.getMessage().contains("seat_no_overlap"));
      }
    }
  }

  private static String seat(int number, String from, String to, String role) {
    return "insert into seat (id, person_id, role, valid_from, valid_to) values ('00000000-0000-7000-8000-00000000001%d', '00000000-0000-7000-8000-000000000001', '%s', %s, %s)"
        .formatted(number, role, from, to);
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

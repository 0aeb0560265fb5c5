package vn.nhipcau.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Who had muted a kind of thing hears of it by no channel afterwards either. */
class ChoiceMigrationTest {

  @Test
  void whatWasMutedStaysMutedByMailToo() throws IOException, SQLException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      migrate(postgres, "202611242310");
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute(
            """
            insert into person (id, username, display_name)
            values ('00000000-0000-7000-8000-000000000001', 'an', 'An');
            insert into notification_mute (person_id, kind)
            values ('00000000-0000-7000-8000-000000000001', 'DUE_SOON')""");
      }
      migrate(postgres, "202611242330");
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          var statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  "select string_agg(kind || ' ' || told || ' ' || mailing, ', ') from notification_choice")) {
        rows.next();
        assertEquals("DUE_SOON false OFF", rows.getString(1));
      }
    }
  }

  private static void migrate(EmbeddedPostgres postgres, String target) {
    Flyway.configure()
        .dataSource(postgres.getPostgresDatabase())
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }
}

package vn.nhipcau.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static vn.nhipcau.testing.Cast.ADMIN;
import static vn.nhipcau.testing.Cast.AUDITOR;
import static vn.nhipcau.testing.Cast.BDV_LEADER;
import static vn.nhipcau.testing.Cast.MTTQ_LEADER;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.nhipcau.testing.World;

@QuarkusTest
@WithTestResource(World.class)
class AuditTrailTest {

  @Inject DataSource database;

  @Test
  void theTrailIsTheAuditorsAlone() {
    AUDITOR.ask().get("/audit?size=5").then().statusCode(200).body("items", not(hasSize(0)));
    for (var other : List.of(ADMIN, MTTQ_LEADER, BDV_LEADER)) {
      other.ask().get("/audit").then().statusCode(403).body("code", is("access.role_required"));
    }
  }

  @Test
  void theOpeningOfPeriodsIsOnRecord() {
    AUDITOR
        .ask()
        .get("/audit?from=2026-11-16&to=2026-11-16&sort=at&size=5")
        .then()
        .statusCode(200)
        .body("items.action", everyItem(oneOf("catalogue.import", "period.open")));
    AUDITOR.ask().get("/audit?to=2026-11-15").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void notEvenTheDatabaseLetsItBeMended() {
    for (String sql :
        List.of(
            "update audit_entry set action = 'x'",
            "delete from audit_entry",
            "truncate audit_entry",
            "delete from report_transition",
            "update report_submission set number = 9")) {
      assertThatThrownBy(
              () -> {
                try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                  statement.execute(sql);
                }
              })
          .as(sql)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append-only");
    }
  }
}

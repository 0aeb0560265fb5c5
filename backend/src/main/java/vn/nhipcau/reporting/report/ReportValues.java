package vn.nhipcau.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.util.Map;
import org.hibernate.Session;

/** Keeps the figures of the last submissions that stand as rows. */
@ApplicationScoped
class ReportValues {

  @Inject EntityManager em;

  /** What stands now takes the place of what was submitted before, or was taken back. */
  void replace(Report report) {
    em.flush();
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              try (PreparedStatement delete =
                  connection.prepareStatement("delete from report_value where report_id = ?")) {
                delete.setObject(1, report.id);
                delete.executeUpdate();
              }
              try (PreparedStatement insert =
                  connection.prepareStatement(
                      "insert into report_value (report_id, indicator, value) values (?, ?, ?)")) {
                for (Map.Entry<String, BigDecimal> figure : standing(report).entrySet()) {
                  if (figure.getValue() != null) {
                    insert.setObject(1, report.id);
                    insert.setString(2, figure.getKey());
                    insert.setBigDecimal(3, figure.getValue());
                    insert.addBatch();
                  }
                }
                insert.executeBatch();
              }
            });
  }

  private static Map<String, BigDecimal> standing(Report report) {
    return report.standing == 0 || report.nothingToReport
        ? Map.of()
        : report.submitted.get(report.standing - 1).content.indicators();
  }
}

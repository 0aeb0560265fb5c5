package vn.nhipcau.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What reports are built from, in a few statements whatever its size. Submission 0 is the working
 * copy; the rows of a submission are written once and never again.
 */
@ApplicationScoped
class Consolidations {

  static final int WORKING = 0;

  /**
   * Every source below a report, at whatever depth; {@code root} is the direct source it is under.
   */
  private static final String BELOW =
      """
      with recursive below as (
        select s.source_id as root, s.*, 1 as depth from consolidation_source s
        where s.report_id = :report and s.submission = :submission
        union all
        select b.root, s.*, b.depth + 1 from below b
        join consolidation_source s on s.report_id = b.source_id and s.submission = b.source_submission)
      """;

  @Inject EntityManager em;

  /** A chosen source. */
  record Source(UUID reportId, int submission, UUID organizationId, String period) {}

  /** A section of a source taken over into a section of the report that is built. */
  record Quote(String section, UUID sourceId, String sourceSection, int sourceSubmission) {}

  /** A source somewhere below, with what it gave to the report above it. */
  record Node(
      UUID parentId,
      int parentSubmission,
      UUID sourceId,
      int submission,
      UUID organizationId,
      String period,
      BigDecimal value,
      BigDecimal computed,
      int depth) {}

  Map<UUID, Source> sources(UUID report, int submission) {
    Map<UUID, Source> sources = new LinkedHashMap<>();
    rows(
            "select source_id, source_submission, organization_id, period from consolidation_source where report_id = :report and submission = :submission order by organization_id, period",
            report,
            submission)
        .forEach(
            row ->
                sources.put(
                    (UUID) row[0],
                    new Source((UUID) row[0], (Integer) row[1], (UUID) row[2], (String) row[3])));
    return sources;
  }

  /** What the sources give, by indicator. */
  Map<String, List<Contribution>> contributions(UUID report, int submission) {
    Map<String, List<Contribution>> found = new HashMap<>();
    rows(
            "select v.indicator, v.source_id, s.organization_id, s.period, v.value, v.amount, v.parts from consolidation_value v join consolidation_source s using (report_id, submission, source_id) where v.report_id = :report and v.submission = :submission order by v.source_id",
            report,
            submission)
        .forEach(
            row ->
                found
                    .computeIfAbsent((String) row[0], key -> new ArrayList<>())
                    .add(
                        new Contribution(
                            (UUID) row[1],
                            (UUID) row[2],
                            (String) row[3],
                            Contribution.plain((BigDecimal) row[4]),
                            (BigDecimal) row[5],
                            (BigDecimal) row[6])));
    return found;
  }

  /** What was filled in the last time, by indicator. */
  Map<String, BigDecimal> figures(UUID report, int submission) {
    Map<String, BigDecimal> figures = new HashMap<>();
    rows(
            "select indicator, value from consolidation_figure where report_id = :report and submission = :submission",
            report,
            submission)
        .forEach(row -> figures.put((String) row[0], Contribution.plain((BigDecimal) row[1])));
    return figures;
  }

  List<Quote> quotes(UUID report, int submission) {
    return rows(
            "select section, source_id, source_section, source_submission from consolidation_quote where report_id = :report and submission = :submission order by section, source_id",
            report,
            submission)
        .stream()
        .map(row -> new Quote((String) row[0], (UUID) row[1], (String) row[2], (Integer) row[3]))
        .toList();
  }

  /** What lies below some submissions, report by report and indicator by indicator. */
  Map<UUID, Map<String, Contribution.Below>> below(Set<UUID> reports) {
    Map<UUID, Map<String, Contribution.Below>> found = new HashMap<>();
    if (reports.isEmpty()) {
      return found;
    }
    Query query =
        em.createNativeQuery(
                "select v.report_id, v.indicator, sum(v.amount), sum(v.parts) from consolidation_value v join report r on r.id = v.report_id and r.standing = v.submission where v.report_id in (:reports) group by v.report_id, v.indicator",
                Object[].class)
            .setParameter("reports", reports);
    for (Object[] row : list(query)) {
      found
          .computeIfAbsent((UUID) row[0], id -> new HashMap<>())
          .put((String) row[1], new Contribution.Below((BigDecimal) row[2], (BigDecimal) row[3]));
    }
    return found;
  }

  /** Everything below a working copy, with what each gave upwards. */
  List<DoubleCount.Part> parts(UUID report) {
    return rows(
            BELOW
                + "select b.root, b.source_id, b.organization_id, b.period, (select string_agg(v.indicator, ',') from consolidation_value v where v.report_id = b.report_id and v.submission = b.submission and v.source_id = b.source_id) from below b order by b.depth, b.root, b.source_id",
            report,
            WORKING)
        .stream()
        .map(
            row ->
                new DoubleCount.Part(
                    (UUID) row[0],
                    (UUID) row[1],
                    (UUID) row[2],
                    (String) row[3],
                    row[4] == null ? Set.of() : Set.of(((String) row[4]).split(","))))
        .toList();
  }

  /**
   * The way of a figure down to the bottom, parents before their children; at most so many nodes.
   */
  List<Node> tree(UUID report, int submission, String indicator, int most) {
    Query query =
        em.createNativeQuery(
                BELOW
                    + """
                    select b.report_id, b.submission, b.source_id, b.source_submission, b.organization_id, b.period,
                      v.value, f.value as computed, b.depth
                    from below b
                    left join consolidation_value v on v.report_id = b.report_id and v.submission = b.submission
                      and v.source_id = b.source_id and v.indicator = :indicator
                    left join consolidation_figure f on f.report_id = b.source_id and f.submission = b.source_submission
                      and f.indicator = :indicator
                    order by b.depth, b.organization_id, b.period limit :most""",
                Object[].class)
            .setParameter("report", report)
            .setParameter("submission", submission)
            .setParameter("indicator", indicator)
            .setParameter("most", most);
    return list(query).stream()
        .map(
            row ->
                new Node(
                    (UUID) row[0],
                    (Integer) row[1],
                    (UUID) row[2],
                    (Integer) row[3],
                    (UUID) row[4],
                    (String) row[5],
                    Contribution.plain((BigDecimal) row[6]),
                    Contribution.plain((BigDecimal) row[7]),
                    (Integer) row[8]))
        .toList();
  }

  /** Puts sources to a working copy, or puts what they say now in the place of what they said. */
  void choose(
      UUID report,
      Collection<Source> sources,
      Map<UUID, Map<String, Contribution>> values,
      UUID by,
      Instant now) {
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              try (PreparedStatement insert =
                      connection.prepareStatement(
                          "insert into consolidation_source (report_id, submission, source_id, source_submission, organization_id, period, chosen_at, chosen_by) values (?, 0, ?, ?, ?, ?, ?, ?) on conflict on constraint consolidation_source_pk do update set source_submission = excluded.source_submission, chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by");
                  PreparedStatement delete =
                      connection.prepareStatement(
                          "delete from consolidation_value where report_id = ? and submission = 0 and source_id = any (?)")) {
                for (Source source : sources) {
                  insert.setObject(1, report);
                  insert.setObject(2, source.reportId());
                  insert.setInt(3, source.submission());
                  insert.setObject(4, source.organizationId());
                  insert.setString(5, source.period());
                  insert.setTimestamp(6, Timestamp.from(now));
                  insert.setObject(7, by);
                  insert.addBatch();
                }
                insert.executeBatch();
                delete.setObject(1, report);
                delete.setArray(2, ids(connection, values.keySet()));
                delete.executeUpdate();
              }
              insertValues(connection, report, values);
            });
  }

  private static void insertValues(
      Connection connection, UUID report, Map<UUID, Map<String, Contribution>> values)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into consolidation_value (report_id, submission, source_id, indicator, value, amount, parts) values (?, 0, ?, ?, ?, ?, ?)")) {
      for (var source : values.entrySet()) {
        for (var value : source.getValue().entrySet()) {
          insert.setObject(1, report);
          insert.setObject(2, source.getKey());
          insert.setString(3, value.getKey());
          insert.setBigDecimal(4, value.getValue().value());
          insert.setBigDecimal(5, value.getValue().amount());
          insert.setBigDecimal(6, value.getValue().parts());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  int remove(UUID report, Set<UUID> sources) {
    return sources.isEmpty()
        ? 0
        : em.createNativeQuery(
                "delete from consolidation_source where report_id = :report and submission = 0 and source_id in (:sources)")
            .setParameter("report", report)
            .setParameter("sources", sources)
            .executeUpdate();
  }

  /** Notes what the sources made together. */
  void fill(UUID report, int submission, Map<String, BigDecimal> figures) {
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              try (PreparedStatement insert =
                  connection.prepareStatement(
                      "insert into consolidation_figure (report_id, submission, indicator, value) values (?, ?, ?, ?) on conflict on constraint consolidation_figure_pk do update set value = excluded.value")) {
                for (var figure : figures.entrySet()) {
                  insert.setObject(1, report);
                  insert.setInt(2, submission);
                  insert.setString(3, figure.getKey());
                  insert.setBigDecimal(4, figure.getValue());
                  insert.addBatch();
                }
                insert.executeBatch();
              }
            });
  }

  void quote(UUID report, Quote quote, UUID by, Instant now) {
    em.createNativeQuery(
            "insert into consolidation_quote (report_id, submission, section, source_id, source_section, source_submission, quoted_at, quoted_by) values (:report, 0, :section, :source, :sourceSection, :sourceSubmission, :now, :by) on conflict on constraint consolidation_quote_pk do update set source_submission = excluded.source_submission, quoted_at = excluded.quoted_at, quoted_by = excluded.quoted_by")
        .setParameter("report", report)
        .setParameter("section", quote.section())
        .setParameter("source", quote.sourceId())
        .setParameter("sourceSection", quote.sourceSection())
        .setParameter("sourceSubmission", quote.sourceSubmission())
        .setParameter("now", now)
        .setParameter("by", by)
        .executeUpdate();
  }

  /** Keeps the working copy's sources, values and quotes beside what was just submitted. */
  void keep(UUID report, int submission) {
    for (String statement :
        List.of(
            "insert into consolidation_source select report_id, :submission, source_id, source_submission, organization_id, period, chosen_at, chosen_by from consolidation_source where report_id = :report and submission = 0",
            "insert into consolidation_value select report_id, :submission, source_id, indicator, value, amount, parts from consolidation_value where report_id = :report and submission = 0",
            "insert into consolidation_quote select report_id, :submission, section, source_id, source_section, source_submission, quoted_at, quoted_by from consolidation_quote where report_id = :report and submission = 0")) {
      em.createNativeQuery(statement)
          .setParameter("report", report)
          .setParameter("submission", submission)
          .executeUpdate();
    }
  }

  private static Array ids(Connection connection, Collection<UUID> ids) throws SQLException {
    return connection.createArrayOf("uuid", ids.toArray());
  }

  private List<Object[]> rows(String sql, UUID report, int submission) {
    return list(
        em.createNativeQuery(sql, Object[].class)
            .setParameter("report", report)
            .setParameter("submission", submission));
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> list(Query query) {
    return query.getResultList();
  }
}

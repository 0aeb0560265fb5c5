package vn.nhipcau.register;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.Register;
import vn.nhipcau.organization.RegisterChange;
import vn.nhipcau.organization.RegisterEdit;
import vn.nhipcau.platform.data.Ids;
import vn.nhipcau.platform.data.TransactionLock;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.problem.ProblemTexts;
import vn.nhipcau.platform.time.Clocks;
import vn.nhipcau.register.OrganizationImportResult.Outcome;
import vn.nhipcau.register.OrganizationRows.Row;

/** Takes a file of organizations in: previewed as often as wanted, applied whole or not at all. */
@ApplicationScoped
public class OrganizationImportService {

  private static final int MOST_ROWS_LISTED = 1_000;
  private static final int MOST_FAULTS_OF_A_PROBLEM = 200;

  /**
   * A nation's register takes seconds; on a busy machine it must not be cut off after one minute.
   */
  private static final int MOST_SECONDS = 300;

  @Inject Register register;
  @Inject RegisterWriting writing;
  @Inject ProblemTexts texts;
  @Inject Event<DomainEvent> events;
  @Inject EntityManager em;
  @Inject Clock clock;

  /** What the file would do; writes nothing. */
  @Transactional
  @TransactionConfiguration(timeout = MOST_SECONDS)
  public OrganizationImportResult preview(
      Viewer viewer, byte[] content, LocalDate asOf, Locale locale) {
    SystemAction.MANAGE_ORGANIZATIONS.check(viewer);
    LocalDate day = dayOf(asOf);
    return result(true, day, OrganizationRows.read(content, register.edit(), day), locale);
  }

  /**
   * Does what the file says.
   *
   * @param preview what a preview said that the file would do; null for whatever it does now
   * @throws Problem 422 when a row is wrong, 412 when it would do something else by now
   */
  @Transactional
  @TransactionConfiguration(timeout = MOST_SECONDS)
  public OrganizationImportResult apply(
      Viewer viewer, byte[] content, LocalDate asOf, String preview, Locale locale) {
    SystemAction.MANAGE_ORGANIZATIONS.check(viewer);
    TransactionLock.REORGANIZATION.acquire(em);
    LocalDate day = dayOf(asOf);
    RegisterEdit edit = register.edit();
    OrganizationRows.Read read = OrganizationRows.read(content, edit, day);
    refuse(read.rows());
    OrganizationImportResult result = result(false, day, read, locale);
    if (preview != null && !preview.equals(result.preview())) {
      throw new Problem(RegisterProblem.PREVIEW_OUTDATED);
    }
    List<RegisterChange> written = writing.write(edit, viewer, now());
    if (!written.isEmpty()) {
      events.fire(
          new RegisterEvents.OrganizationsImported(
              Ids.next(),
              viewer.personId(),
              RegisterWriting.officeOf(viewer),
              now(),
              day,
              HexFormat.of().formatHex(OrganizationRows.sha256().digest(content)),
              result.counts().created(),
              result.counts().changed()));
    }
    return result;
  }

  private static void refuse(List<Row> rows) {
    List<Row> wrong = rows.stream().filter(r -> r.outcome() == Outcome.ERROR).toList();
    if (wrong.isEmpty()) {
      return;
    }
    throw new Problem(RegisterProblem.IMPORT_INVALID)
        .with("rows", wrong.size())
        .at(
            wrong.stream()
                .flatMap(
                    row ->
                        row.faults().stream()
                            .map(
                                f ->
                                    new Problem.Fault(
                                        "/rows/"
                                            + row.line()
                                            + (f.column() == null ? "" : "/" + f.column()),
                                        f.code(),
                                        f.params())))
                .limit(MOST_FAULTS_OF_A_PROBLEM)
                .toList());
  }

  private OrganizationImportResult result(
      boolean dryRun, LocalDate asOf, OrganizationRows.Read read, Locale locale) {
    List<Row> rows = read.rows();
    Map<Outcome, Long> counts =
        rows.stream().collect(Collectors.groupingBy(Row::outcome, Collectors.counting()));
    List<Row> telling =
        rows.stream()
            .filter(r -> r.outcome() != Outcome.UNCHANGED)
            .sorted(Comparator.comparing(Row::outcome))
            .toList();
    return new OrganizationImportResult(
        dryRun,
        asOf,
        OrganizationRows.fingerprint(rows),
        new OrganizationImportResult.Counts(
            read.count(),
            count(counts, Outcome.CREATE),
            count(counts, Outcome.CHANGE),
            count(counts, Outcome.UNCHANGED),
            count(counts, Outcome.ERROR)),
        telling.stream().limit(MOST_ROWS_LISTED).map(r -> told(r, locale)).toList(),
        Math.max(telling.size() - MOST_ROWS_LISTED, 0));
  }

  private static int count(Map<Outcome, Long> counts, Outcome outcome) {
    return counts.getOrDefault(outcome, 0L).intValue();
  }

  private OrganizationImportResult.ImportedRow told(Row row, Locale locale) {
    return new OrganizationImportResult.ImportedRow(
        row.line(),
        row.code(),
        row.name(),
        row.outcome(),
        row.outcome() != Outcome.CHANGE
            ? List.of()
            : row.change().differences().stream()
                .map(
                    d ->
                        new OrganizationImportResult.ColumnChange(
                            d.column().header(), text(d.before()), text(d.after())))
                .toList(),
        row.faults().stream()
            .map(
                f ->
                    new OrganizationImportResult.RowFault(
                        f.column(), f.code(), texts.fault(f.code(), f.params(), locale)))
            .toList());
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private LocalDate dayOf(LocalDate asOf) {
    return asOf == null ? Clocks.today(clock) : asOf;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

package vn.nhipcau.reporting.punctuality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.platform.exports.SheetColumn;
import vn.nhipcau.platform.exports.SheetWriter;
import vn.nhipcau.reporting.punctuality.Punctuality.Row;

/**
 * The board as a file: the sums of every row, and of each period how many were in time of how many.
 * It fits into memory, since no answer has more than 5,000 rows or cells.
 */
@ApplicationScoped
public class PunctualityExport {

  private static final int WIDE = 40;
  private static final int NARROW = 14;
  private static final List<String> SUMS =
      List.of(
          "expected",
          "onTime",
          "late",
          "missing",
          "returned",
          "pending",
          "waived",
          "nothingToReport",
          "daysLate",
          "onTimeRate",
          "submittedRate");

  @Inject PunctualityService service;

  /** A file and what it is called. */
  record Sheet(byte[] content, String name) {}

  Sheet file(Viewer viewer, PunctualityExportFilter filter, Locale locale) throws IOException {
    boolean byPeriod = filter.by == PunctualityGrouping.period;
    filter.cells = !byPeriod;
    Punctuality board = service.of(viewer, filter);
    PunctualityWords words = PunctualityWords.in(locale);
    List<PeriodRef> periods = byPeriod ? List.of() : board.periods();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter writer =
        filter.format.writer(out, words.of("sheet"), columns(periods, words))) {
      for (Row row : board.items()) {
        writer.row(values(row, periods, words));
      }
    }
    return new Sheet(
        out.toByteArray(),
        "%s %s %s"
            .formatted(
                words.of("sheet"),
                board.periods().getFirst().code(),
                board.periods().getLast().code()));
  }

  private static List<SheetColumn> columns(List<PeriodRef> periods, PunctualityWords words) {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(words.column("code", NARROW));
    columns.add(words.column("name", WIDE));
    SUMS.forEach(key -> columns.add(words.column(key, NARROW)));
    for (PeriodRef period : periods) {
      columns.add(ofPeriod(period, "onTime", words));
      columns.add(ofPeriod(period, "expected", words));
    }
    return columns;
  }

  private static SheetColumn ofPeriod(PeriodRef period, String key, PunctualityWords words) {
    return new SheetColumn(period.code() + " " + words.of(key), NARROW, List.of());
  }

  private static List<Object> values(Row row, List<PeriodRef> periods, PunctualityWords words) {
    List<Object> values = new ArrayList<>(named(row, words));
    PunctualityCounts c = row.counts();
    values.addAll(
        List.of(
            c.expected(),
            c.onTime(),
            c.late(),
            c.missing(),
            c.returned(),
            c.pending(),
            c.waived(),
            c.nothingToReport(),
            c.daysLate()));
    values.add(c.onTimeRate());
    values.add(c.submittedRate());
    if (!periods.isEmpty()) {
      Map<String, PunctualityCounts> cells =
          row.cells().stream()
              .collect(Collectors.toMap(Punctuality.Cell::period, Punctuality.Cell::counts));
      for (PeriodRef period : periods) {
        PunctualityCounts counts = cells.get(period.code());
        // Where nothing was owed a cell is empty; zero of zero is owed and not due yet.
        values.add(counts == null ? null : counts.onTime());
        values.add(counts == null ? null : counts.expected());
      }
    }
    return values;
  }

  /** Code and name of the row. */
  private static List<Object> named(Row row, PunctualityWords words) {
    Stream<Object> pair =
        switch (row) {
          case Row r when r.organization() != null ->
              Stream.of(r.organization().code(), words.of(r.organization()));
          case Row r when r.type() != null -> Stream.of(r.type().name(), words.of(r.type()));
          case Row r when r.level() != null -> Stream.of(r.level().name(), words.of(r.level()));
          case Row r when r.period() != null -> Stream.of(r.period().code(), words.of(r.period()));
          case Row r when r.area() != null -> Stream.of(r.area().code(), r.area().name());
          default -> Stream.of("–", words.of("noArea"));
        };
    return pair.toList();
  }
}

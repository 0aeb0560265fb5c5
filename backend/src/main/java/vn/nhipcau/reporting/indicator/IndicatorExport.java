package vn.nhipcau.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.platform.exports.SheetColumn;
import vn.nhipcau.platform.exports.SheetWriter;
import vn.nhipcau.reporting.indicator.IndicatorStatistics.Figures;
import vn.nhipcau.reporting.indicator.IndicatorStatistics.Row;

/**
 * The table of a question as a file: what stands on the screen, and nothing else. It fits into
 * memory, since no answer has more than 5,000 rows or cells.
 */
@ApplicationScoped
public class IndicatorExport {

  private static final int WIDE = 40;
  private static final int NARROW = 14;

  @Inject IndicatorService service;

  /** A file and what it is called. */
  record Sheet(byte[] content, String name) {}

  Sheet file(Viewer viewer, IndicatorExportFilter filter, Locale locale) throws IOException {
    boolean byPeriod = filter.by == null || filter.by == IndicatorGrouping.period;
    filter.cells = !byPeriod;
    IndicatorStatistics statistics = service.of(viewer, filter);
    Words words = Words.in(locale);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter writer =
        filter.format.writer(out, words.sheet(), columns(statistics, words, byPeriod))) {
      for (Row row : statistics.items()) {
        writer.row(values(row, statistics, words, byPeriod));
      }
    }
    String title =
        words.vietnamese() ? statistics.indicator().title() : statistics.indicator().titleEn();
    return new Sheet(
        out.toByteArray(),
        title
            + " "
            + statistics.periods().getFirst().code()
            + " "
            + statistics.periods().getLast().code());
  }

  private static List<SheetColumn> columns(
      IndicatorStatistics statistics, Words words, boolean byPeriod) {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(column(words.code(), NARROW));
    columns.add(column(words.name(), WIDE));
    columns.add(column(words.value(), NARROW));
    columns.add(column(words.reports(), NARROW));
    if (!byPeriod) {
      for (PeriodRef period : statistics.periods()) {
        columns.add(column(period.code(), NARROW));
      }
    }
    return columns;
  }

  private static SheetColumn column(String header, int width) {
    return new SheetColumn(header, width, List.of());
  }

  private static List<Object> values(
      Row row, IndicatorStatistics statistics, Words words, boolean byPeriod) {
    List<Object> values = new ArrayList<>();
    if (row.period() != null) {
      values.add(row.period().code());
      ReportingPeriod period = ReportingPeriod.parse(row.period().code());
      values.add(words.vietnamese() ? period.label() : period.labelEn());
    } else if (row.organization() != null) {
      values.add(row.organization().code());
      values.add(words.vietnamese() ? row.organization().name() : row.organization().nameEn());
    } else {
      values.add(row.area() == null ? null : row.area().code());
      values.add(row.area() == null ? null : row.area().name());
    }
    values.add(row.figures().value());
    values.add(row.figures().reports());
    if (!byPeriod) {
      for (PeriodRef period : statistics.periods()) {
        values.add(
            row.cells().stream()
                .filter(cell -> cell.period().equals(period.code()))
                .findFirst()
                .map(IndicatorStatistics.Cell::figures)
                .map(Figures::value)
                .orElse(null));
      }
    }
    return values;
  }

  /** What a file says in its head, in the language of who asks for it. */
  private record Words(
      boolean vietnamese, String sheet, String code, String name, String value, String reports) {

    static Words in(Locale locale) {
      return locale.getLanguage().equals("vi")
          ? new Words(true, "Chỉ tiêu", "Mã", "Tên", "Số liệu", "Số báo cáo")
          : new Words(false, "Indicator", "Code", "Name", "Value", "Reports");
    }
  }
}

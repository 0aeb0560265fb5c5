package vn.nhipcau.platform.imports;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Cells of a sheet, gathered into rows under the names of its header. */
final class XlsxRows implements SheetContentsHandler {

  private static final int MOST_ROWS = 100_000;
  private static final int MOST_COLUMNS = 100;

  /** What Excel itself lets a cell hold. */
  private static final int MOST_CHARACTERS = 32_767;

  private final String file;
  private final ImportLog log;
  private final List<String> columns;
  private final Consumer<SheetRow> consumer;
  private final TreeMap<Integer, String> cells = new TreeMap<>();
  private final Map<Integer, String> faults = new TreeMap<>();
  private Map<Integer, String> header;
  private boolean headerFits;
  private int rows;

  XlsxRows(String file, ImportLog log, List<String> columns, Consumer<SheetRow> consumer) {
    this.file = file;
    this.log = log;
    this.columns = columns;
    this.consumer = consumer;
  }

  @Override
  public void startRow(int number) {
    cells.clear();
    faults.clear();
  }

  @Override
  public void cell(String reference, String value, XSSFComment comment) {
    if (value == null || value.isBlank()) {
      return;
    }
    String text = value.length() > MOST_CHARACTERS ? null : value;
    int column = column(reference);
    if (text == null) {
      faults.put(column, "import.cell_too_long");
    } else {
      cells.put(column, Normalizer.normalize(text.strip(), Normalizer.Form.NFC));
    }
  }

  /** A cell that holds something else than a value. */
  void fault(String reference, String code) {
    faults.put(column(reference), code);
  }

  private int column(String reference) {
    // A reference is three letters and seven digits at most; what is longer means mischief.
    if (reference == null || !reference.matches("[A-Z]{1,3}[0-9]{1,7}")) {
      throw new XlsxFile.Refused("import.unreadable");
    }
    int column = CellReference.convertColStringToIndex(reference.replaceAll("[0-9]", ""));
    if (column >= MOST_COLUMNS) {
      throw new XlsxFile.Refused("import.beyond_limits");
    }
    return column;
  }

  @Override
  public void endRow(int number) {
    if (cells.isEmpty() && faults.isEmpty()) {
      return;
    }
    if (header == null) {
      header(number + 1L);
    } else if (headerFits) {
      if (++rows > MOST_ROWS) {
        throw new XlsxFile.Refused("import.beyond_limits");
      }
      row(number + 1L);
    }
  }

  private void header(long line) {
    header = new TreeMap<>();
    cells.forEach((column, text) -> header.put(column, text.toLowerCase(Locale.ROOT)));
    if (new HashSet<>(header.values()).size() < header.size() || !faults.isEmpty()) {
      log.fault(file, line, null, "import.bad_header", Map.of());
      return;
    }
    List<String> missing = columns.stream().filter(c -> !header.containsValue(c)).toList();
    missing.forEach(column -> log.fault(file, line, column, "import.column_missing", Map.of()));
    headerFits = missing.isEmpty();
  }

  private void row(long line) {
    log.read(file);
    Map<String, String> values = new HashMap<>();
    cells.forEach((column, text) -> values.put(header.get(column), text));
    SheetRow row = new SheetRow(file, line, values, log);
    if (!header.keySet().containsAll(cells.keySet())) {
      row.fault(null, "import.wrong_number_of_columns", Map.of("expected", header.size()));
    }
    faults.forEach((column, code) -> row.fault(header.get(column), code));
    consumer.accept(row);
  }

  /** After the last row: a sheet without any lacks its header. */
  void end() {
    if (header == null) {
      columns.forEach(column -> log.fault(file, 1, column, "import.column_missing", Map.of()));
    }
  }
}

package vn.nhipcau.platform.imports;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table with a header, whatever kind of file holds it; read row by row, with faults told by row
 * and column.
 */
public sealed interface SheetFile permits CsvFile, XlsxFile {

  String name();

  /**
   * Reads every row that says anything; a missing column, or a file that cannot be read, makes a
   * fault and no rows.
   */
  void rows(List<String> columns, Consumer<SheetRow> consumer);

  /** A file by what it is, not by what it is called: people rename files, and browsers guess. */
  static SheetFile of(String name, byte[] content, ImportLog log) {
    boolean zip = content.length > 3 && content[0] == 'P' && content[1] == 'K';
    return zip ? new XlsxFile(name, content, log) : new CsvFile(name, content, log);
  }
}

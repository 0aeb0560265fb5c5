package vn.nhipcau.platform.exports;

import java.io.IOException;
import java.util.List;

/** A table on its way into a file, row by row; nothing of it is kept in memory. */
public sealed interface SheetWriter extends AutoCloseable permits CsvWriter, XlsxWriter {

  /**
   * @param values texts, numbers, days ({@code LocalDate}) or null, one for each column
   */
  void row(List<?> values) throws IOException;

  @Override
  void close() throws IOException;
}

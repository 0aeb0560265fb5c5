package vn.nhipcau.platform.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Kinds of file that a table is handed out as, spelled as in an address. */
public enum SheetFormat {
  csv("text/csv; charset=UTF-8"),
  xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  public final String mediaType;

  SheetFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public SheetWriter writer(OutputStream out, String sheet, List<SheetColumn> columns)
      throws IOException {
    return this == csv ? new CsvWriter(out, columns) : new XlsxWriter(out, sheet, columns);
  }
}

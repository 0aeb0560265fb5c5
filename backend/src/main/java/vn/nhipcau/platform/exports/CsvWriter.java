package vn.nhipcau.platform.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.nhipcau.platform.imports.ArmedText;

/** CSV (RFC 4180), UTF-8. */
final class CsvWriter implements SheetWriter {

  private final CSVPrinter printer;

  CsvWriter(OutputStream out, List<SheetColumn> columns) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    // Without the mark Excel reads Vietnamese as another encoding; every import of ours skips it.
    writer.write('\uFEFF');
    printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(columns.stream().map(SheetColumn::header));
  }

  @Override
  public void row(List<?> values) throws IOException {
    printer.printRecord(
        values.stream()
            .map(
                value ->
                    // A number is no text that could be run, and its minus is its own.
                    value == null || value instanceof Number
                        ? value
                        : ArmedText.disarm(String.valueOf(value))));
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}

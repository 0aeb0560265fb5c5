package vn.nhipcau.platform.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * One CSV file of a catalogue: UTF-8, comma, header; read row by row with faults told by line and
 * column.
 */
public final class CsvFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          // Of two columns of one name, one would be read and the other dropped without a word.
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .setTrim(true)
          .get();

  private final String name;
  private final byte[] content;
  private final ImportLog log;

  public CsvFile(String name, byte[] content, ImportLog log) {
    this.name = name;
    this.content = content;
    this.log = log;
  }

  public String name() {
    return name;
  }

  /** Reads every row; a missing column makes one fault and no rows. */
  public void rows(List<String> columns, Consumer<CsvRow> consumer) {
    String text =
        Normalizer.normalize(
            new String(content, StandardCharsets.UTF_8).replace("\uFEFF", ""), Normalizer.Form.NFC);
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      List<String> missing =
          columns.stream().filter(c -> !parser.getHeaderNames().contains(c)).toList();
      if (!missing.isEmpty()) {
        missing.forEach(column -> log.fault(name, 1, column, "import.column_missing", Map.of()));
        return;
      }
      for (var record : parser) {
        log.read(name);
        if (!record.isConsistent()) {
          log.fault(
              name,
              parser.getCurrentLineNumber(),
              null,
              "import.wrong_number_of_columns",
              Map.of("expected", parser.getHeaderNames().size()));
          continue;
        }
        consumer.accept(new CsvRow(name, parser.getCurrentLineNumber(), record.toMap(), log));
      }
    } catch (IOException | UncheckedIOException e) {
      log.fault(name, 0, null, "import.unreadable", Map.of());
    } catch (IllegalArgumentException e) {
      // commons-csv says so of a header with doubled or empty names.
      log.fault(name, 1, null, "import.bad_header", Map.of());
    }
  }

  /** Values an enum offers, for a fault's text. */
  static String choices(Class<? extends Enum<?>> type) {
    return String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
  }
}

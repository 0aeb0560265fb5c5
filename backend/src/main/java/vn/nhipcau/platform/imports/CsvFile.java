package vn.nhipcau.platform.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * One CSV file: UTF-8, header; comma between the columns, or the semicolon or tab that a
 * spreadsheet puts where a comma separates decimals.
 */
public final class CsvFile implements SheetFile {

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

  @Override
  public String name() {
    return name;
  }

  @Override
  public void rows(List<String> columns, Consumer<SheetRow> consumer) {
    String text;
    try {
      text = Normalizer.normalize(decoded().replace("\uFEFF", ""), Normalizer.Form.NFC);
    } catch (CharacterCodingException e) {
      log.fault(name, 0, null, "import.bad_encoding", Map.of());
      return;
    }
    CSVFormat format = FORMAT.builder().setDelimiter(delimiter(text)).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<String> missing =
          columns.stream().filter(c -> !parser.getHeaderNames().contains(c)).toList();
      if (!missing.isEmpty()) {
        missing.forEach(column -> log.fault(name, 1, column, "import.column_missing", Map.of()));
        return;
      }
      for (CSVRecord record : parser) {
        if (record.stream().allMatch(String::isBlank)) {
          continue;
        }
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
        Map<String, String> values = new HashMap<>(record.toMap());
        values.replaceAll((column, value) -> ArmedText.asItWas(value));
        consumer.accept(new SheetRow(name, parser.getCurrentLineNumber(), values, log));
      }
    } catch (IOException | UncheckedIOException e) {
      log.fault(name, 0, null, "import.unreadable", Map.of());
    } catch (IllegalArgumentException e) {
      // commons-csv says so of a header with doubled or empty names.
      log.fault(name, 1, null, "import.bad_header", Map.of());
    }
  }

  /** A byte that is no UTF-8 would become a character that nobody wrote. */
  private String decoded() throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
  }

  private static char delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    if (header.indexOf(',') >= 0) {
      return ',';
    }
    return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
  }
}

package vn.nhipcau.platform.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import vn.nhipcau.platform.http.PlainText;
import vn.nhipcau.platform.time.Days;

/**
 * One row: typed reads that log a fault and answer null instead of throwing, so that a row can show
 * all its faults.
 */
public final class CsvRow {

  private final String file;
  private final long line;
  private final Map<String, String> values;
  private final ImportLog log;
  private boolean faulty;

  CsvRow(String file, long line, Map<String, String> values, ImportLog log) {
    this.file = file;
    this.line = line;
    this.values = values;
    this.log = log;
  }

  /** The text of a column, or null when empty. */
  public String text(String column) {
    String value = values.get(column);
    if (value != null && !PlainText.is(value)) {
      fault(column, "import.bad_character");
      return null;
    }
    return value == null || value.isBlank() ? null : value;
  }

  public String required(String column, int maxLength) {
    String value = text(column);
    if (value == null) {
      fault(column, "import.required");
    } else if (value.length() > maxLength) {
      fault(column, "import.too_long", Map.of("max", maxLength));
    }
    return value;
  }

  public LocalDate date(String column) {
    String value = text(column);
    try {
      LocalDate day = value == null ? null : LocalDate.parse(value);
      if (day != null && !Days.plausible(day)) {
        fault(column, "import.not_a_date", Map.of("value", value));
        return null;
      }
      return day;
    } catch (DateTimeParseException e) {
      fault(column, "import.not_a_date", Map.of("value", value));
      return null;
    }
  }

  public <E extends Enum<E>> E choice(String column, Class<E> type, boolean required) {
    String value = required ? required(column, 100) : text(column);
    try {
      return value == null ? null : Enum.valueOf(type, value);
    } catch (IllegalArgumentException e) {
      fault(
          column, "import.not_a_choice", Map.of("value", value, "choices", CsvFile.choices(type)));
      return null;
    }
  }

  public void fault(String column, String code) {
    fault(column, code, Map.of());
  }

  public void fault(String column, String code, Map<String, Object> params) {
    faulty = true;
    log.fault(file, line, column, code, params);
  }

  /** Whether nothing was wrong with this row so far. */
  public boolean sound() {
    return !faulty;
  }

  public void created() {
    log.created(file);
  }
}

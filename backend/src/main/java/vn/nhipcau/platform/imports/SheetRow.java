package vn.nhipcau.platform.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.platform.http.PlainText;
import vn.nhipcau.platform.time.Days;

/**
 * One row of a sheet: typed reads that log a fault and answer null instead of throwing, so that a
 * row can show all its faults.
 */
public final class SheetRow {

  /** How a day is written by hand in Viet Nam; what spreadsheets make of days that stay text. */
  private static final DateTimeFormatter BY_HAND =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final String file;
  private final long line;
  private final Map<String, String> values;
  private final ImportLog log;
  private final Set<String> faultyColumns = new HashSet<>();

  SheetRow(String file, long line, Map<String, String> values, ImportLog log) {
    this.file = file;
    this.line = line;
    this.values = values;
    this.log = log;
  }

  /** The number that a spreadsheet shows beside the row. */
  public long line() {
    return line;
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
    String value = text(column, maxLength);
    // What is not there because it could not be read was named already.
    if (value == null && !faultyColumns.contains(column)) {
      fault(column, "import.required");
    }
    return value;
  }

  /** The text of a column that may be empty, up to a length. */
  public String text(String column, int maxLength) {
    String value = text(column);
    if (value != null && value.length() > maxLength) {
      fault(column, "import.too_long", Map.of("max", maxLength));
      return null;
    }
    return value;
  }

  public LocalDate date(String column) {
    String value = text(column);
    try {
      LocalDate day =
          value == null
              ? null
              : value.indexOf('/') > 0 ? LocalDate.parse(value, BY_HAND) : LocalDate.parse(value);
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
      fault(column, "import.not_a_choice", Map.of("value", value, "choices", choices(type)));
      return null;
    }
  }

  public void fault(String column, String code) {
    fault(column, code, Map.of());
  }

  public void fault(String column, String code, Map<String, Object> params) {
    faultyColumns.add(column);
    log.fault(file, line, column, code, params);
  }

  /** Whether nothing was wrong with this row so far. */
  public boolean sound() {
    return faultyColumns.isEmpty();
  }

  public void created() {
    log.created(file);
  }

  /** Values an enum offers, for a fault's text. */
  private static String choices(Class<? extends Enum<?>> type) {
    return String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
  }
}

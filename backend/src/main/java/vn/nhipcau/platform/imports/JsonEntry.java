package vn.nhipcau.platform.imports;

import java.util.Map;

/** One entry of a JSON file with its place, so that faults can name it. */
public final class JsonEntry<T> {

  private final String file;
  private final int number;
  private final T value;
  private final ImportLog log;
  private boolean faulty;

  JsonEntry(String file, int number, T value, ImportLog log) {
    this.file = file;
    this.number = number;
    this.value = value;
    this.log = log;
  }

  public T value() {
    return value;
  }

  public void required(String column, Object read) {
    if (read == null || (read instanceof String text && text.isBlank())) {
      fault(column, "import.required");
    }
  }

  public void unknownReference(String column, Object read) {
    fault(column, "import.unknown_reference", Map.of("value", read));
  }

  public void fault(String column, String code) {
    fault(column, code, Map.of());
  }

  public void fault(String column, String code, Map<String, Object> params) {
    faulty = true;
    log.fault(file, number, column, code, params);
  }

  /** Whether nothing was wrong with this entry so far. */
  public boolean sound() {
    return !faulty;
  }

  public void created() {
    log.created(file);
  }
}

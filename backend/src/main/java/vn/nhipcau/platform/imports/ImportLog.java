package vn.nhipcau.platform.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import found and did, file by file; every fault with its row, so that one run shows them
 * all.
 */
public final class ImportLog {

  /** One file of a catalogue. */
  @Schema(name = "ImportedFile")
  public record FileResult(
      String name,
      @Schema(description = "Rows (or entries) read.") int rows,
      @Schema(
              description =
                  "Rows that were new; the others stood there already and were left as they are.")
          int created) {}

  /** One fault. */
  @Schema(name = "ImportFault")
  public record Fault(
      String file,
      @Schema(description = "Line for CSV, entry number for JSON; 0 for the whole file.") long row,
      @Schema(nullable = true) String column,
      String code,
      Map<String, Object> params) {}

  /** Faults beyond this many are not collected: nobody mends more at a sitting. */
  private static final int MOST = 200;

  private static final int MOST_SHOWN_OF_A_VALUE = 100;

  private final int most;
  private final Map<String, int[]> files = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  public ImportLog() {
    this(MOST);
  }

  /**
   * @param most how many faults are collected
   */
  public ImportLog(int most) {
    this.most = most;
  }

  public void read(String file) {
    files.computeIfAbsent(file, name -> new int[2])[0]++;
  }

  public void created(String file) {
    files.computeIfAbsent(file, name -> new int[2])[1]++;
  }

  public void fault(String file, long row, String column, String code, Map<String, Object> params) {
    if (faults.size() < most) {
      faults.add(new Fault(file, row, column, code, shown(params)));
    }
  }

  /** A cell of ten million characters is not told back as a whole. */
  private static Map<String, Object> shown(Map<String, Object> params) {
    Map<String, Object> shown = new LinkedHashMap<>(params);
    shown.replaceAll(
        (name, value) ->
            name.equals("value")
                    && value instanceof String text
                    && text.length() > MOST_SHOWN_OF_A_VALUE
                ? text.substring(0, MOST_SHOWN_OF_A_VALUE) + "…"
                : value);
    return shown;
  }

  public boolean failed() {
    return !faults.isEmpty();
  }

  public List<FileResult> files() {
    return files.entrySet().stream()
        .map(e -> new FileResult(e.getKey(), e.getValue()[0], e.getValue()[1]))
        .toList();
  }

  public List<Fault> faults() {
    return List.copyOf(faults);
  }
}

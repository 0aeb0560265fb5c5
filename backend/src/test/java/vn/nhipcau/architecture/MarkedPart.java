package vn.nhipcau.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The part of a document between {@code <!-- name -->} and {@code <!-- /name -->}, which a test
 * holds the code to.
 */
public record MarkedPart(String text) {

  private static final Pattern ARROW =
      Pattern.compile("^\\s*(\\w+|\\[\\*])\\s*-->\\s*(\\w+|\\[\\*])(?:\\s*:\\s*(\\w+))?\\s*$");

  /** An arrow of a state diagram; {@code [*]} is null, and so is a missing label. */
  public record Arrow(String from, String to, String label) {}

  /**
   * @param document path from the root of the repository
   */
  public static MarkedPart of(String document, String name) {
    String all = read(Path.of("..").resolve(document));
    int from = all.indexOf("<!-- " + name + " -->");
    int to = all.indexOf("<!-- /" + name + " -->");
    if (from < 0 || to < from) {
      throw new AssertionError(document + " has no part marked " + name);
    }
    return new MarkedPart(all.substring(from, to));
  }

  /** The rows of its table by column name, without the marks of code. */
  public List<Map<String, String>> rows() {
    List<List<String>> cells =
        text.lines()
            .filter(line -> line.startsWith("|"))
            .map(
                line ->
                    Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                        .map(cell -> cell.replace("`", "").trim())
                        .toList())
            .toList();
    List<String> header = cells.getFirst();
    return cells.stream()
        .skip(2)
        .map(
            row -> {
              Map<String, String> named = new LinkedHashMap<>();
              for (int i = 0; i < header.size(); i++) {
                named.put(header.get(i), row.get(i));
              }
              return named;
            })
        .toList();
  }

  /** The words of a cell that holds a list; a dash is the empty list. */
  public static List<String> list(String cell) {
    return cell.equals("–") ? List.of() : Arrays.asList(cell.split(",\\s*"));
  }

  /** The arrows of its state diagram. */
  public List<Arrow> arrows() {
    return text.lines()
        .map(ARROW::matcher)
        .filter(Matcher::matches)
        .map(m -> new Arrow(state(m.group(1)), state(m.group(2)), m.group(3)))
        .collect(Collectors.toList());
  }

  private static String state(String word) {
    return word.equals("[*]") ? null : word;
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

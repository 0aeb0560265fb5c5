package vn.nhipcau.reporting.report;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How secret a paper is marked (Law on Protection of State Secrets): kept only where no network
 * leads in or out. A mark is a mark where it is set as one, on a line of its own, in brackets, or
 * after <i>Độ mật</i>; a text that only speaks of secrecy or of honey is none.
 */
public enum Secrecy {
  /** <i>Mật</i>. */
  CONFIDENTIAL("mật"),
  /** <i>Tối mật</i>. */
  SECRET("tối mật"),
  /** <i>Tuyệt mật</i>. */
  TOP_SECRET("tuyệt mật");

  private static final String MARK = "(tuyệt\\s+mật|tối\\s+mật|mật)";

  private static final Pattern SET =
      Pattern.compile(
          "^\\h*[*_\"“]*"
              + MARK
              + "[*_\"”]*\\h*[.!]?\\h*$"
              + "|[\\[(]\\h*"
              + MARK
              + "\\h*[\\])]"
              + "|\\bđộ\\s+mật\\h*[:：]?\\h*"
              + MARK
              + "\\b",
          Pattern.CASE_INSENSITIVE
              | Pattern.UNICODE_CASE
              | Pattern.UNICODE_CHARACTER_CLASS
              | Pattern.MULTILINE);

  private final String mark;

  Secrecy(String mark) {
    this.mark = mark;
  }

  /** The highest mark that is set in a text. */
  static Optional<Secrecy> of(String text) {
    return text == null
        ? Optional.empty()
        : SET.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
            .results()
            .map(Secrecy::set)
            .max(Comparator.naturalOrder());
  }

  /** The highest mark that is set anywhere in a paper. */
  static Optional<Secrecy> of(String title, ReportContent content) {
    return Stream.concat(
            Stream.of(title, content.note(), content.nothingToReport()).filter(Objects::nonNull),
            content.sections().values().stream().filter(Objects::nonNull))
        .flatMap(text -> of(text).stream())
        .max(Comparator.naturalOrder());
  }

  private static Secrecy set(MatchResult found) {
    String words =
        Stream.of(found.group(1), found.group(2), found.group(3))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow()
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s+", " ");
    return Arrays.stream(values()).filter(s -> s.mark.equals(words)).findFirst().orElseThrow();
  }
}

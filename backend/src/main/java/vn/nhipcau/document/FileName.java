package vn.nhipcau.document;

import java.text.Normalizer;

/**
 * The name that somebody's computer gave a file, as a name and nothing else: no path, no line
 * breaks, nothing that makes it read otherwise than it is.
 */
final class FileName {

  private static final int LONGEST = 200;
  private static final int LONGEST_ENDING = 10;

  private FileName() {}

  /** Empty where nothing is left of it. */
  static String of(String declared) {
    String name =
        Normalizer.normalize(declared == null ? "" : declared, Normalizer.Form.NFC)
            // A browser sends these three so within a form (WHATWG HTML, multipart/form-data).
            .replaceAll("%0[AD]", "")
            .replace("%22", "\"")
            .replaceFirst("(?s).*[/\\\\]", "")
            // Control and format characters, such as the one that turns the reading order round,
            // and
            // halves of characters.
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
            .replaceAll("[\\p{Z}]+", " ")
            // What some system can't have in a name.
            .replaceAll("[<>:\"|?*]", "_")
            .replaceAll("^[ .]+|[ .]+$", "");
    return name.codePointCount(0, name.length()) <= LONGEST ? name : shortened(name);
  }

  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 || name.length() - dot > LONGEST_ENDING ? "" : name.substring(dot);
    int room = LONGEST - 1 - ending.length();
    return name.substring(0, name.offsetByCodePoints(0, room)) + "…" + ending;
  }
}

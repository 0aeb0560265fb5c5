package vn.nhipcau.platform.data;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is searched: no accents, no case, {@code đ} as {@code d}. The database's {@code
 * vn_fold} does the same.
 */
public final class FoldedText {

  private FoldedText() {}

  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .toLowerCase(Locale.ROOT)
        .trim();
  }

  /**
   * A {@code like} pattern that finds the text anywhere; the caller's wildcards are plain
   * characters.
   */
  public static String contains(String text) {
    return "%" + of(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}

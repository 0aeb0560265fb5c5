package vn.nhipcau.regulation.document;

import java.text.Normalizer;

/**
 * One paragraph of a document as plain text.
 *
 * @param number where it stands: the line of a Markdown file, the paragraph of a Word file
 * @param text without markup, in NFC
 * @param bold how the text begins in bold type; empty when it does not
 * @param heading whether the document itself calls it a heading
 * @param aside a table, a table of contents: shown, but no text of a provision
 * @param joined no blank line stands between it and the line before
 */
record DocumentLine(
    int number, String text, String bold, boolean heading, boolean aside, boolean joined) {

  /** Text as people meant it: composed letters, plain blanks, and Đ where an old font had Ð. */
  static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace('Ð', 'Đ')
        .replace('ð', 'đ')
        .replaceAll("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]", "")
        .replaceAll("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]+", " ")
        .replaceAll("\\p{Cc}", "")
        .strip();
  }

  boolean allBold() {
    return !bold.isEmpty() && bold.length() >= text.length();
  }

  /** Headings of chapters are written in capitals where nothing else marks them. */
  boolean capitals() {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}

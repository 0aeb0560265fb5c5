package vn.nhipcau.platform.imports;

import java.util.regex.Pattern;

/**
 * Text in a CSV file that a spreadsheet would run as a formula. An apostrophe before it makes it
 * text; reading takes exactly that one away again, so every text comes back as it went.
 */
public final class ArmedText {

  // With apostrophes in front already it needs one more, or reading would take away its own.
  private static final Pattern ARMED = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private ArmedText() {}

  public static String disarm(String text) {
    return ARMED.matcher(text).matches() ? "'" + text : text;
  }

  static String asItWas(String text) {
    return text.startsWith("'") && ARMED.matcher(text).matches() ? text.substring(1) : text;
  }
}

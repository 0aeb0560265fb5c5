package vn.nhipcau.platform.http;

/**
 * Text that a person could have typed: no control characters but tab and line ends, no half of a
 * surrogate pair.
 */
public final class PlainText {

  private PlainText() {}

  public static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)
          || (Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }
}

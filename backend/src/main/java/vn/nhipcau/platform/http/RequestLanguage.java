package vn.nhipcau.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/**
 * Vietnamese unless the caller prefers English ({@code Accept-Language}); nothing else is spoken
 * here.
 */
public final class RequestLanguage {

  public static final Locale VIETNAMESE = Locale.of("vi");

  private RequestLanguage() {}

  public static Locale of(HttpHeaders headers) {
    for (Locale wanted : wanted(headers)) {
      if (wanted.getLanguage().equals("vi")) {
        return VIETNAMESE;
      }
      if (wanted.getLanguage().equals("en")) {
        return Locale.ENGLISH;
      }
    }
    return VIETNAMESE;
  }

  /** A header that can't be read is no wish at all; it must not keep anybody from an answer. */
  private static List<Locale> wanted(HttpHeaders headers) {
    try {
      return headers.getAcceptableLanguages();
    } catch (RuntimeException e) {
      return List.of();
    }
  }
}

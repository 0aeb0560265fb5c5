package vn.nhipcau.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts of problems and faults by code, in Vietnamese and English; {@code {name}} stands for a
 * parameter.
 */
@ApplicationScoped
public class ProblemTexts {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  public String title(String code, Locale locale) {
    return text(code + ".title", Map.of(), locale);
  }

  public String detail(String code, Map<String, Object> params, Locale locale) {
    return text(code + ".detail", params, locale);
  }

  /** A fault has one text, under its bare code. */
  public String fault(String code, Map<String, Object> params, Locale locale) {
    return text(code, params, locale);
  }

  private static String text(String key, Map<String, Object> params, Locale locale) {
    String text;
    try {
      text = ResourceBundle.getBundle("problems", locale, NO_FALLBACK).getString(key);
    } catch (MissingResourceException e) {
      return key;
    }
    for (var param : params.entrySet()) {
      text = text.replace("{" + param.getKey() + "}", String.valueOf(param.getValue()));
    }
    return text;
  }
}

package vn.nhipcau.notification.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.notification.NotificationView;
import vn.nhipcau.organization.OrganizationRef;

/** The sentences of mails in one language ({@code mails_vi}, {@code mails_en}). */
final class LetterWords {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final boolean english;
  private final ResourceBundle texts;
  private final DateTimeFormatter day;

  LetterWords(Locale locale) {
    english = locale.getLanguage().equals("en");
    texts = ResourceBundle.getBundle("mails", locale, NO_FALLBACK);
    day = DateTimeFormatter.ofPattern(english ? "d MMM uuuu" : "dd/MM/uuuu", Locale.ENGLISH);
  }

  /** {@code {name}} stands for a parameter; what a parameter says is never read as one. */
  String say(String key, Map<String, ?> params) {
    StringBuilder said = new StringBuilder();
    String text = texts.getString(key);
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      said.append(text, at, open).append(params.get(text.substring(open + 1, close)));
      at = close + 1;
    }
    return said.append(text.substring(at)).toString();
  }

  /** A notification in one sentence, as the application has it. */
  String sentence(NotificationView told) {
    Map<String, Object> params = new HashMap<>();
    params.put("title", title(told));
    params.put("body", told.organization() == null ? "" : name(told.organization()));
    params.put("due", day(told.dueOn()));
    params.put("until", day(told.until()));
    params.put("number", told.number());
    return say("kind." + told.kind(), params);
  }

  String name(OrganizationRef body) {
    return english && body.nameEn() != null ? body.nameEn() : body.name();
  }

  private String title(NotificationView told) {
    if (told.title() == null) {
      return "";
    }
    String title = english && told.titleEn() != null ? told.titleEn() : told.title();
    if (!"obligation".equals(told.subjectType()) || told.period() == null) {
      return title;
    }
    ReportingPeriod period = ReportingPeriod.parse(told.period());
    return title + ", " + (english ? period.labelEn() : period.label());
  }

  private String day(LocalDate date) {
    return date == null ? "" : day.format(date);
  }
}

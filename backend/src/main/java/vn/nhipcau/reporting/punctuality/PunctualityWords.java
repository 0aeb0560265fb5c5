package vn.nhipcau.reporting.punctuality;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.nhipcau.calendar.PeriodRef;
import vn.nhipcau.calendar.ReportingPeriod;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.platform.exports.SheetColumn;

/** What a file of counts says in its head and of its rows, in the language of who asks for it. */
record PunctualityWords(boolean vietnamese, ResourceBundle words) {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  static PunctualityWords in(Locale locale) {
    return new PunctualityWords(
        locale.getLanguage().equals("vi"),
        ResourceBundle.getBundle("punctuality", locale, NO_FALLBACK));
  }

  String of(String key) {
    return words.getString(key);
  }

  String of(Enum<?> constant) {
    return words.getString(constant.name());
  }

  String of(OrganizationRef organization) {
    return vietnamese ? organization.name() : organization.nameEn();
  }

  String of(PeriodRef period) {
    ReportingPeriod parsed = ReportingPeriod.parse(period.code());
    return vietnamese ? parsed.label() : parsed.labelEn();
  }

  SheetColumn column(String key, int width) {
    return new SheetColumn(of(key), width, List.of());
  }
}

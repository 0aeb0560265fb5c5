package vn.nhipcau.organization;

import java.text.Normalizer;
import java.time.LocalDate;

/**
 * What is said of an organization from one day to another, as files and commands say it.
 *
 * @param area lasting key of its area
 * @param parent code of the body it belongs to
 */
public record OrganizationTerms(
    String code,
    String name,
    String nameEn,
    String abbreviation,
    OrganizationType type,
    Level level,
    OrganizationFunction function,
    String area,
    String parent,
    LocalDate validFrom,
    LocalDate validTo) {

  /** The same in one spelling: no blanks around texts, and no empty ones. */
  public OrganizationTerms normalized() {
    return new OrganizationTerms(
        plain(code),
        plain(name),
        plain(nameEn),
        plain(abbreviation),
        type,
        level,
        function,
        plain(area),
        plain(parent),
        validFrom,
        validTo);
  }

  private static String plain(String text) {
    return text == null || text.isBlank()
        ? null
        : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  static OrganizationTerms of(OrganizationVersion v) {
    return new OrganizationTerms(
        v.organization.code,
        v.name,
        v.nameEn,
        v.abbreviation,
        v.type,
        v.level,
        v.function,
        v.area == null ? null : v.area.key,
        v.parent == null ? null : v.parent.code,
        v.validFrom,
        v.validTo);
  }
}

package vn.nhipcau.register;

import java.time.LocalDate;
import java.util.Map;
import vn.nhipcau.organization.OrganizationColumn;
import vn.nhipcau.organization.OrganizationTerms;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.platform.time.Days;

/** Lengths and patterns of what is said of an organization. */
final class OrganizationShape {

  static final String CODE = "[a-z0-9][a-z0-9-]*";
  static final int MOST_CODE = 64;
  static final int MOST_NAME = 300;
  static final int MOST_ABBREVIATION = 60;

  private OrganizationShape() {}

  /** Names what a correction would leave empty, too long or out of time. */
  static void check(OrganizationTerms terms, Problem wrong) {
    text(OrganizationColumn.NAME, terms.name(), MOST_NAME, wrong);
    text(OrganizationColumn.NAME_EN, terms.nameEn(), MOST_NAME, wrong);
    text(OrganizationColumn.ABBREVIATION, terms.abbreviation(), MOST_ABBREVIATION, wrong);
    present(OrganizationColumn.TYPE, terms.type(), wrong);
    present(OrganizationColumn.LEVEL, terms.level(), wrong);
    day(OrganizationColumn.VALID_FROM, terms.validFrom(), wrong);
    day(OrganizationColumn.VALID_TO, terms.validTo(), wrong);
  }

  static String pointer(OrganizationColumn column) {
    return "/" + column.field;
  }

  private static void text(OrganizationColumn column, String value, int most, Problem wrong) {
    present(column, value, wrong);
    if (value != null && value.length() > most) {
      wrong.at(pointer(column), "field.too_long", Map.of("max", most));
    }
  }

  private static void present(OrganizationColumn column, Object value, Problem wrong) {
    if (value == null) {
      wrong.at(pointer(column), "field.required");
    }
  }

  private static void day(OrganizationColumn column, LocalDate day, Problem wrong) {
    if (day != null && !Days.plausible(day)) {
      wrong.at(pointer(column), "field.invalid");
    }
  }
}

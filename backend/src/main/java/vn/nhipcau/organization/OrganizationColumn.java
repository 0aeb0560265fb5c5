package vn.nhipcau.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What is said of an organization, one by one: the columns of its files ({@code
 * infra/catalogue/README.md}) and the fields of its commands.
 */
public enum OrganizationColumn {
  CODE("code", 24, OrganizationTerms::code),
  NAME("name", 60, OrganizationTerms::name),
  NAME_EN("nameEn", 60, OrganizationTerms::nameEn),
  ABBREVIATION("abbreviation", 18, OrganizationTerms::abbreviation),
  TYPE("type", 32, OrganizationTerms::type),
  LEVEL("level", 12, OrganizationTerms::level),
  FUNCTION("function", 26, OrganizationTerms::function),
  AREA("areaCode", 18, OrganizationTerms::area),
  PARENT("parentId", 24, OrganizationTerms::parent),
  VALID_FROM("validFrom", 13, OrganizationTerms::validFrom),
  VALID_TO("validTo", 13, OrganizationTerms::validTo);

  /** The field of a command that says it. */
  public final String field;

  /** In characters, where a table is shown. */
  public final int width;

  private final Function<OrganizationTerms, ?> value;

  OrganizationColumn(String field, int width, Function<OrganizationTerms, ?> value) {
    this.field = field;
    this.width = width;
    this.value = value;
  }

  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A text, an enum, a day, or null. */
  public Object of(OrganizationTerms terms) {
    return value.apply(terms);
  }

  public static List<String> headers() {
    return Arrays.stream(values()).map(OrganizationColumn::header).toList();
  }
}

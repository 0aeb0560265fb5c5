package vn.nhipcau.reporting.adhoc;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.organization.Relation;

/**
 * How some organizations report what no period asks for, by a clause (article 18.4): straight to
 * the first of the recipients that there is.
 */
@Entity
public class AdHocRule {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  String code;
  String title;
  String titleEn;
  UUID provisionId;
  String templateCode;

  @JdbcTypeCode(SqlTypes.JSON)
  OrganizationClass reporters;

  /** In order of preference: a commune has no standing committee beside its committee. */
  @JdbcTypeCode(SqlTypes.JSON)
  List<Relation> recipients;

  /** Always brought in. */
  @JdbcTypeCode(SqlTypes.JSON)
  List<Relation> copies;

  LocalDate validFrom;
  LocalDate validTo;
  String legalBasis;

  protected AdHocRule() {}

  AdHocRule(String code) {
    this.code = code;
  }
}

package vn.nhipcau.reporting.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import vn.nhipcau.calendar.Frequency;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.organization.Relation;

/**
 * A rule that follows from a clause: which organizations report what, how often, due when, to whom,
 * with copies to whom.
 */
@Entity
@Table(name = "reporting_requirement")
public class Requirement {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  String code;
  String title;
  String titleEn;
  UUID provisionId;
  String templateCode;

  @Enumerated(EnumType.STRING)
  Frequency frequency;

  @JdbcTypeCode(SqlTypes.JSON)
  OrganizationClass reporters;

  @Enumerated(EnumType.STRING)
  Relation recipient;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Relation> copies;

  @JdbcTypeCode(SqlTypes.JSON)
  DueRule due;

  LocalDate validFrom;
  LocalDate validTo;
  String legalBasis;

  protected Requirement() {}

  Requirement(String code) {
    this.code = code;
  }
}

package vn.nhipcau.reporting.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One published version of a form. */
@Entity
@Immutable
public class ReportTemplate {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  String code;
  int version;
  String title;
  String titleEn;

  @JdbcTypeCode(SqlTypes.JSON)
  TemplateDefinition definition;

  Instant publishedAt;

  protected ReportTemplate() {}

  ReportTemplate(
      String code,
      int version,
      String title,
      String titleEn,
      TemplateDefinition definition,
      Instant publishedAt) {
    this.code = code;
    this.version = version;
    this.title = title;
    this.titleEn = titleEn;
    this.definition = definition;
    this.publishedAt = publishedAt;
  }
}

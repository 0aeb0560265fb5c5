package vn.nhipcau.reporting.report;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A report as it was submitted, for ever. */
@Entity
@Immutable
public class ReportSubmission {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "report_id")
  Report report;

  int number;

  @JdbcTypeCode(SqlTypes.JSON)
  ReportContent content;

  @Embedded DocumentNumber document;
  @Embedded Signature signature;
  Instant submittedAt;
  UUID submittedBy;

  protected ReportSubmission() {}

  ReportSubmission(
      Report report,
      int number,
      DocumentNumber document,
      ReportContent content,
      Signature signature,
      Instant submittedAt,
      UUID submittedBy) {
    this.report = report;
    this.number = number;
    this.document = document;
    this.content = content;
    this.signature = signature;
    this.submittedAt = submittedAt;
    this.submittedBy = submittedBy;
  }
}

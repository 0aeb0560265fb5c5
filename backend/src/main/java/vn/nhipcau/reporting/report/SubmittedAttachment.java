package vn.nhipcau.reporting.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file went out with a submission, for ever. */
@Entity
@Immutable
@Table(name = "report_submission_attachment")
@IdClass(SubmittedAttachment.Key.class)
public class SubmittedAttachment {

  /** Identity of a row. */
  public record Key(UUID reportId, int submission, UUID attachmentId) implements Serializable {}

  @Id UUID reportId;
  @Id int submission;
  @Id UUID attachmentId;

  protected SubmittedAttachment() {}

  SubmittedAttachment(UUID reportId, int submission, UUID attachmentId) {
    this.reportId = reportId;
    this.submission = submission;
    this.attachmentId = attachmentId;
  }
}

package vn.nhipcau.reporting.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import vn.nhipcau.document.ExaminedFile;
import vn.nhipcau.document.FileKind;

/** A file with a report (<i>tệp đính kèm</i>), from when it was attached until it is taken off. */
@Entity
@Table(name = "report_attachment")
public class Attachment {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  UUID reportId;
  UUID fileId;
  String name;

  @Enumerated(EnumType.STRING)
  FileKind kind;

  long size;
  String sha256;
  Instant attachedAt;
  UUID attachedBy;

  /** Null while it is part of the working copy. */
  Instant detachedAt;

  protected Attachment() {}

  Attachment(UUID reportId, UUID fileId, ExaminedFile file, UUID attachedBy, Instant attachedAt) {
    this.reportId = reportId;
    this.fileId = fileId;
    this.name = file.name();
    this.kind = file.kind();
    this.size = file.size();
    this.sha256 = file.sha256();
    this.attachedBy = attachedBy;
    this.attachedAt = attachedAt;
  }

  /** It stays with the submissions that it went out with. */
  void detach(Instant now) {
    detachedAt = now;
  }
}

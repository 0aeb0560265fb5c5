package vn.nhipcau.reporting.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A submission reached an organization (<i>nơi nhận</i>), and who there opened it first. */
@Entity
@IdClass(ReportDelivery.Key.class)
public class ReportDelivery {

  /** As recipient, or as copy. */
  public enum Kind {
    TO,
    CC
  }

  /** Identity of a row. */
  public record Key(UUID reportId, int submission, UUID organizationId) implements Serializable {}

  @Id UUID reportId;
  @Id int submission;
  @Id UUID organizationId;

  @Enumerated(EnumType.STRING)
  Kind kind;

  Instant deliveredAt;

  /** When it was first opened there; null while it is unread. */
  Instant readAt;

  UUID readBy;

  protected ReportDelivery() {}

  ReportDelivery(
      UUID reportId, int submission, UUID organizationId, Kind kind, Instant deliveredAt) {
    this.reportId = reportId;
    this.submission = submission;
    this.organizationId = organizationId;
    this.kind = kind;
    this.deliveredAt = deliveredAt;
  }

  void read(UUID person, Instant now) {
    readAt = now;
    readBy = person;
  }
}

package vn.nhipcau.reporting.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A report reached an organization (<i>nơi nhận</i>). */
@Entity
@IdClass(ReportDelivery.Key.class)
public class ReportDelivery {

  /** As recipient, or as copy. */
  public enum Kind {
    TO,
    CC
  }

  /** Identity of a row. */
  public record Key(UUID reportId, UUID organizationId) implements Serializable {}

  @Id UUID reportId;
  @Id UUID organizationId;

  @Enumerated(EnumType.STRING)
  Kind kind;

  Instant deliveredAt;

  protected ReportDelivery() {}

  ReportDelivery(UUID reportId, UUID organizationId, Kind kind, Instant deliveredAt) {
    this.reportId = reportId;
    this.organizationId = organizationId;
    this.kind = kind;
    this.deliveredAt = deliveredAt;
  }
}

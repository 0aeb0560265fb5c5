package vn.nhipcau.reporting.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** Whom the author of an ad-hoc report sends it to; of a periodic one the obligation says it. */
@Entity
@IdClass(ReportAddressee.Key.class)
public class ReportAddressee {

  /** Identity of a row. */
  public record Key(UUID reportId, UUID organizationId) implements Serializable {}

  @Id UUID reportId;
  @Id UUID organizationId;

  @Enumerated(EnumType.STRING)
  ReportDelivery.Kind kind;

  /** In the order in which the author named them. */
  int position;

  protected ReportAddressee() {}

  ReportAddressee(UUID reportId, UUID organizationId, ReportDelivery.Kind kind, int position) {
    this.reportId = reportId;
    this.organizationId = organizationId;
    this.kind = kind;
    this.position = position;
  }
}

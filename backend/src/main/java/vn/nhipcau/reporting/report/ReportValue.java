package vn.nhipcau.reporting.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One figure of a report's last submission: a fact that statistics count. */
@Entity
@Immutable
@IdClass(ReportValue.Key.class)
public class ReportValue {

  /** Identity of a row. */
  public record Key(UUID reportId, String indicator) implements Serializable {}

  @Id UUID reportId;
  @Id String indicator;
  BigDecimal value;

  protected ReportValue() {}
}

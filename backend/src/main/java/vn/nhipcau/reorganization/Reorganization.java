package vn.nhipcau.reorganization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import vn.nhipcau.organization.ReformPlan;
import vn.nhipcau.organization.RegisterStep;
import vn.nhipcau.platform.problem.Problem;

/** A decided reorganization and its way from plan to fact. Its verbs alone change its status. */
@Entity
public class Reorganization {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  String code;
  String title;
  String legalBasis;
  String decidedBy;
  LocalDate effectiveOn;

  @JdbcTypeCode(SqlTypes.JSON)
  List<RegisterStep> steps;

  @Enumerated(EnumType.STRING)
  ReorganizationStatus status = ReorganizationStatus.PLANNED;

  Instant recordedAt;
  UUID recordedBy;
  Instant appliedAt;
  Instant cancelledAt;

  /** Why it could not take effect on its day. */
  @JdbcTypeCode(SqlTypes.JSON)
  List<StoredFault> faults = List.of();

  /** What it did to seats and open papers. */
  @JdbcTypeCode(SqlTypes.JSON)
  List<ReorganizationEffects.Effect> effects = List.of();

  @Version long version;

  /** A fault as it is kept: worded when it is shown. */
  record StoredFault(String pointer, String code, Map<String, String> params) {
    static StoredFault of(Problem.Fault fault) {
      Map<String, String> params = new java.util.TreeMap<>();
      fault.params().forEach((name, value) -> params.put(name, String.valueOf(value)));
      return new StoredFault(fault.pointer(), fault.code(), params);
    }
  }

  protected Reorganization() {}

  Reorganization(ReorganizationPlan plan, UUID by, Instant now) {
    this.code = plan.code();
    this.title = plan.title().strip();
    this.legalBasis = plan.legalBasis().strip();
    this.decidedBy = plan.decidedBy().strip();
    this.effectiveOn = plan.effectiveOn();
    this.steps = plan.steps();
    this.recordedAt = now;
    this.recordedBy = by;
  }

  ReformPlan plan() {
    return new ReformPlan(effectiveOn, legalBasis, steps);
  }

  void applied(Instant now) {
    moveTo(ReorganizationStatus.APPLIED);
    appliedAt = now;
    faults = List.of();
  }

  /** Kept, for who has to follow up may look days after the night in which it happened. */
  void had(ReorganizationEffects told) {
    effects = told.list();
  }

  void cancel(Instant now) {
    moveTo(ReorganizationStatus.CANCELLED);
    cancelledAt = now;
  }

  /**
   * Its day has come and the register no longer fits it; it goes on waiting for somebody's word.
   */
  void refused(List<Problem.Fault> found) {
    faults = found.stream().map(StoredFault::of).toList();
  }

  private void moveTo(ReorganizationStatus next) {
    if (status != ReorganizationStatus.PLANNED) {
      throw new IllegalStateException("reorganization " + code + " is " + status);
    }
    status = next;
  }
}

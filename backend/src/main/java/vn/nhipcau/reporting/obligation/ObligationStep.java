package vn.nhipcau.reporting.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import vn.nhipcau.access.Viewer;

/** Something that was asked, granted, refused, waived or urged about an obligation. */
@Entity
@Immutable
class ObligationStep {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  UUID obligationId;

  @Enumerated(EnumType.STRING)
  ObligationAction action;

  Instant at;
  UUID personId;
  UUID organizationId;
  LocalDate until;
  String reason;

  protected ObligationStep() {}

  ObligationStep(
      UUID obligationId,
      ObligationAction action,
      Viewer by,
      Instant at,
      LocalDate until,
      String reason) {
    this.obligationId = obligationId;
    this.action = action;
    this.at = at;
    this.personId = by.personId();
    this.organizationId = by.organization().id();
    this.until = until;
    this.reason = reason;
  }
}

package vn.nhipcau.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One organization (or area) followed another on a day, by a legal act. */
@Entity
public class Succession {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  @Enumerated(EnumType.STRING)
  SuccessionKind kind;

  UUID predecessorOrganizationId;
  UUID successorOrganizationId;
  UUID predecessorAreaId;
  UUID successorAreaId;
  LocalDate effectiveOn;
  String legalBasis;

  protected Succession() {}

  private Succession(SuccessionKind kind, LocalDate effectiveOn, String legalBasis) {
    this.kind = kind;
    this.effectiveOn = effectiveOn;
    this.legalBasis = legalBasis;
  }

  static Succession ofOrganizations(
      SuccessionKind kind,
      UUID predecessor,
      UUID successor,
      LocalDate effectiveOn,
      String legalBasis) {
    Succession succession = new Succession(kind, effectiveOn, legalBasis);
    succession.predecessorOrganizationId = predecessor;
    succession.successorOrganizationId = successor;
    return succession;
  }

  static Succession ofAreas(
      SuccessionKind kind,
      UUID predecessor,
      UUID successor,
      LocalDate effectiveOn,
      String legalBasis) {
    Succession succession = new Succession(kind, effectiveOn, legalBasis);
    succession.predecessorAreaId = predecessor;
    succession.successorAreaId = successor;
    return succession;
  }
}

package vn.nhipcau.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Which body is directly above another along one line, from a day to a day. */
@Entity
@Table(name = "organization_superior")
public class Superior {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  UUID organizationId;

  @Enumerated(EnumType.STRING)
  Line line;

  UUID superiorId;
  LocalDate validFrom;
  LocalDate validTo;

  protected Superior() {}

  Superior(
      UUID organizationId, Line line, UUID superiorId, LocalDate validFrom, LocalDate validTo) {
    this.organizationId = organizationId;
    this.line = line;
    this.superiorId = superiorId;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }
}

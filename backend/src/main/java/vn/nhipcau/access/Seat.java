package vn.nhipcau.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A person's place in an organization, in a role, from one day to another. */
@Entity
public class Seat {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  Person person;

  UUID organizationId;

  @Enumerated(EnumType.STRING)
  Role role;

  LocalDate validFrom;
  LocalDate validTo;

  protected Seat() {}

  Seat(Person person, UUID organizationId, Role role, LocalDate validFrom, LocalDate validTo) {
    this.person = person;
    this.organizationId = organizationId;
    this.role = role;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }
}

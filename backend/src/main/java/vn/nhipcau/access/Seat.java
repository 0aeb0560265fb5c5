package vn.nhipcau.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A person's place in an organization, in a role, from one moment until another. */
@Entity
public class Seat {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  public UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "person_id")
  public Person person;

  public UUID organizationId;

  @Enumerated(EnumType.STRING)
  public Role role;

  public Instant validFrom;

  /** The first moment at which it is held no longer. */
  public Instant validTo;

  public String endReason;

  @Version public long version;

  protected Seat() {}

  public Seat(Person person, UUID organizationId, Role role, Instant validFrom, Instant validTo) {
    this.person = person;
    this.organizationId = organizationId;
    this.role = role;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  public SeatState state(Instant now) {
    if (validTo != null && !validTo.isAfter(now)) {
      return SeatState.ENDED;
    }
    return validFrom != null && validFrom.isAfter(now) ? SeatState.UPCOMING : SeatState.HELD;
  }

  /** One that had not begun ends where it would have begun: it was never held. */
  public void end(Instant now, String reason) {
    validTo = state(now) == SeatState.UPCOMING ? validFrom : now;
    endReason = reason;
  }
}

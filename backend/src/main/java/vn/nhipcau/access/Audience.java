package vn.nhipcau.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One organization's standing to one fenced thing: the single source of who may see what. */
@Entity
@IdClass(Audience.Key.class)
public class Audience {

  /** Identity of a row. */
  public record Key(UUID subjectId, UUID organizationId, Standing standing)
      implements Serializable {}

  @Id UUID subjectId;
  @Id UUID organizationId;

  @Id
  @Enumerated(EnumType.STRING)
  Standing standing;

  Instant since;

  protected Audience() {}

  Audience(UUID subjectId, UUID organizationId, Standing standing, Instant since) {
    this.subjectId = subjectId;
    this.organizationId = organizationId;
    this.standing = standing;
    this.since = since;
  }
}

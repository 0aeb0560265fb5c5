package vn.nhipcau.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import vn.nhipcau.platform.event.DomainEvent;

/** One thing that was done. */
@Entity
@Immutable
public class AuditEntry {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  Instant at;
  UUID personId;
  UUID organizationId;
  String action;
  String subjectType;
  UUID subjectId;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, Object> details;

  protected AuditEntry() {}

  AuditEntry(DomainEvent event) {
    this.at = event.at();
    this.personId = event.personId();
    this.organizationId = event.organizationId();
    this.action = event.action();
    this.subjectType = event.subjectType();
    this.subjectId = event.subjectId();
    this.details = event.details();
  }
}

package vn.nhipcau.regulation.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** <i>Minh chứng thực hiện</i>: what one body did about one duty in one year. */
@Entity
public class DutyEvidence {

  static final int MOST_NOTE = 2000;
  static final int MOST_REASON = 500;
  static final int MOST_LINKS = 20;

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  UUID organizationId;
  UUID dutyId;
  int year;

  @Enumerated(EnumType.STRING)
  EvidenceStatus status;

  String note;
  String reason;

  @JdbcTypeCode(SqlTypes.JSON)
  List<EvidenceLink> links;

  UUID updatedBy;
  Instant updatedAt;
  @Version long version;

  protected DutyEvidence() {}

  DutyEvidence(UUID organizationId, UUID dutyId, int year) {
    this.organizationId = organizationId;
    this.dutyId = dutyId;
    this.year = year;
  }

  void record(RecordEvidence said, UUID by, Instant now) {
    status = said.status();
    note = written(said.note());
    reason = written(said.reason());
    links = said.links() == null ? List.of() : List.copyOf(said.links());
    updatedBy = by;
    updatedAt = now;
  }

  static String written(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

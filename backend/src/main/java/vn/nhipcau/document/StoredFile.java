package vn.nhipcau.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A file that is kept; its bytes lie beside it, in parts. */
@Entity
@Immutable
public class StoredFile {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  long size;
  String sha256;
  Instant storedAt;

  protected StoredFile() {}

  StoredFile(ExaminedFile file, Instant storedAt) {
    this.size = file.size();
    this.sha256 = file.sha256();
    this.storedAt = storedAt;
  }
}

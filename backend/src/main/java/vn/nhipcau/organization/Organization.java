package vn.nhipcau.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A body of the political system as an identity; what is said of it stands in its versions. */
@Entity
public class Organization {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  String code;

  /**
   * Counts the changes of what is said of it. Plain, since whoever changes the register holds the
   * lock of reorganizations first.
   */
  long version;

  protected Organization() {}

  Organization(String code) {
    this.code = code;
  }

  void changed() {
    version++;
  }
}

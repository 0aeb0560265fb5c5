package vn.nhipcau.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An administrative unit as an identity that outlives its code and name. */
@Entity
public class Area {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  /** Our own stable key, as catalogues spell it. */
  String key;

  protected Area() {}

  Area(String key) {
    this.key = key;
  }
}

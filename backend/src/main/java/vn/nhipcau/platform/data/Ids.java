package vn.nhipcau.platform.data;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New ids for rows that are written past Hibernate; the same UUIDv7 that it gives its own. */
public final class Ids {

  private Ids() {}

  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}

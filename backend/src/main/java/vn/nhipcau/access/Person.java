package vn.nhipcau.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A user of the system: an official or another system's account. */
@Entity
public class Person {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  String username;
  String displayName;
  String subject;

  /** How often an account was bound or freed. */
  long version;

  protected Person() {}

  Person(String username, String displayName) {
    this.username = username;
    this.displayName = displayName;
  }

  void bind(String account) {
    subject = account;
    version++;
  }

  /** The next account that logs in under the name is this person's. */
  void unbind() {
    subject = null;
    version++;
  }
}

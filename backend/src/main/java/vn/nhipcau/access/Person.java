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

  protected Person() {}

  Person(String username, String displayName) {
    this.username = username;
    this.displayName = displayName;
  }
}

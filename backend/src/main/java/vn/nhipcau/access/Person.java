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
  public UUID id;

  public String username;
  public String displayName;
  public String subject;

  /** How often an account was bound or freed. */
  public long version;

  protected Person() {}

  public Person(String username, String displayName) {
    this.username = username;
    this.displayName = displayName;
  }

  public void bind(String account) {
    subject = account;
    version++;
  }

  /** The next account that logs in under the name is this person's. */
  public void unbind() {
    subject = null;
    version++;
  }
}

package vn.nhipcau.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.UuidGenerator;

/** A user of the system: an official or another system's account. */
@Entity
public class Person {

  static final Set<String> LANGUAGES = Set.of("vi", "en");

  /** Keycloak checks addresses; here they need only fit, and be one line. */
  private static final Pattern ADDRESS = Pattern.compile("(?=.{3,255}$)[^\\s@]+@[^\\s@]+");

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  public UUID id;

  public String username;
  public String displayName;
  public String subject;

  /** The address at the office, as the account's token names it; null while none is known. */
  String email;

  /** The language that the person is written to in; null while unknown. */
  String locale;

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

  /** What the account's token says of the person; a token may say less and then takes nothing. */
  void known(String address, String language) {
    if (address != null && ADDRESS.matcher(address).matches() && !address.equals(email)) {
      email = address;
    }
    if (locale == null && language != null && LANGUAGES.contains(language)) {
      locale = language;
    }
  }

  /** The next account that logs in under the name is this person's. */
  public void unbind() {
    subject = null;
    email = null;
    version++;
  }
}

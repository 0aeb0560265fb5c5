package vn.nhipcau.access.account;

/**
 * An account as Keycloak knows it.
 *
 * @param id what tokens call {@code sub}; null for another system's, which Keycloak does not list
 * @param displayName null when Keycloak knows no name
 * @param temporaryPassword only of one that was made just now
 */
public record Account(
    String id,
    String username,
    String displayName,
    boolean enabled,
    AccountOrigin origin,
    String temporaryPassword) {

  /** Without the password: records are easily written into a log. */
  @Override
  public String toString() {
    return origin + " account " + username;
  }
}

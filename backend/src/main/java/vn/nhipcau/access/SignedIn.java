package vn.nhipcau.access;

/**
 * An account as its verified token names it.
 *
 * @param subject the account's own id, for good
 * @param email the address at the office; null where the token does not say
 * @param locale the language chosen in Keycloak; null where the token does not say
 */
public record SignedIn(String subject, String username, String name, String email, String locale) {}

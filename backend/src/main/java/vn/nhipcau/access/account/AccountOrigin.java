package vn.nhipcau.access.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the account of somebody who gets a seat comes from. */
@Schema(
    description =
        "FOUND: it was there. CREATED: it was made just now, with a temporary password. CLIENT: another system's, made with its client in Keycloak and bound at its first call.")
public enum AccountOrigin {
  FOUND,
  CREATED,
  CLIENT
}

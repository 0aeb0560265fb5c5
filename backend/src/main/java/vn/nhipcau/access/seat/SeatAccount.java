package vn.nhipcau.access.seat;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.access.account.Account;
import vn.nhipcau.access.account.AccountOrigin;

/** How the person who was just given a seat gets in. */
@Schema(description = "How the person who was just given a seat gets in.")
public record SeatAccount(
    AccountOrigin origin,
    @Schema(
            description =
                "Only when the account was made just now: shown this once and kept nowhere. At the first login Keycloak asks for another one.",
            nullable = true)
        String temporaryPassword) {

  static SeatAccount of(Account account) {
    return new SeatAccount(account.origin(), account.temporaryPassword());
  }

  @Override
  public String toString() {
    return origin.name();
  }
}

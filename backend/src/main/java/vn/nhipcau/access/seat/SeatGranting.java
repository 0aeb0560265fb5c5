package vn.nhipcau.access.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.access.account.Account;
import vn.nhipcau.access.account.AccountOrigin;
import vn.nhipcau.access.account.Accounts;
import vn.nhipcau.platform.http.Versioned;

/**
 * Gives a seat to somebody who can log in: judged first, then Keycloak's account found or made,
 * then the seat written. Keycloak takes no part in our transaction and is asked outside of it.
 * Should the seat fail at the end, the account just made is taken back; one that stays is a
 * stranger.
 */
@ApplicationScoped
public class SeatGranting {

  @Inject SeatGrantService service;
  @Inject Accounts accounts;

  public Versioned<SeatDetail> grant(Viewer viewer, GrantSeat command) {
    SeatGrantService.Judged judged = service.judge(viewer, command);
    Account account =
        accounts
            .find(judged.username())
            .orElseGet(
                () ->
                    accounts.create(judged.username(), judged.nameOfANewAccount(), judged.email()));
    try {
      return service.grant(viewer, judged, account);
    } catch (RuntimeException e) {
      if (account.origin() == AccountOrigin.CREATED) {
        accounts.takeBack(account);
      }
      throw e;
    }
  }
}

import { InMemoryWebStorage, UserManager, WebStorageStateStore } from "oidc-client-ts";
import type { Configuration } from "../api/types.ts";

/** Where somebody was when the login took them away. */
export type ReturnTo = { returnTo: string };

export const here = (): ReturnTo => ({ returnTo: window.location.pathname + window.location.search });

/**
 * Tokens live in memory only: a reload asks Keycloak again, whose session cookie answers without a prompt. Only the
 * verifier of a login under way is kept in the tab's session storage, for it has to survive the redirect.
 */
export function createUserManager({ issuer, clientId }: Configuration): UserManager {
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${window.location.origin}/`,
    post_logout_redirect_uri: `${window.location.origin}/`,
    response_type: "code",
    scope: "openid profile",
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage, prefix: "nhipcau.login." }),
    automaticSilentRenew: true,
    // Frames are no way to renew: our own pages refuse to be framed. The refresh token does it.
    monitorSession: false,
    loadUserInfo: false,
  });
}

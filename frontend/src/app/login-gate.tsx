import { useQuery } from "@tanstack/react-query";
import { ErrorResponse, type UserManager } from "oidc-client-ts";
import { type ReactNode, useEffect, useState } from "react";
import { hasAuthParams, useAuth } from "react-oidc-context";
import { meQuery } from "../api/me.ts";
import { Problem } from "../api/problem.ts";
import { actFor, actingFor, openSession } from "../api/session.ts";
import { Failure } from "../ui/states.tsx";
import { Landing } from "./landing.tsx";
import { SessionEnded } from "./session-ended.tsx";
import { here } from "./user-manager.ts";

// Set while somebody is logged in in this tab, so that a reload goes straight through Keycloak and back.
const WAS_IN = "nhipcau.was-in";

export const forgetVisit = () => sessionStorage.removeItem(WAS_IN);

/** Lets in who is logged in; everybody else sees the landing with the button. */
export function LoginGate({ manager, children }: { manager: UserManager; children: ReactNode }) {
  const auth = useAuth();
  const [ended, setEnded] = useState(false);
  const inside = auth.isAuthenticated;
  // The session must be open before the first child asks for anything, so not in an effect.
  useState(() =>
    openSession({
      token: () => currentToken,
      renew: async () => {
        try {
          const user = await manager.signinSilent();
          currentToken = user?.access_token;
          return Boolean(user);
        } catch (error) {
          // Keycloak said no: the login is over. Anything else is a network that will come back.
          if (error instanceof ErrorResponse) return false;
          throw error;
        }
      },
      onEnded: () => setEnded(true),
    }),
  );
  currentToken = auth.user?.access_token ?? currentToken;

  const returning =
    !inside && !auth.isLoading && !auth.error && !hasAuthParams() && sessionStorage.getItem(WAS_IN) !== null;
  useEffect(() => {
    if (inside) sessionStorage.setItem(WAS_IN, "1");
    else if (returning) {
      // Once only: a login that is refused must not turn into a loop.
      forgetVisit();
      void auth.signinRedirect({ state: here() });
    }
  }, [inside, returning, auth.signinRedirect]);

  const login = () => void auth.signinRedirect({ state: here() });
  if (!inside && !ended) {
    const busy = returning || auth.isLoading || auth.activeNavigator === "signinRedirect";
    return <Landing busy={busy} failed={Boolean(auth.error)} onLogin={login} />;
  }
  return (
    <Seated>
      {children}
      {ended && <SessionEnded onLogin={login} />}
    </Seated>
  );
}

let currentToken: string | undefined;

/** Loads who is asking, and settles for whom they act, before the first page renders. */
function Seated({ children }: { children: ReactNode }) {
  const me = useQuery(meQuery);
  const lostSeat = me.error instanceof Problem && me.error.status === 403;
  const firstSeat =
    me.data?.actingFor === null ? me.data.seats.find((seat) => seat.organization)?.organization : null;
  const { refetch } = me;
  useEffect(() => {
    if (lostSeat) actFor(null);
    else if (firstSeat && actingFor() !== firstSeat.code) actFor(firstSeat.code);
    else return;
    void refetch();
  }, [lostSeat, firstSeat, refetch]);
  if (me.isError && !lostSeat && !me.data) return <Failure error={me.error} retry={() => void refetch()} />;
  if (!me.data || (firstSeat && actingFor() !== firstSeat.code)) return <Landing busy />;
  return <>{children}</>;
}

import { useQuery } from "@tanstack/react-query";
import type { User, UserManager } from "oidc-client-ts";
import { type ReactNode, useMemo } from "react";
import { AuthProvider } from "react-oidc-context";
import { configurationQuery } from "../api/configuration.ts";
import { Failure } from "../ui/states.tsx";
import { Landing } from "./landing.tsx";
import { LoginGate } from "./login-gate.tsx";
import { createUserManager, type ReturnTo } from "./user-manager.ts";

// Back from Keycloak: put the person where they were, before the router looks at the address.
function onSigninCallback(user: User | undefined) {
  const { returnTo } = (user?.state ?? { returnTo: "/" }) as ReturnTo;
  window.history.replaceState({}, document.title, returnTo);
}

/** Asks the server where the login is, for the built app knows no address. */
export function Authentication({ children }: { children: ReactNode }) {
  const configuration = useQuery(configurationQuery);
  const issuer = configuration.data?.issuer;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new "today" is no reason for a new login
  const manager: UserManager | undefined = useMemo(
    () => (configuration.data ? createUserManager(configuration.data) : undefined),
    [issuer],
  );
  if (configuration.isError && !manager) {
    return <Failure error={configuration.error} retry={() => void configuration.refetch()} />;
  }
  if (!manager) return <Landing busy />;
  return (
    <AuthProvider userManager={manager} onSigninCallback={onSigninCallback}>
      <LoginGate manager={manager}>{children}</LoginGate>
    </AuthProvider>
  );
}

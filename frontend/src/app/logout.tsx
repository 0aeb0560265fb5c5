import { useLingui } from "@lingui/react/macro";
import { ErrorTimeout } from "oidc-client-ts";
import { useRef, useState } from "react";
import { useAuth } from "react-oidc-context";
import { useMe } from "../api/me.ts";
import { actFor } from "../api/session.ts";
import { forgetDraftsOf, type UnsentDraft } from "../features/reporting/draft-store.ts";
import { sendDrafts, stopDrafts, unsentDrafts } from "../features/reporting/open-drafts.ts";
import { UnsentDialog } from "../features/reporting/unsent-dialog.tsx";
import { toastProblem } from "../ui/toast.ts";
import { forgetVisit } from "./login-gate.tsx";

/** Leaves nobody's text behind unasked: what waits is sent first, and about the rest its author decides. */
export function useLogout() {
  const { t } = useLingui();
  const auth = useAuth();
  const person = useMe().person?.id ?? "";
  const [unsent, setUnsent] = useState<UnsentDraft[]>([]);
  const [leaving, setLeaving] = useState(false);
  const busy = useRef(false);

  const leave = async (what: "keep" | "discard") => {
    // The only step that needs the network comes first: who can't be logged out must not have lost anything either.
    try {
      await auth.revokeTokens(["refresh_token"]);
    } catch (error) {
      // Only a network that fails stops us: a token that Keycloak refuses is as good as revoked.
      if (error instanceof TypeError || error instanceof ErrorTimeout) {
        return toastProblem(error, t`Chưa đăng xuất được vì mất kết nối. Hãy thử lại.`);
      }
    }
    stopDrafts();
    if (what === "discard") await forgetDraftsOf(person);
    actFor(null);
    forgetVisit();
    await auth.signoutRedirect();
  };

  const once = async (step: () => Promise<unknown>) => {
    if (busy.current) return;
    busy.current = true;
    setLeaving(true);
    await step().finally(() => {
      busy.current = false;
      setLeaving(false);
    });
  };

  const logout = () =>
    once(async () => {
      await sendDrafts();
      const left = await unsentDrafts(person);
      if (left.length > 0) setUnsent(left);
      else await leave("keep");
    });

  const dialog = (
    <UnsentDialog
      unsent={unsent}
      leaving={leaving}
      onStay={() => setUnsent([])}
      onLeave={(what) => void once(() => leave(what))}
    />
  );
  return { logout: () => void logout(), dialog };
}

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMe } from "../../api/me.ts";
import { toastProblem } from "../../ui/toast.ts";
import { AdHocDialog } from "./ad-hoc-dialog.tsx";
import { adHocTermsQuery, useDraftAdHoc } from "./queries.ts";

/** Begins a report that no period asks for, where a clause says how this office does. */
export function AdHocButton() {
  const { t } = useLingui();
  const me = useMe();
  const navigate = useNavigate();
  const terms = useQuery({
    ...adHocTermsQuery(me.actingFor?.code),
    enabled: me.actingFor !== null,
  }).data;
  const draft = useDraftAdHoc();
  const [open, setOpen] = useState(false);
  if (!terms?.allowedActions.includes("DRAFT")) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        <Trans>Báo cáo đột xuất</Trans>
      </Button>
      {open && (
        <AdHocDialog
          terms={terms}
          heading={t`Báo cáo đột xuất`}
          confirm={t`Bắt đầu viết`}
          sending={draft.isPending}
          error={draft.error}
          onCancel={() => setOpen(false)}
          onConfirm={(addressing) =>
            draft.mutate(addressing, {
              onSuccess: ({ value }) =>
                navigate({ to: "/reports/$reportId", params: { reportId: value.id } }),
              onError: (error) => toastProblem(error, t`Chưa tạo được báo cáo vì mất kết nối. Hãy thử lại.`),
            })
          }
        />
      )}
    </>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Versioned } from "../../api/client.ts";
import { useMe } from "../../api/me.ts";
import type { ReportDetail } from "../../api/types.ts";
import { toastProblem } from "../../ui/toast.ts";
import { AdHocDialog } from "./ad-hoc-dialog.tsx";
import { adHocTermsQuery, useAddressReport } from "./queries.ts";

type Props = {
  report: Versioned<ReportDetail>;
  /** The version that the editor last saved or was told of. */
  etag: () => string;
  /** Saves what is being typed; false where that failed. */
  settle: () => Promise<boolean>;
};

/** Says anew what an ad-hoc report is about and whom it goes to, while nobody has it yet. */
export function Addressees({ report, etag, settle }: Props) {
  const { t } = useLingui();
  const me = useMe();
  const terms = useQuery(adHocTermsQuery(me.actingFor?.code)).data;
  const address = useAddressReport();
  const [open, setOpen] = useState(false);
  const { id, title, recipients, copies } = report.value;
  if (!terms) return null;
  const ids = (bodies: { id: string }[]) => bodies.map((body) => body.id);
  return (
    <Group justify="flex-end">
      <Button
        variant="default"
        size="xs"
        onClick={async () => {
          // The title and the addressees belong to the same paper: what was typed goes first.
          if (await settle()) setOpen(true);
        }}
      >
        <Trans>Sửa tên, nơi nhận</Trans>
      </Button>
      {open && (
        <AdHocDialog
          terms={terms}
          heading={t`Sửa tên, nơi nhận`}
          confirm={t`Lưu`}
          said={{ title, recipients: ids(recipients), copies: ids(copies) }}
          sending={address.isPending}
          error={address.error}
          onCancel={() => setOpen(false)}
          onConfirm={(addressing) =>
            address.mutate(
              { id, etag: etag(), ...addressing },
              {
                onSuccess: () => setOpen(false),
                onError: (error) => toastProblem(error, t`Chưa lưu được vì mất kết nối. Hãy thử lại.`),
              },
            )
          }
        />
      )}
    </Group>
  );
}

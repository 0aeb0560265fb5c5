import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import type { Duty } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { DutyDialog } from "./duty-dialog.tsx";
import { EndDutyDialog } from "./end-duty-dialog.tsx";

/** What may be done with a duty, for those who may. */
export function DutyActions({ duty }: { duty: Duty }) {
  const { t } = useLingui();
  const localized = useLocalized();
  const [asked, setAsked] = useState<"EDIT" | "END" | null>(null);
  const { allowedActions, provision } = duty;
  const title = localized(duty.title, duty.titleEn);
  const ends = allowedActions.includes("END");
  if (allowedActions.length === 0) return null;
  return (
    <>
      <Group gap="xs" mt="xs">
        {allowedActions.includes("EDIT") && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t`Sửa nhiệm vụ: ${title}`}
            onClick={() => setAsked("EDIT")}
          >
            <Trans>Sửa</Trans>
          </Button>
        )}
        {(ends || allowedActions.includes("DELETE")) && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={ends ? t`Kết thúc nhiệm vụ: ${title}` : t`Xóa nhiệm vụ: ${title}`}
            onClick={() => setAsked("END")}
          >
            {ends ? <Trans>Kết thúc</Trans> : <Trans>Xóa</Trans>}
          </Button>
        )}
      </Group>
      {asked === "EDIT" && (
        <DutyDialog
          code={provision.regulation}
          path={provision.path}
          duty={duty}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === "END" && <EndDutyDialog duty={duty} onClose={() => setAsked(null)} />}
    </>
  );
}

import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import type { Organization } from "../../api/types.ts";
import { CorrectDialog } from "./organization-dialog.tsx";

/** Offered to who may correct the register. */
export function CorrectButton({ organization, asOf }: { organization: Organization; asOf?: string }) {
  const [open, setOpen] = useState(false);
  if (!organization.allowedActions.includes("CORRECT")) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        <Trans>Sửa thông tin</Trans>
      </Button>
      {open && <CorrectDialog organizationId={organization.id} asOf={asOf} onClose={() => setOpen(false)} />}
    </>
  );
}

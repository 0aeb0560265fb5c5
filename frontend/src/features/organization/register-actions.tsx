import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useMe } from "../../api/me.ts";
import { ExportMenu, type SheetFormat } from "../../ui/export-menu.tsx";
import { ButtonLink } from "../../ui/link.tsx";
import { toastProblem } from "../../ui/toast.ts";
import { FoundDialog } from "./organization-dialog.tsx";
import type { OrganizationFilter } from "./queries.ts";
import { useExportOrganizations } from "./register-queries.ts";

/** What can be done with the register as a whole: taken out by everybody, filled by an administrator. */
export function RegisterActions({ filter }: { filter: OrganizationFilter }) {
  const { t } = useLingui();
  const me = useMe();
  const [founding, setFounding] = useState(false);
  const file = useExportOrganizations();
  const take = (format: SheetFormat) =>
    file.mutate(
      { format, filter },
      { onError: (error) => toastProblem(error, t`Không tải được tệp; hãy thử lại.`) },
    );
  return (
    <Group gap="xs">
      <ExportMenu busy={file.isPending} onTake={take} />
      {me.allowedActions.includes("MANAGE_ORGANIZATIONS") && (
        <>
          <ButtonLink to="/organizations/import" variant="default">
            <Trans>Nhập từ tệp</Trans>
          </ButtonLink>
          <Button onClick={() => setFounding(true)}>
            <Trans>Thêm cơ quan</Trans>
          </Button>
        </>
      )}
      {founding && <FoundDialog onClose={() => setFounding(false)} />}
    </Group>
  );
}

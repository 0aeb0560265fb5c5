import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useMe } from "../../api/me.ts";
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
  const take = (format: "csv" | "xlsx") =>
    file.mutate(
      { format, filter },
      { onError: (error) => toastProblem(error, t`Không tải được tệp; hãy thử lại.`) },
    );
  return (
    <Group gap="xs">
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            loading={file.isPending}
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            <Trans>Xuất tệp</Trans>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => take("xlsx")}>
            <Trans>Excel (.xlsx)</Trans>
          </Menu.Item>
          <Menu.Item onClick={() => take("csv")}>
            <Trans>CSV (.csv)</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
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

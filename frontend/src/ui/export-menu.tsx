import { Trans } from "@lingui/react/macro";
import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";

export type SheetFormat = "csv" | "xlsx";

/** Takes a table out as a file, of the kind that is chosen. */
export function ExportMenu({ busy, onTake }: { busy: boolean; onTake: (format: SheetFormat) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={busy} leftSection={<IconDownload size={16} aria-hidden />}>
          <Trans>Xuất tệp</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onTake("xlsx")}>
          <Trans>Excel (.xlsx)</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => onTake("csv")}>
          <Trans>CSV (.csv)</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

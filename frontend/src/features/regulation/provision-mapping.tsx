import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { Provision } from "../../api/types.ts";
import { provisionLabel } from "../../i18n/labels.ts";
import { toastDone, toastProblem } from "../../ui/toast.ts";
import { DutyDialog } from "./duty-dialog.tsx";
import { isMapped } from "./provision-tree.ts";
import { useEditProvision } from "./queries.ts";

type Props = { code: string; provision: Provision };

const UNTOUCHED = { heading: null, headingEn: null, summary: null, summaryEn: null, under: null };

/** Says of a clause what it asks, or that it asks nothing by itself. */
export function ProvisionMapping({ code, provision }: Props) {
  const { t, i18n } = useLingui();
  const [adding, setAdding] = useState(false);
  const edit = useEditProvision();
  const { path, etag, asksNothing, allowedActions } = provision;
  const clause = provisionLabel(i18n, path);
  const mark = () =>
    edit.mutate(
      { code, path, etag, command: { ...UNTOUCHED, asksNothing: !asksNothing } },
      {
        onSuccess: () => toastDone(asksNothing ? t`Đã bỏ đánh dấu.` : t`Đã đánh dấu không giao việc.`),
        onError: (error) => toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`),
      },
    );
  if (!allowedActions.includes("ADD_DUTY")) return null;
  return (
    <>
      <Group gap="xs">
        <Button
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={t`Thêm nhiệm vụ cho ${clause}`}
          onClick={() => setAdding(true)}
        >
          <Trans>Thêm nhiệm vụ</Trans>
        </Button>
        {allowedActions.includes("EDIT") && (asksNothing || !isMapped(provision)) && (
          <Button
            variant="default"
            size="compact-sm"
            loading={edit.isPending}
            aria-label={asksNothing ? t`Bỏ đánh dấu ${clause}` : t`${clause} không giao việc`}
            onClick={mark}
          >
            {asksNothing ? <Trans>Bỏ đánh dấu</Trans> : <Trans>Không giao việc</Trans>}
          </Button>
        )}
      </Group>
      {adding && <DutyDialog code={code} path={path} duty={null} onClose={() => setAdding(false)} />}
    </>
  );
}

import { useLingui } from "@lingui/react/macro";
import { ActionIcon, Button, Group, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import type { Obligation } from "../../api/types.ts";
import { periodLabel } from "../../i18n/labels.ts";
import { toastDone, toastProblem } from "../../ui/toast.ts";
import { FollowUpDialog } from "./follow-up-dialog.tsx";
import { type FollowUpVerb, useRemind } from "./follow-up-queries.ts";

/** What who waits for a report may do about it; the server says what, this shows it. */
export function FollowUpActions({ obligation }: { obligation: Obligation }) {
  const { t, i18n } = useLingui();
  const remind = useRemind();
  const [verb, setVerb] = useState<FollowUpVerb | null>(null);
  const labels: [FollowUpVerb, string][] = [
    ["EXTEND", t`Gia hạn`],
    ["REFUSE_EXTENSION", t`Không đồng ý gia hạn`],
    ["WAIVE", t`Miễn nộp`],
    ["REINSTATE", t`Yêu cầu nộp lại`],
  ];
  const may = labels.filter(([action]) => obligation.allowedActions.includes(action));
  const name = `${obligation.organization.name}, ${periodLabel(i18n, obligation.period.code)}`;
  return (
    <Group gap="xs" wrap="nowrap">
      {obligation.allowedActions.includes("REMIND") && (
        <Button
          variant="default"
          size="compact-sm"
          loading={remind.isPending}
          aria-label={t`Đôn đốc ${name}`}
          onClick={() =>
            remind.mutate(obligation, {
              onSuccess: () => toastDone(t`Đã đôn đốc ${obligation.organization.name}.`),
              onError: (error) => toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`),
            })
          }
        >
          {t`Đôn đốc`}
        </Button>
      )}
      {may.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t`Thao tác khác: ${name}`}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {may.map(([action, label]) => (
              <Menu.Item key={action} onClick={() => setVerb(action)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {verb && <FollowUpDialog obligation={obligation} verb={verb} onClose={() => setVerb(null)} />}
    </Group>
  );
}

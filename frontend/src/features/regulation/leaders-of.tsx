import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { LeaderAssignment } from "../../api/types.ts";
import { useLocale } from "../../i18n/i18n.ts";
import { formatDay } from "../../lib/day.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/page.tsx";
import { Empty, QueryView } from "../../ui/states.tsx";
import { TermStateBadge } from "../../ui/status-badge.tsx";
import { LeaderDialog } from "./leader-dialog.tsx";
import { leadersQuery } from "./queries.ts";

/** Who is and was in charge of this work in an organization. */
export function LeadersOf({ organizationId }: { organizationId: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const query = useQuery(leadersQuery(organizationId));
  const [asked, setAsked] = useState<{ leader: LeaderAssignment | null } | null>(null);
  const columns: Column<LeaderAssignment>[] = [
    { key: "post", header: t`Chức vụ`, lead: true, cell: ({ post }) => post },
    { key: "name", header: t`Họ tên`, cell: ({ name }) => name },
    {
      key: "decision",
      header: t`Quyết định`,
      cell: ({ decisionNumber, decidedOn }) =>
        [decisionNumber, decidedOn && formatDay(decidedOn, locale)].filter(Boolean).join(", ") || "–",
    },
    {
      key: "from",
      header: t`Từ ngày`,
      nowrap: true,
      cell: ({ validFrom }) => formatDay(validFrom, locale),
    },
    {
      key: "to",
      header: t`Đến ngày`,
      nowrap: true,
      cell: ({ validTo }) => (validTo ? formatDay(validTo, locale) : t`nay`),
    },
    {
      key: "state",
      header: t`Trạng thái`,
      nowrap: true,
      cell: ({ state }) => <TermStateBadge state={state} />,
    },
  ];
  const rows = query.data?.items ?? [];
  if (rows.some(({ allowedActions }) => allowedActions.includes("CORRECT")))
    columns.push({
      key: "correct",
      header: t`Thao tác`,
      nowrap: true,
      cell: (leader) =>
        leader.allowedActions.includes("CORRECT") && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t`Sửa, kết thúc phân công ${leader.post}`}
            onClick={() => setAsked({ leader })}
          >
            <Trans>Sửa, kết thúc</Trans>
          </Button>
        ),
    });
  return (
    <Section
      title={t`Lãnh đạo phụ trách`}
      actions={
        query.data?.allowedActions.includes("ASSIGN") && (
          <Button
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAsked({ leader: null })}
          >
            <Trans>Phân công</Trans>
          </Button>
        )
      }
    >
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t`Chưa phân công lãnh đạo phụ trách`} />
          ) : (
            <DataTable
              caption={t`Lãnh đạo phụ trách`}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
            />
          )
        }
      </QueryView>
      {asked && (
        <LeaderDialog organizationId={organizationId} leader={asked.leader} onClose={() => setAsked(null)} />
      )}
    </Section>
  );
}

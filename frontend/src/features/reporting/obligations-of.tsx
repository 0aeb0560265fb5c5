import { useLingui } from "@lingui/react/macro";
import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Obligation } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { periodLabel } from "../../i18n/labels.ts";
import { formatDay } from "../../lib/day.ts";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { TextLink } from "../../ui/link.tsx";
import { OrganizationName } from "../../ui/organization-name.tsx";
import { Empty, QueryView } from "../../ui/states.tsx";
import { ObligationStatusBadge } from "../../ui/status-badge.tsx";
import { obligationsQuery } from "./queries.ts";

/** What an organization has to report, with the clause each obligation comes from. */
export function ObligationsOf({ organizationCode }: { organizationCode: string }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const query = useQuery(obligationsQuery(organizationCode));
  const columns: Column<Obligation>[] = [
    {
      key: "title",
      header: t`Báo cáo`,
      lead: true,
      cell: ({ requirement, reportId }) => {
        const title = localized(requirement.title, requirement.titleEn);
        return reportId ? (
          <TextLink to="/reports/$reportId" params={{ reportId }} inherit>
            {title}
          </TextLink>
        ) : (
          title
        );
      },
    },
    { key: "period", header: t`Kỳ`, nowrap: true, cell: ({ period }) => periodLabel(i18n, period.code) },
    {
      key: "recipient",
      header: t`Nơi nhận`,
      cell: ({ recipient }) => <OrganizationName organization={recipient} />,
    },
    { key: "due", header: t`Hạn`, nowrap: true, cell: ({ dueOn }) => formatDay(dueOn, locale) },
    {
      key: "why",
      header: t`Căn cứ`,
      nowrap: true,
      cell: ({ provision }) => <ClauseChip provision={provision} />,
    },
    {
      key: "status",
      header: t`Trạng thái`,
      cell: ({ status, closedReason }) => (
        <>
          <ObligationStatusBadge status={status} />
          {closedReason && (
            <Text size="xs" c="dimmed" mt={2}>
              {closedReason}
            </Text>
          )}
        </>
      ),
    },
  ];
  return (
    <QueryView query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty title={t`Không có báo cáo phải nộp nào trong phạm vi cơ quan bạn được xem`} />
        ) : (
          <DataTable caption={t`Báo cáo phải nộp`} columns={columns} rows={items} rowKey={({ id }) => id} />
        )
      }
    </QueryView>
  );
}

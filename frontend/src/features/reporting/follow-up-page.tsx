import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox } from "@mantine/core";
import { IconBellRinging } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Obligation } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { obligationStatus, periodLabel } from "../../i18n/labels.ts";
import { formatDay } from "../../lib/day.ts";
import { CursorPager } from "../../ui/cursor-pager.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { FilterBar, FilterSelect } from "../../ui/filters.tsx";
import { TextLink } from "../../ui/link.tsx";
import { OrganizationName } from "../../ui/organization-name.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, LoadingRows, QueryView } from "../../ui/states.tsx";
import { ObligationStatusBadge } from "../../ui/status-badge.tsx";
import { toastDone, toastProblem } from "../../ui/toast.ts";
import { ChosenBar } from "./chosen-bar.tsx";
import { FollowUpActions } from "./follow-up-actions.tsx";
import { type FollowUpFilter, followUpQuery, useRemindAllLate } from "./follow-up-queries.ts";
import { usePeriodOptions } from "./period-options.ts";

/** Who has reported and who has not, of all that is owed or copied to this office; and what to do about it. */
export function FollowUpPage({ filter }: { filter: FollowUpFilter }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const periods = usePeriodOptions(filter.period);
  const query = useQuery({ ...followUpQuery(filter), placeholderData: keepPreviousData });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (id: string, on: boolean) =>
    setTicked((before) => {
      const after = new Set(before);
      if (on) after.add(id);
      else after.delete(id);
      return after;
    });
  const columns: Column<Obligation>[] = [
    {
      key: "tick",
      header: t`Chọn`,
      cell: ({ id, organization, period, allowedActions }) => (
        <Checkbox
          aria-label={t`Chọn ${organization.name}, ${periodLabel(i18n, period.code)}`}
          checked={ticked.has(id)}
          disabled={!allowedActions.includes("REMIND")}
          onChange={(event) => tick(id, event.currentTarget.checked)}
        />
      ),
    },
    {
      key: "organization",
      header: t`Cơ quan phải nộp`,
      lead: true,
      cell: ({ organization }) => <OrganizationName organization={organization} />,
    },
    {
      key: "title",
      header: t`Báo cáo`,
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
      key: "due",
      header: t`Hạn`,
      cell: ({ dueOn, originalDueOn, extensionRequest }) => (
        <>
          {formatDay(dueOn, locale)}
          {originalDueOn && <div>{t`gia hạn từ ${formatDay(originalDueOn, locale)}`}</div>}
          {extensionRequest && (
            <div>
              {t`đề nghị đến ${formatDay(extensionRequest.until, locale)}: ${extensionRequest.reason}`}
            </div>
          )}
        </>
      ),
    },
    {
      key: "status",
      header: t`Trạng thái`,
      cell: ({ status, closedReason }) => (
        <>
          <ObligationStatusBadge status={status} /> {closedReason}
        </>
      ),
    },
    {
      key: "reminded",
      header: t`Đôn đốc lần cuối`,
      nowrap: true,
      cell: ({ remindedOn }) => (remindedOn ? formatDay(remindedOn, locale) : "–"),
    },
    { key: "actions", header: t`Thao tác`, cell: (row) => <FollowUpActions obligation={row} /> },
  ];
  return (
    <Page title={t`Theo dõi nộp báo cáo`} actions={<RemindAllLate period={filter.period} />}>
      <FilterBar>
        <FilterSelect label={t`Kỳ`} name="period" value={filter.period} all={t`Mọi kỳ`} options={periods} />
        <FilterSelect
          label={t`Trạng thái`}
          name="status"
          value={filter.status}
          all={t`Mọi trạng thái`}
          options={Object.entries(obligationStatus).map(([value, { label }]) => ({
            value,
            label: i18n._(label),
          }))}
        />
        <FilterSelect
          label={t`Gia hạn`}
          name="extensionRequested"
          value={filter.extensionRequested}
          all={t`Tất cả`}
          options={[{ value: "true", label: t`Đang đề nghị gia hạn` }]}
        />
      </FilterBar>
      <Card>
        <QueryView query={query} loading={<LoadingRows rows={10} height={36} />}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t`Không có báo cáo nào khớp bộ lọc`} />
            ) : (
              <>
                <ChosenBar items={items} ticked={ticked} onTick={setTicked} />
                <DataTable
                  caption={t`Theo dõi nộp báo cáo`}
                  columns={columns}
                  rows={items}
                  rowKey={({ id }) => id}
                />
              </>
            )
          }
        </QueryView>
      </Card>
      {query.data && <CursorPager page={query.data.page} shown={query.data.items.length} />}
    </Page>
  );
}

/** One click for all who are late; who was urged today already is not urged again. */
function RemindAllLate({ period }: { period: string | undefined }) {
  const { t } = useLingui();
  const late = useQuery(followUpQuery({ ...(period && { period }), status: "OVERDUE" })).data?.items ?? [];
  const remind = useRemindAllLate();
  if (!late.some(({ allowedActions }) => allowedActions.includes("REMIND"))) return null;
  return (
    <Button
      leftSection={<IconBellRinging size={16} aria-hidden />}
      loading={remind.isPending}
      onClick={() =>
        remind.mutate(period, {
          onSuccess: ({ items }) => {
            const urged = items.filter(({ reminded }) => reminded).length;
            toastDone(urged > 0 ? t`Đã đôn đốc ${urged} báo cáo trễ hạn.` : t`Hôm nay đã đôn đốc hết rồi.`);
          },
          onError: (error) => toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`),
        })
      }
    >
      <Trans>Đôn đốc tất cả trễ hạn</Trans>
    </Button>
  );
}

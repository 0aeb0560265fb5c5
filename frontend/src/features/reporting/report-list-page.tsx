import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReportSummary } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { reportPeriodLabel, reportStatus } from "../../i18n/labels.ts";
import { formatDay, formatMoment } from "../../lib/day.ts";
import { CursorPager } from "../../ui/cursor-pager.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { FilterBar, FilterSelect, SearchField } from "../../ui/filters.tsx";
import { ButtonLink, TextLink } from "../../ui/link.tsx";
import { OrganizationName } from "../../ui/organization-name.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, LoadingRows, QueryView } from "../../ui/states.tsx";
import { ReportStatusBadge } from "../../ui/status-badge.tsx";
import { usePeriodOptions } from "./period-options.ts";
import { type Box, type ReportFilter, reportsQuery } from "./queries.ts";
import styles from "./report.module.css";

const titles: Record<Box, MessageDescriptor> = {
  INBOX: msg`Hộp đến`,
  COPIES: msg`Nhận đồng gửi`,
  OVERSIGHT: msg`Báo cáo của tuyến dưới`,
  OUTBOX: msg`Đã gửi`,
  DRAFTS: msg`Bản nháp`,
};

const empty: Record<Box, MessageDescriptor> = {
  INBOX: msg`Báo cáo gửi tới cơ quan bạn sẽ nằm ở đây.`,
  COPIES: msg`Báo cáo đồng gửi cho cơ quan bạn sẽ nằm ở đây.`,
  OVERSIGHT: msg`Báo cáo tuyến dưới đã gửi mà chế độ báo cáo cho cấp trên cùng đọc sẽ nằm ở đây.`,
  OUTBOX: msg`Báo cáo cơ quan bạn đã gửi sẽ nằm ở đây.`,
  DRAFTS: msg`Bắt đầu một báo cáo ở “Việc của tôi”; bản nháp sẽ nằm ở đây.`,
};

const statuses: Record<Box, string[]> = {
  INBOX: ["SUBMITTED", "RETURNED", "ACCEPTED"],
  COPIES: ["SUBMITTED", "RETURNED", "ACCEPTED"],
  OVERSIGHT: ["SUBMITTED", "ACCEPTED"],
  OUTBOX: ["SUBMITTED", "RETURNED", "ACCEPTED"],
  DRAFTS: ["DRAFT", "SIGNED", "RETURNED", "WITHDRAWN"],
};

export function ReportListPage({ box, filter }: { box: Box; filter: ReportFilter }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const periods = usePeriodOptions(filter.period);
  const query = useQuery({ ...reportsQuery(box, filter), placeholderData: keepPreviousData });
  const incoming = box === "INBOX" || box === "COPIES" || box === "OVERSIGHT";
  const filtered = Boolean(filter.q || filter.status || filter.period);
  const columns: Column<ReportSummary>[] = [
    {
      key: "title",
      header: t`Báo cáo`,
      lead: true,
      cell: (report) => (
        <>
          <TextLink to="/reports/$reportId" params={{ reportId: report.id }} fw={600} inherit>
            {localized(report.title, report.titleEn)}
          </TextLink>
          {report.documentNumber && (
            <div className={styles.small}>
              <Trans>Số {report.documentNumber}</Trans>
            </div>
          )}
        </>
      ),
    },
    {
      key: "organization",
      header: incoming ? t`Cơ quan gửi` : t`Nơi nhận`,
      cell: (report) => <OrganizationName organization={incoming ? report.organization : report.recipient} />,
    },
    { key: "period", header: t`Kỳ`, nowrap: true, cell: (report) => reportPeriodLabel(i18n, report.period) },
    {
      key: "due",
      header: t`Hạn`,
      nowrap: true,
      cell: (report) => (report.dueOn ? formatDay(report.dueOn, locale) : "–"),
    },
    box === "DRAFTS"
      ? {
          key: "updated",
          header: t`Sửa lúc`,
          nowrap: true,
          cell: (report) => formatMoment(report.updatedAt, locale),
        }
      : {
          key: "submitted",
          header: t`Gửi lúc`,
          nowrap: true,
          cell: (report) =>
            report.submittedAt
              ? `${formatMoment(report.submittedAt, locale)}${report.late ? ` (${t`muộn`})` : ""}`
              : "–",
        },
    {
      key: "status",
      header: t`Trạng thái`,
      cell: (report) => (
        <>
          <ReportStatusBadge status={report.status} />
          {box === "OUTBOX" && report.status === "SUBMITTED" && (
            <div className={styles.small}>
              {report.read ? t`nơi nhận đã mở xem` : t`nơi nhận chưa mở xem`}
            </div>
          )}
          {report.nothingToReport && <div className={styles.small}>{t`không phát sinh`}</div>}
        </>
      ),
    },
  ];
  const title = i18n._(titles[box]);
  return (
    <Page
      title={title}
      above={
        box === "OVERSIGHT" && (
          <Link to="/reports/copies">
            <Trans>Nhận đồng gửi</Trans>
          </Link>
        )
      }
      actions={
        <>
          {box === "INBOX" && (
            <ButtonLink to="/reports/review" variant="default">
              <Trans>Duyệt lần lượt</Trans>
            </ButtonLink>
          )}
          {box === "COPIES" && (
            <ButtonLink to="/reports/oversight" variant="default">
              <Trans>Báo cáo của tuyến dưới</Trans>
            </ButtonLink>
          )}
        </>
      }
    >
      <FilterBar>
        <SearchField label={t`Tìm báo cáo`} value={filter.q} placeholder={t`Tên báo cáo hoặc cơ quan`} />
        <FilterSelect label={t`Kỳ`} name="period" value={filter.period} all={t`Mọi kỳ`} options={periods} />
        <FilterSelect
          label={t`Trạng thái`}
          name="status"
          value={filter.status}
          all={t`Mọi trạng thái`}
          options={statuses[box].map((status) => {
            const known = reportStatus[status];
            return { value: status, label: known ? i18n._(known.label) : status };
          })}
        />
      </FilterBar>
      <Card>
        <QueryView query={query} loading={<LoadingRows rows={6} height={36} />}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={filtered ? t`Không có báo cáo nào khớp bộ lọc` : t`Chưa có báo cáo nào`}>
                {filtered ? undefined : i18n._(empty[box])}
              </Empty>
            ) : (
              <DataTable caption={title} columns={columns} rows={items} rowKey={(report) => report.id} />
            )
          }
        </QueryView>
      </Card>
      {query.data && <CursorPager page={query.data.page} shown={query.data.items.length} />}
    </Page>
  );
}

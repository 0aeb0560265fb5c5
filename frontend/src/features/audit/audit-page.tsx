import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { AuditEntry } from "../../api/types.ts";
import { useLocale } from "../../i18n/i18n.ts";
import { wordFor } from "../../i18n/labels.ts";
import { formatMoment } from "../../lib/day.ts";
import { CursorPager } from "../../ui/cursor-pager.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { DayFilter } from "../../ui/day-field.tsx";
import { FilterBar, SearchField, useFilter } from "../../ui/filters.tsx";
import { TextLink } from "../../ui/link.tsx";
import { OrganizationName } from "../../ui/organization-name.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, LoadingRows, QueryView } from "../../ui/states.tsx";
import { auditActions, auditFacts, auditSubjects } from "./audit-words.ts";
import { type AuditFilter, auditQuery } from "./queries.ts";

// Hashes and ids are told apart by their beginning; the whole of them is in the API.
const SHOWN = 16;

/** Who did what to which paper, acting for whom. */
export function AuditPage({ filter }: { filter: AuditFilter }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const setFilter = useFilter();
  const query = useQuery({ ...auditQuery(filter), placeholderData: keepPreviousData });
  const columns: Column<AuditEntry>[] = [
    { key: "at", header: t`Lúc`, nowrap: true, cell: ({ at }) => formatMoment(at, locale) },
    { key: "action", header: t`Việc`, lead: true, cell: ({ action }) => wordFor(i18n, auditActions, action) },
    { key: "actor", header: t`Người làm`, cell: ({ actor }) => actor?.displayName ?? t`Hệ thống` },
    {
      key: "organization",
      header: t`Cơ quan`,
      cell: ({ organization }) => (organization ? <OrganizationName organization={organization} /> : "–"),
    },
    {
      key: "subject",
      header: t`Đối tượng`,
      cell: ({ subject }) => (
        <TextLink to="/audit" search={{ subject: subject.id }} inherit>
          {wordFor(i18n, auditSubjects, subject.type)} {subject.id.slice(-8)}
        </TextLink>
      ),
    },
    { key: "details", header: t`Chi tiết`, cell: ({ details }) => <Details details={details} /> },
  ];
  return (
    <Page
      title={t`Nhật ký`}
      lead={<Trans>Ghi lại mọi việc đã làm với văn bản; không ghi nội dung văn bản.</Trans>}
    >
      <FilterBar>
        <SearchField name="actor" label={t`Tên đăng nhập`} value={filter.actor} />
        <DayFilter label={t`Từ ngày`} name="from" value={filter.from} />
        <DayFilter label={t`Đến ngày`} name="to" value={filter.to} />
        {filter.subject && (
          <Button variant="default" onClick={() => setFilter("subject", null)}>
            <Trans>Xem mọi đối tượng</Trans>
          </Button>
        )}
      </FilterBar>
      <Card>
        <QueryView query={query} loading={<LoadingRows rows={10} height={28} />}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t`Không có dòng nhật ký nào khớp`} />
            ) : (
              <DataTable caption={t`Nhật ký`} columns={columns} rows={items} rowKey={({ id }) => id} />
            )
          }
        </QueryView>
      </Card>
      {query.data && <CursorPager page={query.data.page} shown={query.data.items.length} />}
    </Page>
  );
}

function Details({ details }: { details: AuditEntry["details"] }) {
  const { i18n } = useLingui();
  const facts = Object.entries(details ?? {});
  if (facts.length === 0) return "–";
  return facts.map(([name, value]) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return (
      <div key={name} title={text}>
        {wordFor(i18n, auditFacts, name)}: {text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}
      </div>
    );
  });
}

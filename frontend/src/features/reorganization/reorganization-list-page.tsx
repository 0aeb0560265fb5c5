import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMe } from "../../api/me.ts";
import type { ReorganizationSummary } from "../../api/types.ts";
import { useLocale } from "../../i18n/i18n.ts";
import { formatDay } from "../../lib/day.ts";
import { CursorPager } from "../../ui/cursor-pager.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { FilterBar, FilterSelect } from "../../ui/filters.tsx";
import { ButtonLink, TextLink } from "../../ui/link.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, LoadingRows, NotFoundPage, QueryView } from "../../ui/states.tsx";
import { type ReorganizationFilter, reorganizationsQuery } from "./queries.ts";
import { StatusOf } from "./status-of.tsx";
import { reorganizationStatus } from "./words.ts";

/** What has been decided about areas and bodies: waiting, done, withdrawn. */
export function ReorganizationListPage({ filter }: { filter: ReorganizationFilter }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const me = useMe();
  const allowed = me.allowedActions.includes("MANAGE_REORGANIZATIONS");
  const query = useQuery({
    ...reorganizationsQuery(filter),
    placeholderData: keepPreviousData,
    enabled: allowed,
  });
  if (!allowed) return <NotFoundPage />;
  const columns: Column<ReorganizationSummary>[] = [
    {
      key: "title",
      header: t`Phương án`,
      lead: true,
      cell: ({ id, title }) => (
        <TextLink to="/reorganizations/$reorganizationId" params={{ reorganizationId: id }} fw={600} inherit>
          {title}
        </TextLink>
      ),
    },
    { key: "basis", header: t`Căn cứ`, cell: ({ legalBasis }) => legalBasis },
    {
      key: "on",
      header: t`Có hiệu lực`,
      nowrap: true,
      cell: ({ effectiveOn }) => formatDay(effectiveOn, locale),
    },
    { key: "steps", header: t`Số bước`, number: true, cell: ({ steps }) => steps },
    {
      key: "status",
      header: t`Trạng thái`,
      nowrap: true,
      cell: (reorganization) => <StatusOf reorganization={reorganization} />,
    },
  ];
  return (
    <Page
      title={t`Sắp xếp, sáp nhập`}
      lead={<Trans>Phương án lập, đổi tên, chuyển, sáp nhập, chia tách, kết thúc địa bàn và tổ chức.</Trans>}
      actions={
        <ButtonLink to="/reorganizations/new">
          <Trans>Soạn phương án</Trans>
        </ButtonLink>
      }
    >
      <FilterBar>
        <FilterSelect
          label={t`Trạng thái`}
          name="status"
          value={filter.status}
          all={t`Mọi trạng thái`}
          options={Object.entries(reorganizationStatus).map(([value, { label }]) => ({
            value,
            label: i18n._(label),
          }))}
        />
      </FilterBar>
      <Card>
        <QueryView query={query} loading={<LoadingRows rows={6} height={30} />}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t`Chưa có phương án nào`} />
            ) : (
              <DataTable
                caption={t`Phương án sắp xếp`}
                columns={columns}
                rows={items}
                rowKey={({ id }) => id}
              />
            )
          }
        </QueryView>
      </Card>
      {query.data && <CursorPager page={query.data.page} shown={query.data.items.length} />}
    </Page>
  );
}

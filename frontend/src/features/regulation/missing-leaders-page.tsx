import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { MissingLeader } from "../../api/types.ts";
import { useLocale } from "../../i18n/i18n.ts";
import { levels, organizationTypes, wordFor } from "../../i18n/labels.ts";
import { formatDay } from "../../lib/day.ts";
import { CursorPager } from "../../ui/cursor-pager.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { DayFilter } from "../../ui/day-field.tsx";
import { FilterBar, FilterSelect, SearchField } from "../../ui/filters.tsx";
import { OrganizationLink } from "../../ui/organization-name.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, LoadingRows, QueryView } from "../../ui/states.tsx";
import { toastDone, toastProblem } from "../../ui/toast.ts";
import { districtsQuery, type MissingLeaderFilter, missingLeadersQuery, useUrgeLeaders } from "./queries.ts";

/** Bodies that the regulation asks for a leader in charge, and that have none. */
export function MissingLeadersPage({ filter }: { filter: MissingLeaderFilter }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const query = useQuery({ ...missingLeadersQuery(filter), placeholderData: keepPreviousData });
  const districts = useQuery(districtsQuery(filter.asOf)).data?.items ?? [];
  const options = (words: typeof levels, codes: string[]) =>
    codes.map((value) => ({ value, label: wordFor(i18n, words, value) }));
  const columns: Column<MissingLeader>[] = [
    {
      key: "name",
      header: t`Tên`,
      lead: true,
      cell: ({ organization }) => <OrganizationLink organization={organization} />,
    },
    { key: "type", header: t`Loại`, cell: ({ type }) => wordFor(i18n, organizationTypes, type) },
    { key: "level", header: t`Cấp`, nowrap: true, cell: ({ level }) => wordFor(i18n, levels, level) },
    { key: "area", header: t`Địa bàn`, cell: ({ area }) => area ?? "–" },
    {
      key: "since",
      header: t`Phân công gần nhất`,
      cell: ({ since }) => (since ? t`hết ngày ${formatDay(since, locale)}` : t`chưa từng phân công`),
    },
  ];
  const urge = useUrgeLeaders();
  const open = (query.data?.items ?? []).filter(({ allowedActions }) => allowedActions.includes("URGE"));
  const ask = () =>
    urge.mutate(
      open.map(({ organization }) => organization.id),
      {
        onSuccess: ({ items }) => {
          const asked = items.filter(({ urged }) => urged).length;
          toastDone(t`Đã đề nghị ${asked} cơ quan, tổ chức phân công người phụ trách.`);
        },
        onError: (error) => toastProblem(error, t`Chưa gửi được vì mất kết nối. Hãy thử lại.`),
      },
    );
  return (
    <Page
      title={t`Chưa phân công lãnh đạo phụ trách`}
      actions={
        open.length > 0 && (
          <Button loading={urge.isPending} onClick={ask}>
            <Trans>Đề nghị {open.length} cơ quan trong trang này phân công</Trans>
          </Button>
        )
      }
      lead={
        <Trans>
          Theo điều 3, 7.2, 8.5, 10.8, 14.6 và 17.3 của quy chế, mỗi cơ quan, tổ chức phân công một lãnh đạo
          phụ trách công tác dân vận.
        </Trans>
      }
    >
      <FilterBar>
        <SearchField
          label={t`Tìm cơ quan, tổ chức`}
          value={filter.q}
          placeholder={t`Có dấu hoặc không dấu đều được`}
        />
        <FilterSelect
          label={t`Cấp`}
          name="level"
          value={filter.level}
          all={t`Mọi cấp`}
          options={options(levels, ["PROVINCE", "DISTRICT", "COMMUNE"])}
        />
        <FilterSelect
          label={t`Loại`}
          name="type"
          value={filter.type}
          all={t`Mọi loại`}
          options={options(organizationTypes, Object.keys(organizationTypes))}
        />
        {districts.length > 0 && (
          <FilterSelect
            label={t`Địa bàn`}
            name="area"
            value={filter.area}
            all={t`Mọi địa bàn`}
            options={districts.map(({ code, name }) => ({ value: code, label: name }))}
          />
        )}
        <DayFilter label={t`Tại ngày`} name="asOf" value={filter.asOf} placeholder={t`Hôm nay`} />
      </FilterBar>
      <Card>
        <QueryView query={query} loading={<LoadingRows rows={10} height={30} />}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t`Mọi cơ quan, tổ chức khớp đều đã phân công`} />
            ) : (
              <DataTable
                caption={t`Chưa phân công lãnh đạo phụ trách`}
                columns={columns}
                rows={items}
                rowKey={({ organization }) => organization.id}
              />
            )
          }
        </QueryView>
      </Card>
      {query.data && <CursorPager page={query.data.page} shown={query.data.items.length} />}
    </Page>
  );
}

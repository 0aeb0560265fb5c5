import { useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Organization } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { levels, organizationTypes, wordFor } from "../../i18n/labels.ts";
import { CursorPager } from "../../ui/cursor-pager.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { DayFilter } from "../../ui/day-field.tsx";
import { FilterBar, FilterSelect, SearchField } from "../../ui/filters.tsx";
import { TextLink } from "../../ui/link.tsx";
import { OrganizationName } from "../../ui/organization-name.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, LoadingRows, QueryView } from "../../ui/states.tsx";
import { type OrganizationFilter, organizationsQuery } from "./queries.ts";
import { RegisterActions } from "./register-actions.tsx";
import { ViewSwitch } from "./view-switch.tsx";

export function OrganizationListPage({ filter }: { filter: OrganizationFilter }) {
  const { t, i18n } = useLingui();
  const localized = useLocalized();
  const query = useQuery({ ...organizationsQuery(filter), placeholderData: keepPreviousData });
  const options = (words: typeof levels) =>
    Object.keys(words).map((value) => ({ value, label: wordFor(i18n, words, value) }));
  const columns: Column<Organization>[] = [
    {
      key: "name",
      header: t`Tên`,
      lead: true,
      cell: (organization) => (
        <TextLink
          to="/organizations/$organizationId"
          params={{ organizationId: organization.id }}
          search={{ asOf: filter.asOf }}
          fw={600}
          inherit
        >
          {localized(organization.name, organization.nameEn)}
        </TextLink>
      ),
    },
    { key: "type", header: t`Loại`, cell: ({ type }) => wordFor(i18n, organizationTypes, type) },
    { key: "level", header: t`Cấp`, nowrap: true, cell: ({ level }) => wordFor(i18n, levels, level) },
    { key: "area", header: t`Địa bàn`, cell: ({ area }) => area?.name ?? "–" },
    {
      key: "parent",
      header: t`Trực thuộc`,
      cell: ({ parent }) => (parent ? <OrganizationName organization={parent} /> : "–"),
    },
  ];
  return (
    <Page
      title={t`Cơ quan, tổ chức`}
      lead={<ViewSwitch here="list" asOf={filter.asOf} q={filter.q} />}
      actions={<RegisterActions filter={filter} />}
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
          options={options(levels)}
        />
        <FilterSelect
          label={t`Loại`}
          name="type"
          value={filter.type}
          all={t`Mọi loại`}
          options={options(organizationTypes)}
        />
        <DayFilter label={t`Tại ngày`} name="asOf" value={filter.asOf} placeholder={t`Hôm nay`} />
      </FilterBar>
      <Card>
        <QueryView query={query} loading={<LoadingRows rows={10} height={30} />}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t`Không có cơ quan, tổ chức nào khớp`} />
            ) : (
              <DataTable
                caption={t`Cơ quan, tổ chức`}
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

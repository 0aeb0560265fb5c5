import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { EvidenceSummary } from "../../api/types.ts";
import { evidenceStates, levels, organizationTypes, wordFor } from "../../i18n/labels.ts";
import { CursorPager } from "../../ui/cursor-pager.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { FilterBar, FilterSelect } from "../../ui/filters.tsx";
import { OrganizationLink } from "../../ui/organization-name.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, LoadingRows, QueryView } from "../../ui/states.tsx";
import { useYears } from "./evidence-of.tsx";
import { EvidenceTally } from "./evidence-tally.tsx";
import { districtsQuery, type EvidenceFilter, evidenceOverviewQuery } from "./queries.ts";

/** The bodies that the commission watches, each with how its duties of a year stand. */
export function EvidenceOverviewPage({ filter }: { filter: EvidenceFilter }) {
  const { t, i18n } = useLingui();
  const years = useYears();
  const query = useQuery({ ...evidenceOverviewQuery(filter), placeholderData: keepPreviousData });
  const districts = useQuery(districtsQuery()).data?.items ?? [];
  const number = (key: string, header: string, cell: (row: EvidenceSummary) => number) => ({
    key,
    header,
    cell,
    number: true,
  });
  const columns: Column<EvidenceSummary>[] = [
    {
      key: "name",
      header: t`Tên`,
      lead: true,
      cell: ({ organization }) => <OrganizationLink organization={organization} />,
    },
    { key: "type", header: t`Loại`, cell: ({ type }) => wordFor(i18n, organizationTypes, type) },
    { key: "level", header: t`Cấp`, nowrap: true, cell: ({ level }) => wordFor(i18n, levels, level) },
    number("duties", t`Nhiệm vụ`, ({ counts }) => counts.duties),
    number("done", t`Đã thực hiện`, ({ counts }) => counts.done),
    number("progress", t`Đang thực hiện`, ({ counts }) => counts.inProgress),
    number("notStarted", t`Chưa thực hiện`, ({ counts }) => counts.notStarted),
    number("notApplicable", t`Không áp dụng`, ({ counts }) => counts.notApplicable),
    number("notRecorded", t`Chưa ghi`, ({ counts }) => counts.notRecorded),
  ];
  return (
    <Page
      title={t`Kết quả thực hiện nhiệm vụ`}
      lead={
        <Trans>
          Lời của từng cơ quan về từng nhiệm vụ trong năm, của những cơ quan gửi báo cáo tới cơ quan bạn.
        </Trans>
      }
    >
      <FilterBar>
        <FilterSelect
          label={t`Năm`}
          name="year"
          value={filter.year}
          all={years[0] ?? ""}
          options={years.slice(1).map((value) => ({ value, label: value }))}
        />
        <FilterSelect
          label={t`Có nhiệm vụ`}
          name="status"
          value={filter.status}
          all={t`Mọi kết quả`}
          options={Object.entries(evidenceStates).map(([value, { label }]) => ({
            value,
            label: i18n._(label),
          }))}
        />
        <FilterSelect
          label={t`Cấp`}
          name="level"
          value={filter.level}
          all={t`Mọi cấp`}
          options={["PROVINCE", "DISTRICT", "COMMUNE"].map((value) => ({
            value,
            label: wordFor(i18n, levels, value),
          }))}
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
      </FilterBar>
      {query.data && <EvidenceTally counts={query.data.totals} />}
      <Card>
        <QueryView query={query} loading={<LoadingRows rows={10} height={30} />}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t`Không có cơ quan nào khớp`} />
            ) : (
              <DataTable
                caption={t`Kết quả thực hiện nhiệm vụ`}
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

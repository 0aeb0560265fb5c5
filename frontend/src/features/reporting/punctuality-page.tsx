import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Select } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Punctuality, PunctualityRow } from "../../api/types.ts";
import { levels, organizationTypes, periodLabel, wordFor } from "../../i18n/labels.ts";
import { FilterBar, FilterSelect } from "../../ui/filters.tsx";
import { OrganizationLink } from "../../ui/organization-name.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, LoadingRows, QueryView } from "../../ui/states.tsx";
import styles from "./punctuality.module.css";
import { ordered, type PunctualityOrder } from "./punctuality.ts";
import { PunctualityFacts } from "./punctuality-facts.tsx";
import { PunctualityTable } from "./punctuality-table.tsx";
import { type PunctualityFilter, punctualityQuery } from "./queries.ts";
import { RangeSelect } from "./range-select.tsx";

const FIRST_ROWS = 100;

/** The punctuality board: who reports in time, group × period, over all that the reader's office sees. */
export function PunctualityPage({ filter }: { filter: PunctualityFilter }) {
  const { t, i18n } = useLingui();
  const by = filter.by ?? "organization";
  const query = useQuery({ ...punctualityQuery({ ...filter, by }), placeholderData: keepPreviousData });
  const [order, setOrder] = useState<PunctualityOrder>("worst");
  const options = (words: typeof levels, codes: string[]) =>
    codes.map((value) => ({ value, label: wordFor(i18n, words, value) }));
  return (
    <Page
      title={t`Nộp báo cáo đúng hạn`}
      lead={
        <Trans>
          Đếm trên các báo cáo mà cơ quan bạn phải nộp, nhận hoặc được đồng gửi, tính đến lúc này.
        </Trans>
      }
    >
      <FilterBar>
        <RangeSelect from={filter.from} to={filter.to} />
        <FilterSelect
          label={t`Theo`}
          name="by"
          value={filter.by}
          all={t`Cơ quan`}
          options={[
            { value: "area", label: t`Địa bàn` },
            { value: "type", label: t`Loại cơ quan` },
            { value: "level", label: t`Cấp` },
          ]}
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
        <Select
          label={t`Xếp theo`}
          value={order}
          data={[
            { value: "worst", label: t`Kém nhất trước` },
            { value: "best", label: t`Tốt nhất trước` },
            { value: "name", label: t`Tên, mã` },
          ]}
          onChange={(chosen) => setOrder(chosen as PunctualityOrder)}
        />
      </FilterBar>
      <Card>
        <QueryView query={query} loading={<LoadingRows rows={10} height={30} />}>
          {(data) =>
            data.items.length === 0 ? (
              <Empty title={t`Không có báo cáo nào phải nộp trong khoảng này`} />
            ) : (
              <Board data={data} by={by} order={order} />
            )
          }
        </QueryView>
      </Card>
    </Page>
  );
}

function Board({ data, by, order }: { data: Punctuality; by: string; order: PunctualityOrder }) {
  const { t, i18n } = useLingui();
  const [shown, setShown] = useState(FIRST_ROWS);
  const rows = ordered(data.items, order);
  const heads: Record<string, string> = {
    area: t`Địa bàn`,
    type: t`Loại cơ quan`,
    level: t`Cấp`,
    period: t`Kỳ`,
  };
  const key = (row: PunctualityRow) =>
    row.organization?.id ?? row.area?.code ?? row.type ?? row.level ?? row.period?.code ?? "";
  const name = (row: PunctualityRow) => {
    if (row.organization) return <OrganizationLink organization={row.organization} />;
    if (row.type) return wordFor(i18n, organizationTypes, row.type);
    if (row.level) return wordFor(i18n, levels, row.level);
    if (row.period) return periodLabel(i18n, row.period.code);
    return row.area?.name ?? t`Không thuộc địa bàn nào`;
  };
  return (
    <>
      <PunctualityFacts counts={data.total} />
      <PunctualityTable
        caption={t`Nộp báo cáo đúng hạn theo kỳ`}
        head={heads[by] ?? t`Cơ quan`}
        data={data}
        rows={rows.slice(0, shown)}
        name={name}
        rowKey={key}
      />
      {rows.length > shown && (
        <p className={styles.more}>
          <Button variant="default" onClick={() => setShown(shown + FIRST_ROWS)}>
            <Trans>
              Hiện thêm (còn {rows.length - shown} trên {rows.length})
            </Trans>
          </Button>
        </p>
      )}
    </>
  );
}

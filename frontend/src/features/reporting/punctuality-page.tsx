import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Select } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Punctuality, PunctualityRow } from "../../api/types.ts";
import { levels, organizationTypes, periodLabel, wordFor } from "../../i18n/labels.ts";
import { ExportMenu } from "../../ui/export-menu.tsx";
import { FilterBar, FilterSelect } from "../../ui/filters.tsx";
import { OrganizationLink } from "../../ui/organization-name.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { saveTable } from "../../ui/picture.ts";
import { PictureButton } from "../../ui/picture-button.tsx";
import { Empty, LoadingRows, QueryView } from "../../ui/states.tsx";
import { toastProblem } from "../../ui/toast.ts";
import styles from "./punctuality.module.css";
import { ordered, type PunctualityOrder } from "./punctuality.ts";
import { useExportPunctuality } from "./punctuality-export.ts";
import { PunctualityFacts } from "./punctuality-facts.tsx";
import { PunctualityLegend } from "./punctuality-legend.tsx";
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
              <Board data={data} filter={filter} order={order} />
            )
          }
        </QueryView>
      </Card>
    </Page>
  );
}

type BoardProps = { data: Punctuality; filter: PunctualityFilter; order: PunctualityOrder };

function Board({ data, filter, order }: BoardProps) {
  const { t, i18n } = useLingui();
  const by = filter.by ?? "organization";
  const map = useRef<HTMLDivElement>(null);
  const file = useExportPunctuality();
  const [shown, setShown] = useState(FIRST_ROWS);
  const rows = ordered(data.items, order);
  const heads: Record<string, string> = {
    area: t`Địa bàn`,
    type: t`Loại cơ quan`,
    level: t`Cấp`,
    period: t`Kỳ`,
  };
  const codes = data.periods.map(({ code }) => periodLabel(i18n, code));
  const picture = t`Nộp báo cáo đúng hạn, ${codes[0]} – ${codes.at(-1)}`;
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
      <div className={styles.tools}>
        <PunctualityFacts counts={data.total} />
        <div className={styles.buttons} data-noprint>
          <PictureButton of={map} title={picture} save={saveTable} />
          <ExportMenu
            busy={file.isPending}
            onTake={(format) =>
              file.mutate(
                { format, filter: { ...filter, by } },
                { onError: (error) => toastProblem(error, t`Không tải được tệp; hãy thử lại.`) },
              )
            }
          />
        </div>
      </div>
      <div ref={map}>
        <PunctualityTable
          caption={t`Nộp báo cáo đúng hạn theo kỳ`}
          head={heads[by] ?? t`Cơ quan`}
          data={data}
          rows={rows.slice(0, shown)}
          name={name}
          rowKey={key}
        />
        <PunctualityLegend />
      </div>
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

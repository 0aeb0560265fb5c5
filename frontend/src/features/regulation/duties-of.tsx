import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Duty } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { wordFor } from "../../i18n/labels.ts";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { DayFilter } from "../../ui/day-field.tsx";
import { FilterBar, FilterSelect } from "../../ui/filters.tsx";
import { Card } from "../../ui/page.tsx";
import { Empty, QueryView } from "../../ui/states.tsx";
import { AddresseesText, ClassText } from "./class-text.tsx";
import { dutyCadences, dutyKinds } from "./duty-words.ts";
import { type DutyFilter, organizationDutiesQuery } from "./queries.ts";
import styles from "./regulation.module.css";

type Props = {
  organizationId: string;
  filter: DutyFilter;
  /** False on a page that asks for the day itself, for everything on it. */
  asksDay?: boolean;
};

/** What an organization must do on a day, by the regulations in force on it, each with its clause. */
export function DutiesOf({ organizationId, filter, asksDay = true }: Props) {
  const { t, i18n } = useLingui();
  const localized = useLocalized();
  const query = useQuery({
    ...organizationDutiesQuery(organizationId, filter),
    placeholderData: keepPreviousData,
  });
  const options = (words: typeof dutyKinds) =>
    Object.keys(words).map((value) => ({ value, label: wordFor(i18n, words, value) }));
  const columns: Column<Duty>[] = [
    {
      key: "title",
      header: t`Nhiệm vụ`,
      lead: true,
      cell: ({ title, titleEn }) => localized(title, titleEn),
    },
    { key: "kind", header: t`Loại việc`, cell: ({ kind }) => wordFor(i18n, dutyKinds, kind) },
    {
      key: "cadence",
      header: t`Nhịp`,
      nowrap: true,
      cell: ({ cadence }) => wordFor(i18n, dutyCadences, cadence),
    },
    { key: "to", header: t`Với ai, gửi tới ai`, cell: (duty) => <Others duty={duty} /> },
    {
      key: "why",
      header: t`Căn cứ`,
      nowrap: true,
      cell: ({ provision }) => <ClauseChip provision={provision} />,
    },
  ];
  return (
    <>
      <FilterBar>
        <FilterSelect
          label={t`Loại việc`}
          name="kind"
          value={filter.kind}
          all={t`Mọi loại việc`}
          options={options(dutyKinds)}
        />
        <FilterSelect
          label={t`Nhịp`}
          name="cadence"
          value={filter.cadence}
          all={t`Mọi nhịp`}
          options={options(dutyCadences)}
        />
        {asksDay && (
          <DayFilter label={t`Tại ngày`} name="asOf" value={filter.asOf} placeholder={t`Hôm nay`} />
        )}
      </FilterBar>
      <Card>
        <QueryView query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t`Không có nhiệm vụ nào khớp`} />
            ) : (
              <DataTable caption={t`Nhiệm vụ`} columns={columns} rows={items} rowKey={({ id }) => id} />
            )
          }
        </QueryView>
      </Card>
      {query.data && query.data.items.length > 0 && (
        <p className={styles.total} role="status">
          <Trans>{query.data.items.length} nhiệm vụ</Trans>
        </p>
      )}
    </>
  );
}

/** With whom a duty is carried out, and whom the outcome goes to. */
function Others({ duty: { counterparts, recipients, copies, organizations, followed } }: { duty: Duty }) {
  if (!counterparts && !recipients && !copies) return "–";
  return (
    <ul className={styles.others}>
      {counterparts && (
        <li>
          <ClassText bodies={counterparts} named={organizations} followed={followed} />
        </li>
      )}
      {recipients && (
        <li>
          <Trans>
            Gửi: <AddresseesText addressees={recipients} named={organizations} followed={followed} />
          </Trans>
        </li>
      )}
      {copies && (
        <li>
          <Trans>
            Đồng gửi: <AddresseesText addressees={copies} named={organizations} followed={followed} />
          </Trans>
        </li>
      )}
    </ul>
  );
}

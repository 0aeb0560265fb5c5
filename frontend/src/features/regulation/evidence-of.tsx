import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useConfiguration } from "../../api/configuration.ts";
import type { Duty, DutyEvidence } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { evidenceStates } from "../../i18n/labels.ts";
import { ClauseChip } from "../../ui/clause-chip.tsx";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { FilterBar, FilterSelect } from "../../ui/filters.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Card } from "../../ui/page.tsx";
import { Empty, QueryView } from "../../ui/states.tsx";
import { EvidenceBadge } from "../../ui/status-badge.tsx";
import { EvidenceDialog } from "./evidence-dialog.tsx";
import { EvidenceTally } from "./evidence-tally.tsx";
import { evidenceQuery } from "./queries.ts";
import styles from "./regulation.module.css";

export type EvidenceOfFilter = { year?: string; state?: string };

/** What another room knows of a duty that it carries out. */
export type Known = (duty: Duty, year: number) => ReactNode;

type Props = { organizationId: string; filter: EvidenceOfFilter; known: Known };

const YEARS_SHOWN = 6;

export function useYears() {
  const { today } = useConfiguration();
  const now = Number(today.slice(0, 4));
  return Array.from({ length: YEARS_SHOWN }, (_, back) => String(now - back));
}

const stateOf = ({ evidence }: DutyEvidence) => evidence?.status ?? "NOT_RECORDED";

/** Every duty of a body in a year, with how far it has come and what shows it. */
export function EvidenceOf({ organizationId, filter, known }: Props) {
  const { t, i18n } = useLingui();
  const localized = useLocalized();
  const years = useYears();
  const query = useQuery({
    ...evidenceQuery(organizationId, filter.year),
    placeholderData: keepPreviousData,
  });
  const [asked, setAsked] = useState<DutyEvidence | null>(null);
  const year = query.data?.year ?? 0;
  const rows = (query.data?.items ?? []).filter((row) => !filter.state || stateOf(row) === filter.state);
  const columns: Column<DutyEvidence>[] = [
    {
      key: "title",
      header: t`Nhiệm vụ`,
      lead: true,
      cell: ({ duty }) => localized(duty.title, duty.titleEn),
    },
    {
      key: "status",
      header: t`Kết quả`,
      nowrap: true,
      cell: (row) => <EvidenceBadge state={stateOf(row)} />,
    },
    {
      key: "shown",
      header: t`Diễn giải, minh chứng`,
      cell: (row) => <Shown row={row} year={year} known={known} />,
    },
    {
      key: "why",
      header: t`Căn cứ`,
      nowrap: true,
      cell: ({ duty }) => <ClauseChip provision={duty.provision} />,
    },
  ];
  if (rows.some(({ allowedActions }) => allowedActions.includes("RECORD")))
    columns.push({
      key: "record",
      header: t`Thao tác`,
      nowrap: true,
      cell: (row) =>
        row.allowedActions.includes("RECORD") && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t`Ghi kết quả: ${localized(row.duty.title, row.duty.titleEn)}`}
            onClick={() => setAsked(row)}
          >
            <Trans>Ghi kết quả</Trans>
          </Button>
        ),
    });
  return (
    <>
      <FilterBar>
        <FilterSelect
          label={t`Năm`}
          name="year"
          value={filter.year}
          all={years[0] ?? ""}
          options={years.slice(1).map((value) => ({ value, label: value }))}
        />
        <FilterSelect
          label={t`Kết quả`}
          name="state"
          value={filter.state}
          all={t`Mọi kết quả`}
          options={Object.entries(evidenceStates).map(([value, { label }]) => ({
            value,
            label: i18n._(label),
          }))}
        />
      </FilterBar>
      {query.data && <EvidenceTally counts={query.data.counts} />}
      <Card>
        <QueryView query={query}>
          {() =>
            rows.length === 0 ? (
              <Empty title={t`Không có nhiệm vụ nào khớp`} />
            ) : (
              <DataTable
                caption={t`Kết quả thực hiện nhiệm vụ`}
                columns={columns}
                rows={rows}
                rowKey={({ duty }) => duty.id}
              />
            )
          }
        </QueryView>
      </Card>
      {asked && query.data && (
        <EvidenceDialog
          organization={query.data.organization}
          row={asked}
          year={year}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function Shown({ row: { duty, evidence }, year, known }: { row: DutyEvidence; year: number; known: Known }) {
  const localized = useLocalized();
  if (!evidence && duty.feature !== "REPORTING") return "–";
  return (
    <div className={styles.shown}>
      {evidence?.note && <p>{evidence.note}</p>}
      {evidence?.reason && (
        <p>
          <Trans>Lý do: {evidence.reason}</Trans>
        </p>
      )}
      {evidence && evidence.links.length > 0 && (
        <ul className={styles.papers}>
          {evidence.links.map(({ id, title, titleEn }) => (
            <li key={id}>
              <TextLink to="/reports/$reportId" params={{ reportId: id }} inherit>
                {localized(title, titleEn)}
              </TextLink>
            </li>
          ))}
        </ul>
      )}
      {known(duty, year)}
    </div>
  );
}

/** On the page of a body: for those who may read it, and nothing at all for the others. */
export function EvidenceSection(props: Props) {
  const query = useQuery(evidenceQuery(props.organizationId, props.filter.year));
  if (!query.data) return null;
  return (
    <section>
      <h2 className={styles.sectionTitle}>
        <Trans>Kết quả thực hiện nhiệm vụ</Trans>
      </h2>
      <EvidenceOf {...props} />
    </section>
  );
}

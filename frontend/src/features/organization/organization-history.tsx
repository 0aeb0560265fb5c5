import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Organization, Succession } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { wordFor } from "../../i18n/labels.ts";
import { eveOf, formatDay } from "../../lib/day.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { OrganizationLink, OrganizationName } from "../../ui/organization-name.tsx";
import { Card } from "../../ui/page.tsx";
import { QueryView } from "../../ui/states.tsx";
import styles from "./organization.module.css";
import { historyQuery } from "./queries.ts";
import { SuperiorHistory } from "./superior-history.tsx";

const kinds: Record<string, MessageDescriptor> = {
  MERGE: msg`Sáp nhập`,
  SPLIT: msg`Chia tách`,
  RENAME: msg`Đổi tên`,
};

/** What it was called and where it belonged over time; whom it followed and who followed it. */
export function OrganizationHistory({ organizationId }: { organizationId: string }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const query = useQuery(historyQuery(organizationId));
  const day = (value: string | null, open: string) => (value ? formatDay(value, locale) : open);
  const versionColumns: Column<Organization>[] = [
    { key: "name", header: t`Tên`, lead: true, cell: ({ name, nameEn }) => localized(name, nameEn) },
    {
      key: "from",
      header: t`Từ ngày`,
      nowrap: true,
      cell: ({ validFrom }) => day(validFrom, t`trước khi lập sổ`),
    },
    { key: "to", header: t`Đến ngày`, nowrap: true, cell: ({ validTo }) => day(validTo, t`nay`) },
    { key: "area", header: t`Địa bàn`, cell: ({ area }) => area?.name ?? "–" },
    {
      key: "parent",
      header: t`Trực thuộc`,
      cell: ({ parent }) => (parent ? <OrganizationName organization={parent} /> : "–"),
    },
  ];
  const successionColumns: Column<Succession & { direction: string; follows: boolean }>[] = [
    { key: "direction", header: t`Quan hệ`, cell: ({ direction }) => direction },
    {
      key: "organization",
      header: t`Tổ chức`,
      lead: true,
      // Who ended stands on the eve, who followed from the day on: the link leads to a day on which there is something.
      cell: ({ organization, effectiveOn, follows }) => (
        <OrganizationLink organization={organization} asOf={follows ? effectiveOn : eveOf(effectiveOn)} />
      ),
    },
    { key: "kind", header: t`Hình thức`, cell: ({ kind }) => wordFor(i18n, kinds, kind) },
    {
      key: "on",
      header: t`Từ ngày`,
      nowrap: true,
      cell: ({ effectiveOn }) => formatDay(effectiveOn, locale),
    },
    { key: "basis", header: t`Căn cứ`, cell: ({ legalBasis }) => legalBasis ?? "–" },
  ];
  return (
    <QueryView query={query}>
      {({ versions, predecessors, successors, superiors }) => {
        const successions = [
          ...predecessors.map((s) => ({ ...s, direction: t`Kế thừa từ`, follows: false })),
          ...successors.map((s) => ({ ...s, direction: t`Được kế thừa bởi`, follows: true })),
        ];
        return (
          <div className={styles.history}>
            <Card>
              <DataTable
                caption={t`Các thời kỳ`}
                columns={versionColumns}
                rows={versions}
                rowKey={({ validFrom }) => validFrom ?? "first"}
              />
            </Card>
            <SuperiorHistory superiors={superiors} />
            {successions.length > 0 && (
              <Card>
                <DataTable
                  caption={t`Sắp xếp, sáp nhập`}
                  columns={successionColumns}
                  rows={successions}
                  rowKey={(s) => `${s.direction}/${s.organization.id}/${s.effectiveOn}`}
                />
              </Card>
            )}
          </div>
        );
      }}
    </QueryView>
  );
}

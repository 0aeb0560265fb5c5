import { useLingui } from "@lingui/react/macro";
import type { DatedSuperior } from "../../api/types.ts";
import { useLocale } from "../../i18n/i18n.ts";
import { lines, wordFor } from "../../i18n/labels.ts";
import { formatDay } from "../../lib/day.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { OrganizationLink } from "../../ui/organization-name.tsx";
import { Card } from "../../ui/page.tsx";

/** Who was directly above it over time, along each line that runs over it. */
export function SuperiorHistory({ superiors }: { superiors: DatedSuperior[] }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const columns: Column<DatedSuperior>[] = [
    { key: "line", header: t`Hệ thống`, cell: ({ line }) => wordFor(i18n, lines, line) },
    {
      key: "organization",
      header: t`Cấp trên trực tiếp`,
      lead: true,
      cell: ({ organization, validTo }) => (
        <OrganizationLink organization={organization} asOf={validTo ?? undefined} />
      ),
    },
    {
      key: "from",
      header: t`Từ ngày`,
      nowrap: true,
      cell: ({ validFrom }) => (validFrom ? formatDay(validFrom, locale) : t`trước khi lập sổ`),
    },
    {
      key: "to",
      header: t`Đến ngày`,
      nowrap: true,
      cell: ({ validTo }) => (validTo ? formatDay(validTo, locale) : t`nay`),
    },
  ];
  if (superiors.length === 0) return null;
  return (
    <Card>
      <DataTable
        caption={t`Cấp trên theo từng hệ thống`}
        columns={columns}
        rows={superiors}
        rowKey={(s) => `${s.line}/${s.validFrom ?? "first"}`}
      />
    </Card>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useMe } from "../../../api/me.ts";
import type { Template } from "../../../api/types.ts";
import { useLocale, useLocalized } from "../../../i18n/i18n.ts";
import { formatMoment } from "../../../lib/day.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { FilterBar, FilterSelect } from "../../../ui/filters.tsx";
import { TextLink } from "../../../ui/link.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { Empty, LoadingRows, QueryView } from "../../../ui/states.tsx";
import { NewTemplateDialog } from "./new-template-dialog.tsx";
import { type TemplateFilter, templatesQuery } from "./queries.ts";
import { TemplateStatusBadge } from "./template-status-badge.tsx";
import { templateStatus } from "./template-words.ts";

/** All forms in all their versions. */
export function TemplateListPage({ filter }: { filter: TemplateFilter }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const query = useQuery(templatesQuery(filter));
  const [adding, setAdding] = useState(false);
  const manages = useMe().allowedActions.includes("MANAGE_TEMPLATES");
  const columns: Column<Template>[] = [
    {
      key: "title",
      header: t`Mẫu`,
      lead: true,
      cell: ({ id, title, titleEn }) => (
        <TextLink to="/templates/$templateId" params={{ templateId: id }}>
          {localized(title, titleEn)}
        </TextLink>
      ),
    },
    { key: "code", header: t`Mã`, nowrap: true, cell: ({ code }) => code },
    { key: "version", header: t`Phiên bản`, number: true, cell: ({ version }) => version },
    {
      key: "status",
      header: t`Trạng thái`,
      nowrap: true,
      cell: ({ status }) => <TemplateStatusBadge status={status} />,
    },
    { key: "sections", header: t`Số mục`, number: true, cell: ({ sections }) => sections.length },
    { key: "indicators", header: t`Số chỉ tiêu`, number: true, cell: ({ indicators }) => indicators.length },
    {
      key: "published",
      header: t`Ban hành`,
      nowrap: true,
      cell: ({ publishedAt }) => (publishedAt ? formatMoment(publishedAt, locale) : "–"),
    },
  ];
  return (
    <Page
      title={t`Mẫu báo cáo`}
      lead={
        <Trans>
          Mẫu đã ban hành không sửa được; thay đổi là một phiên bản mới, dùng cho các kỳ mở sau đó.
        </Trans>
      }
      actions={
        manages && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            <Trans>Mẫu mới</Trans>
          </Button>
        )
      }
    >
      <FilterBar>
        <FilterSelect
          label={t`Trạng thái`}
          name="status"
          value={filter.status}
          all={t`Mọi trạng thái`}
          options={Object.entries(templateStatus).map(([value, { label }]) => ({
            value,
            label: i18n._(label),
          }))}
        />
      </FilterBar>
      <Card>
        <QueryView query={query} loading={<LoadingRows rows={4} height={30} />}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t`Không có mẫu nào khớp`} />
            ) : (
              <DataTable caption={t`Mẫu báo cáo`} columns={columns} rows={items} rowKey={({ id }) => id} />
            )
          }
        </QueryView>
      </Card>
      {adding && <NewTemplateDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

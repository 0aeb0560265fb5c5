import { useLingui } from "@lingui/react/macro";
import { Select, Switch } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Mailing } from "../../api/types.ts";
import { wordFor } from "../../i18n/labels.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { QueryView } from "../../ui/states.tsx";
import { toastProblem } from "../../ui/toast.ts";
import { MailboxCard } from "./mailbox-card.tsx";
import { type Choice, preferencesQuery, useChoosePreference } from "./queries.ts";
import { kinds, mailings } from "./words.ts";

/** How this person wants to be told, kind by kind and channel by channel; of a return they always are. */
export function PreferencePage() {
  const { t, i18n } = useLingui();
  const query = useQuery(preferencesQuery);
  const choose = useChoosePreference();
  // What was just chosen stands at once; a slow line must not make the switch look stuck.
  const chosen = choose.isPending ? choose.variables : undefined;
  const say = (choice: Choice) =>
    choose.mutate(choice, {
      onError: (error) => toastProblem(error, t`Không kết nối được máy chủ; hãy thử lại.`),
    });
  const columns: Column<Choice & { changeable: boolean }>[] = [
    { key: "kind", header: t`Việc`, lead: true, cell: ({ kind }) => wordFor(i18n, kinds, kind) },
    {
      key: "told",
      header: t`Trong ứng dụng`,
      cell: ({ kind, told, mailing, changeable }) => (
        <Switch
          aria-label={t`Báo trong ứng dụng: ${wordFor(i18n, kinds, kind)}`}
          description={changeable ? undefined : t`Luôn được báo, kèm lý do.`}
          checked={told}
          disabled={!changeable}
          onChange={(event) => say({ kind, told: event.currentTarget.checked, mailing })}
        />
      ),
    },
    {
      key: "mailing",
      header: t`Thư điện tử`,
      cell: ({ kind, told, mailing }) => (
        <Select
          aria-label={t`Thư điện tử: ${wordFor(i18n, kinds, kind)}`}
          w={190}
          value={mailing}
          allowDeselect={false}
          data={Object.entries(mailings).map(([value, label]) => ({ value, label: i18n._(label) }))}
          onChange={(value) => value && say({ kind, told, mailing: value as Mailing })}
        />
      ),
    },
  ];
  return (
    <Page
      title={t`Tùy chọn thông báo`}
      above={<TextLink to="/notifications">{t`Thông báo`}</TextLink>}
      lead={t`Chọn những việc bạn muốn được báo, ở mọi vị trí của bạn.`}
    >
      <MailboxCard />
      <Card>
        <QueryView query={query}>
          {({ items }) => (
            <DataTable
              caption={t`Tùy chọn thông báo`}
              columns={columns}
              rows={items.map((row) => (chosen?.kind === row.kind ? { ...row, ...chosen } : row))}
              rowKey={({ kind }) => kind}
            />
          )}
        </QueryView>
      </Card>
    </Page>
  );
}

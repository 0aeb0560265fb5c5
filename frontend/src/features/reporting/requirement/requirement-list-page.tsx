import { Trans, useLingui } from "@lingui/react/macro";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useMe } from "../../../api/me.ts";
import type { Requirement } from "../../../api/types.ts";
import { useLocale, useLocalized } from "../../../i18n/i18n.ts";
import { relations, termStates, wordFor } from "../../../i18n/labels.ts";
import { formatDay } from "../../../lib/day.ts";
import { ClauseChip } from "../../../ui/clause-chip.tsx";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { FilterBar, FilterSelect } from "../../../ui/filters.tsx";
import { ButtonLink, TextLink } from "../../../ui/link.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { Empty, LoadingRows, QueryView } from "../../../ui/states.tsx";
import { TermStateBadge } from "../../../ui/status-badge.tsx";
import { requirementsQuery } from "./queries.ts";
import { frequencies } from "./requirement-words.ts";

const STATES = ["IN_FORCE", "UPCOMING", "ENDED"];

/** Who reports what, how often and to whom. */
export function RequirementListPage({ filter }: { filter: { state?: string } }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const query = useQuery(requirementsQuery);
  const manages = useMe().allowedActions.includes("MANAGE_REQUIREMENTS");
  const columns: Column<Requirement>[] = [
    {
      key: "title",
      header: t`Chế độ báo cáo`,
      lead: true,
      cell: ({ id, title, titleEn }) => (
        <TextLink to="/requirements/$requirementId" params={{ requirementId: id }}>
          {localized(title, titleEn)}
        </TextLink>
      ),
    },
    { key: "clause", header: t`Căn cứ`, cell: ({ provision }) => <ClauseChip provision={provision} /> },
    {
      key: "frequency",
      header: t`Định kỳ`,
      nowrap: true,
      cell: ({ frequency }) => wordFor(i18n, frequencies, frequency),
    },
    { key: "recipient", header: t`Gửi tới`, cell: ({ recipient }) => wordFor(i18n, relations, recipient) },
    {
      key: "from",
      header: t`Hiệu lực`,
      nowrap: true,
      cell: ({ validFrom, validTo }) =>
        validTo
          ? t`${formatDay(validFrom, locale)} – ${formatDay(validTo, locale)}`
          : t`từ ${formatDay(validFrom, locale)}`,
    },
    {
      key: "state",
      header: t`Trạng thái`,
      nowrap: true,
      cell: ({ state }) => <TermStateBadge state={state} />,
    },
  ];
  return (
    <Page
      title={t`Chế độ báo cáo`}
      lead={
        <Trans>Ai báo cáo gì, theo kỳ nào, hạn nào, gửi cho ai: mỗi chế độ gắn với một điều khoản.</Trans>
      }
      actions={
        manages && (
          <ButtonLink to="/requirements/new" leftSection={<IconPlus size={16} aria-hidden />}>
            <Trans>Chế độ mới</Trans>
          </ButtonLink>
        )
      }
    >
      <FilterBar>
        <FilterSelect
          label={t`Trạng thái`}
          name="state"
          value={filter.state}
          all={t`Mọi trạng thái`}
          options={STATES.map((state) => {
            const known = termStates[state];
            return { value: state, label: known ? i18n._(known.label) : state };
          })}
        />
      </FilterBar>
      <Card>
        <QueryView query={query} loading={<LoadingRows rows={6} height={30} />}>
          {({ items }) => {
            const shown = items.filter(({ state }) => !filter.state || state === filter.state);
            return shown.length === 0 ? (
              <Empty title={t`Không có chế độ báo cáo nào khớp`} />
            ) : (
              <DataTable caption={t`Chế độ báo cáo`} columns={columns} rows={shown} rowKey={({ id }) => id} />
            );
          }}
        </QueryView>
      </Card>
    </Page>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import "@mantine/core/styles/Tabs.css";
import { Tabs, TextInput } from "@mantine/core";
import { IconArrowRight, IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useLocale } from "../../i18n/i18n.ts";
import { formatNumber } from "../../lib/number.ts";
import { plainText } from "../../lib/plain-text.ts";
import { Card } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { Badge } from "../../ui/status-badge.tsx";
import { VirtualList } from "../../ui/virtual-list.tsx";
import { type Group, groupsOf, type Line, type Told } from "./outcome-model.ts";
import { requirementsQuery } from "./queries.ts";
import styles from "./reorganization.module.css";

/** What a plan changes, before and after, group by group. */
export function OutcomeView({ told }: { told: Told }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const { data } = useQuery(requirementsQuery);
  const groups = useMemo(() => {
    const titles = data?.items.map(
      ({ code, title, titleEn }) => [code, locale === "en" ? titleEn : title] as const,
    );
    return groupsOf(i18n, told, new Map(titles));
  }, [i18n, told, data, locale]);
  const first = groups.find(({ count }) => count > 0) ?? groups[0];
  return (
    <Card className={styles.outcome}>
      <Tabs defaultValue={first?.key} keepMounted={false}>
        <Tabs.List aria-label={t`Những gì thay đổi`}>
          {groups.map(({ key, title, count }) => (
            <Tabs.Tab key={key} value={key}>
              {title} ({formatNumber(count)})
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {groups.map((group) => (
          <Tabs.Panel key={group.key} value={group.key}>
            <GroupView group={group} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Card>
  );
}

const SEARCHABLE_FROM = 8;

function GroupView({ group: { title, count, kinds, lines } }: { group: Group }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const shown = useMemo(() => {
    const wanted = plainText(typed.trim());
    return wanted ? lines.filter((line) => plainText(wordsOf(line)).includes(wanted)) : lines;
  }, [lines, typed]);
  if (count === 0) return <Empty title={t`Không thay đổi gì`} />;
  return (
    <>
      <ul className={styles.kinds}>
        {kinds.map(([kind, number]) => (
          <li key={kind}>
            {kind}: <strong>{formatNumber(number)}</strong>
          </li>
        ))}
      </ul>
      {lines.length > SEARCHABLE_FROM && (
        <div className={styles.tools}>
          <TextInput
            type="search"
            label={t`Tìm trong phần này`}
            placeholder={t`Có dấu hoặc không dấu đều được`}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <span className={styles.count} role="status">
            {lines.length < count ? (
              <Trans>
                {formatNumber(shown.length)} mục khớp trong {formatNumber(lines.length)} mục đầu
              </Trans>
            ) : (
              <Trans>
                {formatNumber(shown.length)} trong {formatNumber(count)} mục
              </Trans>
            )}
          </span>
        </div>
      )}
      {shown.length === 0 ? (
        <Empty title={t`Không có mục nào khớp`} />
      ) : (
        <VirtualList label={title} count={shown.length} rowHeight={64}>
          {(at) => shown[at] && <LineView line={shown[at]} />}
        </VirtualList>
      )}
    </>
  );
}

const wordsOf = ({ kind, title, code, changes }: Line) =>
  [kind, title, code, ...changes.flatMap(({ before, after }) => [before, after])].join(" ");

function LineView({ line: { kind, title, code, changes } }: { line: Line }) {
  const { t } = useLingui();
  return (
    <div className={styles.line}>
      <p>
        <Badge tone="neutral">{kind}</Badge> <strong>{title}</strong>{" "}
        {code && <span className={styles.code}>{code}</span>}
      </p>
      {changes.map(({ what, before, after }) => (
        <p key={what ?? "all"} className={styles.change}>
          {what && <span>{what}: </span>}
          {before}
          {after && (
            <>
              {" "}
              <IconArrowRight size={14} role="img" aria-label={t`thành`} /> {after}
            </>
          )}
        </p>
      ))}
    </div>
  );
}

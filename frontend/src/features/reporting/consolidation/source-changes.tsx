import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button } from "@mantine/core";
import { IconRefreshAlert } from "@tabler/icons-react";
import type { ConsolidationSource, ReportDetail, SourceDifference } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { formatNumber } from "../../../lib/number.ts";
import { TextLink } from "../../../ui/link.tsx";
import { OrganizationName } from "../../../ui/organization-name.tsx";
import type { Choice } from "./queries.ts";
import styles from "./workbench.module.css";

type Props = {
  report: ReportDetail;
  sources: ConsolidationSource[];
  busy?: boolean;
  /** Absent where nothing can be changed now. */
  onRefresh?: (choice: Choice) => void;
};

/** Says that the report is stale, and what became of each source since it was chosen. */
export function SourceChanges({ report, sources, busy, onRefresh }: Props) {
  const changed = sources.filter(({ change }) => change !== null);
  const again = changed.filter(({ change }) => change?.kind === "RESUBMITTED");
  const ids = (list: ConsolidationSource[]) => list.map(({ id }) => id);
  return (
    <div role="status">
      {changed.length > 0 && (
        <Alert
          color="river"
          variant="light"
          icon={<IconRefreshAlert aria-hidden />}
          title={<Plural value={changed.length} other="# nguồn đã thay đổi sau khi tổng hợp" />}
        >
          <ul className={styles.reasons}>
            {changed.map((source) => (
              <li key={source.id}>
                <strong>
                  <OrganizationName organization={source.organization} />
                </strong>
                {": "}
                <What source={source} change={source.change as SourceDifference} report={report} />
              </li>
            ))}
          </ul>
          {onRefresh && (
            <Button
              size="xs"
              mt="sm"
              loading={busy}
              onClick={() =>
                onRefresh({
                  add: ids(again),
                  remove: ids(changed.filter((source) => !again.includes(source))),
                })
              }
            >
              <Trans>Lấy bản mới, bỏ nguồn không còn giá trị</Trans>
            </Button>
          )}
        </Alert>
      )}
    </div>
  );
}

type WhatProps = { source: ConsolidationSource; change: SourceDifference; report: ReportDetail };

function What({ source, change, report }: WhatProps) {
  const { t } = useLingui();
  const localized = useLocalized();
  if (change.kind !== "RESUBMITTED") {
    const words = {
      RETURNED: t`đã bị trả lại, chưa có bản gửi lại`,
      WITHDRAWN: t`đã được rút lại`,
      CLOSED: t`đã khép do sắp xếp tổ chức`,
    };
    return <>{words[change.kind]}</>;
  }
  const figure = (value: number | null) => (value === null ? "–" : formatNumber(value));
  const titles = new Map(report.template.indicators.map((i) => [i.key, localized(i.title, i.titleEn)]));
  return (
    <>
      <Trans>đã gửi lại bản lần {change.submission}</Trans>
      {change.figures.map(({ indicator, before, after }) => (
        <span key={indicator}>
          {"; "}
          {titles.get(indicator) ?? indicator} {figure(before)} → {figure(after)}
        </span>
      ))}
      {change.sections.length > 0 && (
        <>
          {"; "}
          <Plural value={change.sections.length} other="# mục lời khác trước" />
        </>
      )}
      {change.comparable && (
        <div>
          <TextLink
            to="/reports/$reportId/versions/$number/diff/$other"
            params={{
              reportId: source.id,
              number: String(source.submission),
              other: String(change.submission),
            }}
            inherit
          >
            <Trans>So sánh hai bản</Trans>
          </TextLink>
        </div>
      )}
    </>
  );
}

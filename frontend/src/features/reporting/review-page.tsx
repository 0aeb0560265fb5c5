import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AcceptOutcome, ReportSummary } from "../../api/types.ts";
import { FilterBar, FilterSelect, SearchField } from "../../ui/filters.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, LoadingRows, QueryView } from "../../ui/states.tsx";
import { toastDone, toastProblem } from "../../ui/toast.ts";
import { usePeriodOptions } from "./period-options.ts";
import { reviewQuery, useAcceptReports } from "./queries.ts";
import styles from "./review.module.css";
import { ReviewList } from "./review-list.tsx";
import { ReviewOutcome } from "./review-outcome.tsx";
import { ReviewPaper } from "./review-paper.tsx";

type Filter = { period?: string; q?: string };
type Refused = { report: ReportSummary; outcome: AcceptOutcome };

/** Everything that waits to be accepted, gone through without leaving the page. */
export function ReviewPage({ filter }: { filter: Filter }) {
  const { t } = useLingui();
  const periods = usePeriodOptions(filter.period);
  const query = useQuery({ ...reviewQuery(filter), placeholderData: keepPreviousData });
  const accept = useAcceptReports();
  const [chosen, setChosen] = useState<string | null>(null);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<Refused[]>([]);
  const items = query.data?.items ?? [];
  const at = items.findIndex(({ id }) => id === chosen);
  const step = (by: number) => {
    const next = items[at + by];
    if (next) setChosen(next.id);
  };
  // What was dealt with leaves the list; its neighbour takes its place.
  const dealtWith = () => setChosen(items[at + 1]?.id ?? items[at - 1]?.id ?? null);
  const acceptAll = () => {
    const asked = items.filter(({ id }) => checked.has(id));
    accept.mutate(
      asked.map(({ id, etag }) => ({ id, etag })),
      {
        onSuccess: (answer) => {
          const done = answer.items.filter(({ accepted }) => accepted);
          setRefused(
            answer.items.flatMap((outcome, index) => {
              const report = asked[index];
              return outcome.accepted || !report ? [] : [{ report, outcome }];
            }),
          );
          setChecked(new Set());
          if (done.some(({ id }) => id === chosen)) setChosen(null);
          if (done.length > 0) toastDone(t`Đã tiếp nhận ${done.length} báo cáo.`);
        },
        onError: (error) => toastProblem(error, t`Chưa thực hiện được vì mất kết nối. Hãy thử lại.`),
      },
    );
  };
  return (
    <Page
      title={t`Duyệt báo cáo`}
      above={
        <TextLink to="/reports/inbox">
          <Trans>Về Hộp đến</Trans>
        </TextLink>
      }
      lead={<Trans>Báo cáo đang chờ tiếp nhận, gửi trước đứng trước.</Trans>}
    >
      <FilterBar>
        <SearchField label={t`Tìm báo cáo`} value={filter.q} placeholder={t`Tên báo cáo hoặc cơ quan`} />
        <FilterSelect label={t`Kỳ`} name="period" value={filter.period} all={t`Mọi kỳ`} options={periods} />
      </FilterBar>
      <ReviewOutcome refused={refused} onClose={() => setRefused([])} />
      <QueryView query={query} loading={<LoadingRows rows={8} height={44} />}>
        {({ page }) =>
          items.length === 0 ? (
            <Card>
              <Empty title={t`Không còn báo cáo nào chờ tiếp nhận`} />
            </Card>
          ) : (
            <div className={styles.desk}>
              <ReviewList
                items={items}
                total={page.total ?? null}
                chosen={chosen}
                checked={checked}
                accepting={accept.isPending}
                onChoose={setChosen}
                onCheck={setChecked}
                onAcceptChecked={acceptAll}
              />
              <ReviewPaper
                key={chosen}
                reportId={chosen}
                position={at + 1}
                count={items.length}
                onStep={step}
                onDealtWith={dealtWith}
              />
            </div>
          )
        }
      </QueryView>
    </Page>
  );
}

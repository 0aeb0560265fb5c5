import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReportDetail } from "../../../api/types.ts";
import { ButtonLink } from "../../../ui/link.tsx";
import styles from "../report.module.css";
import { consolidationQuery } from "./queries.ts";
import { SourceChanges } from "./source-changes.tsx";

/** On a report: what it is built from, or could be, and whether that still holds. A help; without it the report stands. */
export function SourcesNotice({ report }: { report: ReportDetail }) {
  const { data } = useQuery({ ...consolidationQuery(report.id), enabled: report.period !== null });
  if (!data) return null;
  const editable = report.allowedActions.includes("EDIT");
  const arrived = data.candidates.filter(({ usable }) => usable).length;
  const built = data.sources.length;
  if (built === 0 && (!editable || data.candidates.length === 0)) return null;
  return (
    <>
      {data.stale && <SourceChanges report={report} sources={data.sources} />}
      <div className={styles.previous} data-noprint>
        <p>
          {built > 0 ? (
            <Plural value={built} other="Báo cáo này tổng hợp từ # báo cáo đã nhận." />
          ) : (
            <Trans>
              Đã nhận {arrived}/{data.candidates.length} báo cáo của kỳ này: có thể tổng hợp số liệu và trích
              lời từ đó.
            </Trans>
          )}
        </p>
        <ButtonLink to="/reports/$reportId/sources" params={{ reportId: report.id }} variant="default">
          {editable ? <Trans>Mở bàn tổng hợp</Trans> : <Trans>Xem nguồn</Trans>}
        </ButtonLink>
      </div>
    </>
  );
}

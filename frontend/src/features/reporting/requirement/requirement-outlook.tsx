import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Alert } from "@mantine/core";
import type { RequirementChange } from "../../../api/types.ts";
import { levels, organizationTypes, wordFor } from "../../../i18n/labels.ts";
import { DueTimeline } from "./due-timeline.tsx";
import { EffectsText } from "./effects-text.tsx";
import type { Outlook } from "./queries.ts";
import styles from "./requirement.module.css";
import { unresolvedReasons } from "./requirement-words.ts";

type Props = { incomplete: boolean; outlook?: Outlook; failed: boolean; loading: boolean };

/** What saving would do: whom it covers, when they are due, what becomes of what is open. */
export function RequirementOutlook({ incomplete, outlook, failed, loading }: Props) {
  if (incomplete) {
    return (
      <p className={styles.hint} role="status">
        <Trans>Điền đủ các ô có dấu * để xem chế độ này áp dụng cho ai và hạn rơi vào ngày nào.</Trans>
      </p>
    );
  }
  if (failed) {
    return (
      <Alert color="red" role="alert" p="xs">
        <Trans>Chưa xem trước được. Hãy thử lại hoặc tải lại trang.</Trans>
      </Alert>
    );
  }
  if (outlook && "problem" in outlook) {
    return (
      <Alert color="red" role="alert" p="xs">
        <Plural
          value={outlook.problem.errors.length}
          other="Còn # chỗ chưa đúng; từng chỗ được chỉ ra ở ô của nó."
        />
      </Alert>
    );
  }
  return (
    <div className={styles.told} role="status" aria-busy={loading} data-loading={loading || undefined}>
      {outlook ? <Told change={outlook.change} /> : <Trans>Đang tính…</Trans>}
    </div>
  );
}

function Told({ change }: { change: RequirementChange }) {
  const { t, i18n } = useLingui();
  const { coverage, timeline, obligations } = change;
  return (
    <>
      <h2 className={styles.count}>
        <Plural value={coverage.organizations} other="# cơ quan phải báo cáo" />
      </h2>
      <ul className={styles.groups}>
        {coverage.groups.map(({ type, level, organizations }) => (
          <li key={`${type} ${level}`}>
            {wordFor(i18n, organizationTypes, type)} · {wordFor(i18n, levels, level)}: {organizations}
          </li>
        ))}
      </ul>
      {coverage.unresolvedCount > 0 && (
        <Alert color="orange" p="xs" title={t`Không tính được cho ${coverage.unresolvedCount} cơ quan`}>
          <ul className={styles.groups}>
            {coverage.unresolved.slice(0, 8).map(({ organization, reason }) => (
              <li key={organization}>
                {organization}: {wordFor(i18n, unresolvedReasons, reason)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <h2 className={styles.count}>
        <Trans>Hạn của các kỳ tới</Trans>
      </h2>
      <DueTimeline timeline={timeline} />
      <h2 className={styles.count}>
        <Trans>Báo cáo đang mở</Trans>
      </h2>
      <EffectsText effects={obligations} />
    </>
  );
}

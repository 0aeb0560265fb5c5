import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { HistoryEntry } from "../../api/types.ts";
import { useLocale } from "../../i18n/i18n.ts";
import { wordFor } from "../../i18n/labels.ts";
import { formatMoment } from "../../lib/day.ts";
import { OrganizationName } from "../../ui/organization-name.tsx";
import styles from "./history-timeline.module.css";

const actions: Record<string, MessageDescriptor> = {
  DRAFT: msg`Bắt đầu soạn`,
  SIGN: msg({ context: "history", message: "Ký" }),
  UNSIGN: msg({ context: "history", message: "Bỏ ký để sửa" }),
  SUBMIT: msg({ context: "history", message: "Ký, gửi" }),
  WITHDRAW: msg({ context: "history", message: "Rút lại" }),
  RETURN: msg({ context: "history", message: "Trả lại" }),
  CLOSE: msg({ context: "history", message: "Khép lại, không còn phải nộp" }),
  REOPEN: msg({ context: "history", message: "Mở lại, lại phải nộp" }),
  ACCEPT: msg({ context: "history", message: "Tiếp nhận" }),
};

/** Sent only: a leader had signed before. */
const sent = msg({ context: "history", message: "Gửi" });

export function HistoryTimeline({ history }: { history: HistoryEntry[] }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  return (
    <ol className={styles.list} aria-label={t`Quá trình`}>
      {history.map((entry, at) => (
        <li key={`${entry.at}/${entry.action}`} className={styles.entry}>
          <div className={styles.action}>
            {entry.action === "SUBMIT" && history[at - 1]?.action === "SIGN"
              ? i18n._(sent)
              : wordFor(i18n, actions, entry.action)}
            {entry.version != null && entry.action === "SUBMIT" && ` (${entry.version})`}
          </div>
          {entry.reason && <p className={styles.reason}>{entry.reason}</p>}
          <div className={styles.who}>
            {entry.by && <>{entry.by.displayName}, </>}
            <OrganizationName organization={entry.organization} />
          </div>
          <div className={styles.who}>
            <time dateTime={entry.at}>{formatMoment(entry.at, locale)}</time>
          </div>
        </li>
      ))}
    </ol>
  );
}

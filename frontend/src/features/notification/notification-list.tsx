import { useLingui } from "@lingui/react/macro";
import type { LinkProps } from "@tanstack/react-router";
import { Link } from "@tanstack/react-router";
import type { Notification } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { formatMoment } from "../../lib/day.ts";
import styles from "./notification.module.css";
import { useReadNotification } from "./queries.ts";
import { sentence } from "./words.ts";

/** Where to go and do something about it. */
function target({ kind, subjectType, subjectId }: Notification): LinkProps {
  if (subjectType === "report" && subjectId)
    return { to: "/reports/$reportId", params: { reportId: subjectId } };
  if (subjectType === "organization" && subjectId)
    return { to: "/organizations/$organizationId", params: { organizationId: subjectId } };
  if (kind === "OVERDUE_FROM_OTHERS") return { to: "/follow-up", search: { status: "OVERDUE" } };
  if (kind === "EXTENSION_REQUESTED") return { to: "/follow-up", search: { extensionRequested: "true" } };
  return { to: "/" };
}

/** Notifications, newest first; following one reads it. */
export function NotificationList({ items }: { items: Notification[] }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const read = useReadNotification();
  return (
    <ul className={styles.list}>
      {items.map((told) => (
        <li key={told.id} className={styles.item} data-unread={!told.read || undefined}>
          <Link
            {...target(told)}
            className={styles.link}
            onClick={() => {
              if (!told.read) read.mutate(told.id);
            }}
          >
            {!told.read && <span className={styles.mark} role="img" aria-label={t`Chưa đọc`} />}
            {sentence(told, { i18n, locale, localized })}
          </Link>
          {told.reason && <p className={styles.reason}>{t`Lý do: ${told.reason}`}</p>}
          <time className={styles.time} dateTime={told.at}>
            {formatMoment(told.at, locale)}
          </time>
        </li>
      ))}
    </ul>
  );
}

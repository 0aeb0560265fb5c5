import { Trans, useLingui } from "@lingui/react/macro";
import type { Obligation } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { periodLabel } from "../../i18n/labels.ts";
import { formatDay } from "../../lib/day.ts";
import { OrganizationName } from "../../ui/organization-name.tsx";
import { FollowUpActions } from "./follow-up-actions.tsx";
import styles from "./work.module.css";

/** A later due day that somebody asks for: who, for what, until when and why; and the answers. */
export function ExtensionItem({ obligation }: { obligation: Obligation }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const localized = useLocalized();
  const { extensionRequest, organization, requirement, period, dueOn } = obligation;
  return (
    <li className={styles.item}>
      <div>
        <h3 className={styles.name}>
          <OrganizationName organization={organization} />
        </h3>
        <div className={styles.meta}>
          <span>{localized(requirement.title, requirement.titleEn)}</span>
          <span>{periodLabel(i18n, period.code)}</span>
          {extensionRequest && <span>{t`Lý do: ${extensionRequest.reason}`}</span>}
        </div>
      </div>
      <div className={styles.due}>
        <span className={styles.dueDay}>
          <Trans>Hạn {formatDay(dueOn, locale)}</Trans>
        </span>
        {extensionRequest && (
          <span className={styles.dueDay}>{t`đề nghị đến ${formatDay(extensionRequest.until, locale)}`}</span>
        )}
      </div>
      <FollowUpActions obligation={obligation} />
    </li>
  );
}

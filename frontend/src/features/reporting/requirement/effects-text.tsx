import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { RequirementChange } from "../../../api/types.ts";
import { useLocale } from "../../../i18n/i18n.ts";
import { periodLabel } from "../../../i18n/labels.ts";
import { formatDay } from "../../../lib/day.ts";
import styles from "./requirement.module.css";

/** What becomes of obligations that are open. */
export function EffectsText({ effects }: { effects: RequirementChange["obligations"] }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { opened, reopened, moved, redirected, closed, kept } = effects;
  if (opened + reopened + moved.length + redirected + closed + kept === 0) {
    return (
      <p className={styles.hint}>
        <Trans>Không báo cáo nào đang mở bị ảnh hưởng.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles.groups}>
      {opened > 0 && (
        <li>
          <Plural value={opened} other="# báo cáo mới phải nộp" />
        </li>
      )}
      {reopened > 0 && (
        <li>
          <Plural value={reopened} other="# báo cáo lại phải nộp" />
        </li>
      )}
      {moved.map(({ period, from, to, obligations }) => (
        <li key={`${period} ${from} ${to}`}>
          {periodLabel(i18n, period)}: <Plural value={obligations} other="# báo cáo đổi hạn" /> (
          {formatDay(from, locale)} → {formatDay(to, locale)})
        </li>
      ))}
      {redirected > 0 && (
        <li>
          <Plural value={redirected} other="# báo cáo đổi nơi nhận" />
        </li>
      )}
      {closed > 0 && (
        <li>
          <Plural value={closed} other="# báo cáo không phải nộp nữa; bản nháp vẫn đọc được" />
        </li>
      )}
      {kept > 0 && (
        <li>
          <Plural value={kept} other="# báo cáo giữ hạn cũ, vì hạn mới đã qua hoặc đã được gia hạn" />
        </li>
      )}
    </ul>
  );
}

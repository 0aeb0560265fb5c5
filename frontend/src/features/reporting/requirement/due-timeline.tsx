import { Trans, useLingui } from "@lingui/react/macro";
import type { RequirementChange } from "../../../api/types.ts";
import { useLocale } from "../../../i18n/i18n.ts";
import { levels, periodLabel, wordFor } from "../../../i18n/labels.ts";
import { formatDay } from "../../../lib/day.ts";
import styles from "./requirement.module.css";

/** The due day of each level in the periods to come; days that days off have moved are marked. */
export function DueTimeline({ timeline }: { timeline: RequirementChange["timeline"] }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const told = timeline[0]?.due ?? [];
  const shifted = timeline.some(({ due }) => due.some((one) => one.shifted));
  if (timeline.length === 0) return <Trans>Không còn kỳ nào trong thời gian hiệu lực.</Trans>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t`Bảng hạn nộp`}>
        <table className={styles.timeline}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Kỳ</Trans>
              </th>
              {told.map(({ level }) => (
                <th key={level} scope="col">
                  {wordFor(i18n, levels, level)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {timeline.map(({ period, due }) => (
              <tr key={period.code}>
                <th scope="row">
                  {periodLabel(i18n, period.code)}
                  <span className={styles.window}>
                    {formatDay(period.from, locale)} – {formatDay(period.to, locale)}
                  </span>
                </th>
                {due.map((one) => (
                  <td key={one.level}>
                    {formatDay(one.dueOn, locale)}
                    {one.shifted && " *"}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shifted && (
        <p className={styles.hint}>
          <Trans>
            * Dời sau ngày nghỉ, để còn ít nhất một ngày làm việc sau khi chốt số liệu và sau cấp dưới.
          </Trans>
        </p>
      )}
    </>
  );
}

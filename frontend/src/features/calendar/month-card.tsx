import { useLingui } from "@lingui/react/macro";
import type { CalendarDay } from "../../api/types.ts";
import { useLocale, useLocalized } from "../../i18n/i18n.ts";
import { periodLabel, wordFor } from "../../i18n/labels.ts";
import { formatDay } from "../../lib/day.ts";
import styles from "./calendar.module.css";
import { weeksOf } from "./month-grid.ts";
import { dayKinds } from "./words.ts";

type Props = { month: CalendarDay[]; today: string; due: Record<string, number> };

/** One month as a small table; each day says what it is by its shade, by its title and to whoever listens. */
export function MonthCard({ month, today, due }: Props) {
  const { t, i18n } = useLingui();
  const first = month[0];
  if (!first) return null;
  const name = periodLabel(i18n, `${first.date.slice(0, 4)}-M${first.date.slice(5, 7)}`);
  const weekdays = [t`T2`, t`T3`, t`T4`, t`T5`, t`T6`, t`T7`, t`CN`];
  return (
    <table className={styles.month}>
      <caption>{name}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day)?.date}>
            {week.map((day, weekday) =>
              day ? (
                <Day key={day.date} day={day} today={today} due={due[day.date] ?? 0} />
              ) : (
                <td key={weekdays[weekday]} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, today, due }: { day: CalendarDay; today: string; due: number }) {
  const { t, i18n } = useLingui();
  const localized = useLocalized();
  const locale = useLocale();
  const said = [
    formatDay(day.date, locale),
    day.name ? localized(day.name, day.nameEn) : wordFor(i18n, dayKinds, day.kind),
    due > 0 && t`${due} báo cáo đến hạn`,
  ].filter(Boolean);
  return (
    <td
      className={styles.day}
      data-kind={day.kind}
      data-today={day.date === today || undefined}
      title={said.join(" · ")}
    >
      {Number(day.date.slice(8))}
      {due > 0 && <span className={styles.due} aria-hidden />}
      {(day.name || due > 0) && <span className={styles.words}> {said.slice(1).join(", ")}</span>}
    </td>
  );
}

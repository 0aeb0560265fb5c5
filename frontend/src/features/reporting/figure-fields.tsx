import { Trans } from "@lingui/react/macro";
import type { ReportDetail } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { Card } from "../../ui/page.tsx";
import { ComputedFigure } from "./computed-figure.tsx";
import { type Draft, figuresOf } from "./draft.ts";
import { computed, grouped } from "./figures.ts";
import { IndicatorField } from "./indicator-field.tsx";
import styles from "./report.module.css";

type Props = {
  form: Pick<ReportDetail["template"], "groups" | "indicators">;
  draft: Draft;
  /** What was reported the last time, by key. */
  last?: Record<string, number>;
  problemAt: (pointer: string) => string | undefined;
  onChange: (pointer: `/indicators/${string}`, value: string) => void;
};

/** The figures of a report under their headings; those of formulas follow what is typed. */
export function FigureFields({ form, draft, last = {}, problemAt, onChange }: Props) {
  const localized = useLocalized();
  const figures = computed(form.indicators, figuresOf(draft));
  return (
    <Card className={styles.body}>
      <h2 className={styles.sectionTitle}>
        <Trans>Chỉ tiêu</Trans>
      </h2>
      {grouped(form).map(({ group, indicators }) => (
        <fieldset key={group?.key ?? ""} className={styles.figureGroup}>
          {group && <legend>{localized(group.title, group.titleEn)}</legend>}
          <div className={styles.figures}>
            {indicators.map((indicator) =>
              indicator.formula ? (
                <ComputedFigure
                  key={indicator.key}
                  indicator={indicator}
                  value={figures[indicator.key] as number | null}
                  last={last[indicator.key]}
                />
              ) : (
                <IndicatorField
                  key={indicator.key}
                  indicator={indicator}
                  value={draft.indicators[indicator.key] ?? ""}
                  last={last[indicator.key]}
                  problem={problemAt(`/indicators/${indicator.key}`)}
                  onChange={(value) => onChange(`/indicators/${indicator.key}`, value)}
                />
              ),
            )}
          </div>
        </fieldset>
      ))}
    </Card>
  );
}

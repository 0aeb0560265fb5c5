import { Plural, Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import type { Consolidation, ReportDetail, TemplateIndicator } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { Card } from "../../../ui/page.tsx";
import { ComputedFigure } from "../computed-figure.tsx";
import { type Draft, figuresOf } from "../draft.ts";
import { computed, grouped } from "../figures.ts";
import { IndicatorField } from "../indicator-field.tsx";
import reportStyles from "../report.module.css";
import { ComputedBeside } from "./computed-beside.tsx";
import { FigureReading } from "./figure-reading.tsx";
import { stateNow, toPull } from "./figures.ts";
import { ProvenanceDialog } from "./provenance-dialog.tsx";
import styles from "./workbench.module.css";

type Props = {
  report: ReportDetail;
  consolidation: Consolidation;
  draft: Draft;
  busy?: boolean;
  problemAt?: (pointer: string) => string | undefined;
  /** Absent for those who only read. */
  onChange?: (pointer: `/indicators/${string}`, value: string) => void;
  onPull?: (indicators?: string[]) => void;
};

/** Each figure with what the sources make together beside it, and the way to where it comes from. */
export function FigurePanel({ report, consolidation, draft, busy, problemAt, onChange, onPull }: Props) {
  const localized = useLocalized();
  const [asked, setAsked] = useState<TemplateIndicator | null>(null);
  const typed = figuresOf(draft);
  const figures = computed(report.template.indicators, typed);
  const known = new Map(consolidation.figures.map((figure) => [figure.indicator, figure]));
  const pullable = toPull(consolidation.figures, typed);
  const field = (indicator: TemplateIndicator) => {
    const figure = known.get(indicator.key);
    const value = figures[indicator.key] as number | null;
    if (!onChange) return <FigureReading indicator={indicator} value={value} />;
    if (indicator.formula || !figure) return <ComputedFigure indicator={indicator} value={value} />;
    return (
      <IndicatorField
        indicator={indicator}
        value={draft.indicators[indicator.key] ?? ""}
        problem={problemAt?.(`/indicators/${indicator.key}`)}
        onChange={(value) => onChange(`/indicators/${indicator.key}`, value)}
      />
    );
  };
  return (
    <Card className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <Trans>Số liệu</Trans>
        </h2>
        {onPull && consolidation.sources.length > 0 && (
          <Button size="xs" disabled={pullable === 0} loading={busy} onClick={() => onPull()}>
            {pullable === 0 ? (
              <Trans>Đã điền theo nguồn</Trans>
            ) : (
              <Plural value={pullable} other="Điền # số liệu từ nguồn" />
            )}
          </Button>
        )}
      </div>
      {grouped(report.template).map(({ group, indicators }) => (
        <fieldset key={group?.key ?? ""} className={reportStyles.figureGroup}>
          {group && <legend>{localized(group.title, group.titleEn)}</legend>}
          <div className={onChange ? styles.figures : styles.readings}>
            {indicators.map((indicator) => {
              const figure = known.get(indicator.key);
              return (
                <div key={indicator.key}>
                  {field(indicator)}
                  {figure && (
                    <ComputedBeside
                      indicator={indicator}
                      figure={figure}
                      state={stateNow(figure, typed[indicator.key] ?? null)}
                      onAsk={() => setAsked(indicator)}
                      onReplace={onPull && (() => onPull([indicator.key]))}
                    />
                  )}
                </div>
              );
            })}
          </div>
        </fieldset>
      ))}
      {asked && <ProvenanceDialog reportId={report.id} indicator={asked} onClose={() => setAsked(null)} />}
    </Card>
  );
}

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import type { ConsolidatedFigure, TemplateIndicator } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import type { Tone } from "../../../i18n/labels.ts";
import { formatNumber } from "../../../lib/number.ts";
import { Badge } from "../../../ui/status-badge.tsx";
import type { FigureState } from "./figures.ts";
import styles from "./workbench.module.css";

type Props = {
  indicator: TemplateIndicator;
  figure: ConsolidatedFigure;
  state: FigureState;
  onAsk: () => void;
  onReplace?: () => void;
};

/** What the sources make of a figure, whether the report says the same, and where it comes from. */
export function ComputedBeside({ indicator, figure, state, onAsk, onReplace }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const title = localized(indicator.title, indicator.titleEn);
  if (figure.sources === 0 && state === "NONE") return null;
  const words: Record<FigureState, { label: string; tone: Tone }> = {
    NONE: { label: t`không gộp được`, tone: "neutral" },
    EMPTY: { label: t`chưa điền`, tone: "attention" },
    COMPUTED: { label: t`theo nguồn`, tone: "success" },
    OUTDATED: { label: t`nguồn đã đổi`, tone: "attention" },
    EDITED: { label: t`sửa tay`, tone: "info" },
  };
  return (
    <div className={styles.beside}>
      <Badge tone={words[state].tone}>{words[state].label}</Badge>
      <span>
        <Plural value={figure.sources} other="# nguồn" />
        {figure.computed !== null && (
          <>
            {": "}
            <strong>{formatNumber(figure.computed)}</strong>
          </>
        )}
      </span>
      <Button size="compact-xs" variant="subtle" aria-label={t`Từ đâu? ${title}`} onClick={onAsk}>
        <Trans>Từ đâu?</Trans>
      </Button>
      {onReplace && state === "EDITED" && figure.fits && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t`Lấy lại số tổng hợp: ${title}`}
          onClick={onReplace}
        >
          <Trans>Lấy lại</Trans>
        </Button>
      )}
      {!figure.fits && (
        <span className={styles.unfit}>
          <Trans>Ngoài khoảng mẫu cho phép, không tự điền.</Trans>
        </span>
      )}
    </div>
  );
}

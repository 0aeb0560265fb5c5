import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import type { PreviousReport } from "../../api/types.ts";
import { periodLabel } from "../../i18n/labels.ts";
import type { Draft } from "./draft.ts";
import styles from "./report.module.css";

type Props = {
  previous: PreviousReport;
  draft: Draft;
  onCopy: (section: string, text: string) => void;
};

/** Offers the last report's texts for the sections that are still empty. Figures are never copied: they are new each time. */
export function StartFromPrevious({ previous, draft, onCopy }: Props) {
  const { i18n } = useLingui();
  const [copied, setCopied] = useState(0);
  const empty = Object.entries(previous.sections).filter(([key]) => draft.sections[key]?.trim() === "");
  const period = previous.period ? periodLabel(i18n, previous.period.code) : "";
  if (!previous.period || (empty.length === 0 && copied === 0)) return null;
  return (
    <div className={styles.previous} role="status" data-noprint>
      {copied > 0 ? (
        <p>
          <Plural
            value={copied}
            other={`Đã chép # mục của báo cáo ${period}. Số liệu không chép; hãy sửa lời cho đúng kỳ này.`}
          />
        </p>
      ) : (
        <>
          <p>
            <Trans>Báo cáo {period} đã gửi. Có thể chép lời vào các mục còn trống; số liệu không chép.</Trans>
          </p>
          <Button
            variant="default"
            onClick={() => {
              for (const [key, text] of empty) onCopy(key, text);
              setCopied(empty.length);
            }}
          >
            <Trans>Bắt đầu từ báo cáo kỳ trước</Trans>
          </Button>
        </>
      )}
    </div>
  );
}

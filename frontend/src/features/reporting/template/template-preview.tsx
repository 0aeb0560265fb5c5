import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { EditTemplate, ReportContent, Template } from "../../../api/types.ts";
import { formatNumber } from "../../../lib/number.ts";
import { Card } from "../../../ui/page.tsx";
import { type Draft, draftOf, withValue } from "../draft.ts";
import { FigureFields } from "../figure-fields.tsx";
import styles from "../report.module.css";
import { SectionField } from "../section-field.tsx";
import { samples } from "./formula-field.tsx";

type Props = { form: EditTemplate | Template };

/** The form as whoever writes a report sees it, with sample figures to try it. Nothing typed here is kept. */
export function TemplatePreview({ form }: Props) {
  const { t } = useLingui();
  const shape = { ...form, groups: form.groups ?? [] };
  const [draft, setDraft] = useState<Draft>(() => {
    const empty = draftOf({ sections: {}, indicators: {}, note: null } as ReportContent, shape);
    const figures = samples(shape.indicators);
    return {
      ...empty,
      indicators: Object.fromEntries(
        Object.keys(empty.indicators).map((key) => [key, formatNumber(figures[key] ?? 0)]),
      ),
    };
  });
  return (
    <section className={styles.main} aria-label={t`Xem như người viết`}>
      <p className={styles.hint}>
        <Trans>
          Đây là mẫu như người viết báo cáo thấy, với số liệu thử. Nội dung gõ ở đây không được giữ lại.
        </Trans>
      </p>
      {shape.sections.length > 0 && (
        <Card className={styles.body}>
          <div className={styles.fields}>
            {shape.sections.map((section) => (
              <SectionField
                key={section.key}
                section={section}
                value={draft.sections[section.key] ?? ""}
                onChange={(value) => setDraft(withValue(draft, `/sections/${section.key}`, value))}
              />
            ))}
          </div>
        </Card>
      )}
      {shape.indicators.length > 0 && (
        <FigureFields
          form={shape}
          draft={draft}
          problemAt={() => undefined}
          onChange={(pointer, value) => setDraft(withValue(draft, pointer, value))}
        />
      )}
    </section>
  );
}

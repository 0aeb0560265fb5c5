import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Select } from "@mantine/core";
import { useState } from "react";
import type { Consolidation, ReportDetail } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { Card } from "../../../ui/page.tsx";
import type { Draft } from "../draft.ts";
import { SectionField } from "../section-field.tsx";
import { PassageList } from "./passage-list.tsx";
import type { Quote } from "./queries.ts";
import styles from "./workbench.module.css";

type Props = {
  report: ReportDetail;
  consolidation: Consolidation;
  draft: Draft;
  busy: boolean;
  problemAt: (pointer: string) => string | undefined;
  onChange: (pointer: `/sections/${string}`, value: string) => void;
  onQuote: (quote: Quote) => void;
};

/** One section of the report, and beside it what the sources say. */
export function PassageDesk({ report, consolidation, draft, busy, problemAt, onChange, onQuote }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const own = report.template.sections;
  const theirs = consolidation.sections;
  const [chosen, setChosen] = useState(own[0]?.key ?? "");
  const [asked, setAsked] = useState<Record<string, string>>({});
  const [reading, setReading] = useState(false);
  const section = own.find(({ key }) => key === chosen);
  if (!section) return null;
  // The same section of the sources' form, or else one that this form has nothing like.
  const fitting =
    theirs.find(({ key }) => key === section.key) ??
    theirs.find(({ key }) => !own.some((other) => other.key === key)) ??
    theirs[0];
  const from = asked[section.key] ?? fitting?.key;
  const option = ({ key, title, titleEn }: { key: string; title: string; titleEn: string }) => ({
    value: key,
    label: localized(title, titleEn),
  });
  return (
    <section className={styles.column} aria-label={t`Phần lời`}>
      <Card className={styles.panel}>
        <Select
          label={t`Mục của báo cáo`}
          allowDeselect={false}
          value={section.key}
          data={own.map(option)}
          onChange={(key) => setChosen(key ?? section.key)}
        />
        <SectionField
          key={section.key}
          section={section}
          value={draft.sections[section.key] ?? ""}
          problem={problemAt(`/sections/${section.key}`)}
          onChange={(value) => onChange(`/sections/${section.key}`, value)}
        />
      </Card>
      {from && (
        <Card className={styles.panel}>
          <Select
            label={t`Các nguồn viết ở mục`}
            allowDeselect={false}
            value={from}
            data={theirs.map(option)}
            onChange={(key) => setAsked({ ...asked, [section.key]: key ?? from })}
          />
          {reading ? (
            <PassageList
              reportId={report.id}
              section={section.key}
              sourceSection={from}
              quotes={consolidation.quotes}
              busy={busy}
              onQuote={onQuote}
            />
          ) : (
            <>
              <p className={styles.hint}>
                <Trans>Mở các đoạn được tính là cơ quan đã đọc báo cáo nguồn.</Trans>
              </p>
              <Button variant="default" onClick={() => setReading(true)}>
                <Trans>Mở các đoạn của nguồn</Trans>
              </Button>
            </>
          )}
        </Card>
      )}
    </section>
  );
}

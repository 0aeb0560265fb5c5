import { Trans, useLingui } from "@lingui/react/macro";
import type { ReportContent, ReportDetail, TemplateIndicator } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { formatNumber } from "../../lib/number.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Card } from "../../ui/page.tsx";
import { grouped } from "./figures.ts";
import styles from "./report.module.css";

type Props = { template: ReportDetail["template"]; content: ReportContent };

/** A report to be read: nothing in it looks as if it could be changed. */
export function ReportReading({ template, content }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const figure = (indicator: TemplateIndicator) => {
    const value = content.indicators?.[indicator.key];
    return typeof value === "number" ? formatNumber(value) : "–";
  };
  if (typeof content.nothingToReport === "string") {
    return (
      <Card className={styles.body}>
        <section>
          <h2 className={styles.sectionTitle}>
            <Trans>Không phát sinh nội dung phải báo cáo</Trans>
          </h2>
          <p className={styles.prose}>{content.nothingToReport}</p>
        </section>
        <Remark note={content.note} />
      </Card>
    );
  }
  return (
    <Card className={styles.body}>
      {template.sections.map((section) => (
        <section key={section.key}>
          <h2 className={styles.sectionTitle}>{localized(section.title, section.titleEn)}</h2>
          <p className={styles.prose}>
            {content.sections?.[section.key] || (
              <span className={styles.absent}>
                <Trans>Không có nội dung</Trans>
              </span>
            )}
          </p>
        </section>
      ))}
      {template.indicators.length > 0 && (
        <section>
          <h2 className={styles.sectionTitle}>
            <Trans>Chỉ tiêu</Trans>
          </h2>
          {grouped(template).map(({ group, indicators }) => {
            const heading = group ? localized(group.title, group.titleEn) : t`Chỉ tiêu`;
            return (
              <div key={group?.key ?? ""} className={styles.figureGroup}>
                {group && <h3 className={styles.groupTitle}>{heading}</h3>}
                <DataTable
                  caption={heading}
                  rows={indicators}
                  rowKey={(indicator) => indicator.key}
                  columns={[
                    {
                      key: "title",
                      header: t`Chỉ tiêu`,
                      lead: true,
                      cell: (indicator) => localized(indicator.title, indicator.titleEn),
                    },
                    { key: "value", header: t`Số liệu`, number: true, cell: figure },
                    {
                      key: "unit",
                      header: t`Đơn vị tính`,
                      cell: (indicator) => localized(indicator.unit, indicator.unitEn),
                    },
                  ]}
                />
              </div>
            );
          })}
        </section>
      )}
      <Remark note={content.note} />
    </Card>
  );
}

function Remark({ note }: { note: string | null | undefined }) {
  if (!note) return null;
  return (
    <section>
      <h2 className={styles.sectionTitle}>
        <Trans>Ghi chú</Trans>
      </h2>
      <p className={styles.prose}>{note}</p>
    </section>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocalized } from "../../i18n/i18n.ts";
import { formatNumber } from "../../lib/number.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { Empty, PageQueryView } from "../../ui/states.tsx";
import { ChangedFiles } from "./changed-files.tsx";
import { ChangedText } from "./changed-text.tsx";
import { fileChanges } from "./file-changes.ts";
import { diffQuery, reportQuery, versionsQuery } from "./queries.ts";
import styles from "./report.module.css";

type Props = { reportId: string; number: number; other: number };

const figure = (value: number | null) => (value === null ? "–" : formatNumber(value));

/** What changed between two submissions: the changed parts first in sight, the rest on demand. */
export function DiffPage({ reportId, number, other }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const [all, setAll] = useState(false);
  const report = useQuery(reportQuery(reportId));
  const diff = useQuery(diffQuery(reportId, number, other));
  const versions = useQuery(versionsQuery(reportId));
  const filesOf = (asked: number) =>
    versions.data?.items.find((version) => version.number === asked)?.attachments ?? [];
  const files = fileChanges(filesOf(number), filesOf(other)).filter(({ change }) => all || change !== "kept");
  return (
    <PageQueryView query={report}>
      {({ value }) => (
        <PageQueryView query={diff}>
          {({ sections, indicators, note, nothingToReport }) => {
            const titles = new Map(
              [...value.template.sections, ...value.template.indicators].map((part) => [
                part.key,
                localized(part.title, part.titleEn),
              ]),
            );
            const texts = [
              { ...nothingToReport, id: "nothing", title: t`Không phát sinh` },
              ...sections.map((part) => ({
                ...part,
                id: `section-${part.key}`,
                title: titles.get(part.key ?? "") ?? part.key,
              })),
              { ...note, id: "note", title: t`Ghi chú` },
            ].filter((part) => all || part.changed);
            const figures = indicators.filter((part) => all || part.changed);
            return (
              <Page
                title={t`So sánh bản gửi lần ${number} với lần ${other}`}
                above={
                  <TextLink to="/reports/$reportId" params={{ reportId }}>
                    {localized(value.title, value.titleEn)}
                  </TextLink>
                }
                lead={<Trans>Chữ gạch ngang đã bỏ đi, chữ gạch chân mới thêm vào.</Trans>}
              >
                <Card className={styles.body}>
                  <label className={styles.toggle}>
                    <input type="checkbox" checked={all} onChange={(e) => setAll(e.currentTarget.checked)} />{" "}
                    <Trans>Hiện cả phần không đổi</Trans>
                  </label>
                  {versions.isSuccess && texts.length + figures.length + files.length === 0 && (
                    <Empty title={t`Hai bản giống hệt nhau`} />
                  )}
                  {texts.map((part) => (
                    <section key={part.id}>
                      <h2 className={styles.sectionTitle}>{part.title}</h2>
                      <ChangedText stretches={part.stretches} />
                    </section>
                  ))}
                  {figures.length > 0 && (
                    <section>
                      <h2 className={styles.sectionTitle}>
                        <Trans>Chỉ tiêu</Trans>
                      </h2>
                      <DataTable
                        caption={t`Chỉ tiêu`}
                        rows={figures}
                        rowKey={(part) => part.key}
                        columns={[
                          {
                            key: "title",
                            header: t`Chỉ tiêu`,
                            lead: true,
                            cell: (part) => titles.get(part.key) ?? part.key,
                          },
                          {
                            key: "before",
                            header: t`Lần ${number}`,
                            number: true,
                            cell: (part) => figure(part.before),
                          },
                          {
                            key: "after",
                            header: t`Lần ${other}`,
                            number: true,
                            cell: (part) =>
                              part.changed ? <strong>{figure(part.after)}</strong> : figure(part.after),
                          },
                        ]}
                      />
                    </section>
                  )}
                  <ChangedFiles changes={files} />
                </Card>
              </Page>
            );
          }}
        </PageQueryView>
      )}
    </PageQueryView>
  );
}

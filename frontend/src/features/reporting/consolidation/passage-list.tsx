import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Consolidation, Passage } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { TextLink } from "../../../ui/link.tsx";
import { QueryView } from "../../../ui/states.tsx";
import { Badge } from "../../../ui/status-badge.tsx";
import { passagesQuery, type Quote } from "./queries.ts";
import styles from "./workbench.module.css";

type Props = {
  reportId: string;
  section: string;
  sourceSection: string;
  quotes: Consolidation["quotes"];
  busy: boolean;
  onQuote: (quote: Quote) => void;
};

/** What each source says in a section, side by side, each to be taken over. */
export function PassageList({ reportId, section, sourceSection, quotes, busy, onQuote }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const query = useQuery(passagesQuery(reportId, sourceSection));
  const quoted = (passage: Passage) =>
    quotes.find(
      (quote) =>
        quote.section === section &&
        quote.sourceId === passage.sourceId &&
        quote.sourceSection === sourceSection,
    );
  return (
    <QueryView query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={styles.hint}>
            <Trans>Không nguồn nào viết ở mục này.</Trans>
          </p>
        ) : (
          <ul className={styles.passages} aria-label={t`Các đoạn của nguồn`}>
            {items.map((passage) => {
              const name = localized(passage.organization.name, passage.organization.nameEn);
              const taken = quoted(passage);
              return (
                <li key={passage.sourceId} className={styles.passage}>
                  <div className={styles.who}>
                    <TextLink to="/reports/$reportId" params={{ reportId: passage.sourceId }} inherit>
                      {name}
                    </TextLink>
                    <div className={styles.small}>{passage.documentNumber}</div>
                  </div>
                  {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, so the keyboard must reach it */}
                  <section className={styles.text} aria-label={name} tabIndex={0}>
                    {passage.text}
                  </section>
                  <div className={styles.beside}>
                    <Button
                      size="xs"
                      variant="default"
                      disabled={busy}
                      aria-label={t`Lấy vào mục: ${name}`}
                      onClick={() => onQuote({ section, sourceId: passage.sourceId, sourceSection })}
                    >
                      <Trans>Lấy vào mục</Trans>
                    </Button>
                    {taken &&
                      (taken.submission === passage.submission ? (
                        <Badge tone="success">{t`đã lấy`}</Badge>
                      ) : (
                        <Badge tone="attention">{t`đã lấy bản cũ`}</Badge>
                      ))}
                  </div>
                </li>
              );
            })}
          </ul>
        )
      }
    </QueryView>
  );
}

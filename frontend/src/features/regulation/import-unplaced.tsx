import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { RegulationPreview, UnplacedLine } from "../../api/types.ts";
import { Card } from "../../ui/page.tsx";
import styles from "./import.module.css";

const REASONS: Record<UnplacedLine["reason"], MessageDescriptor> = {
  BEFORE_FIRST_ARTICLE: msg`đứng trước điều đầu tiên`,
  BETWEEN_ARTICLES: msg`không thuộc điều nào`,
  AFTER_LAST_ARTICLE: msg`nơi nhận, chữ ký`,
  OUT_OF_ORDER: msg`số đã có ở trước: trích dẫn hay đánh nhầm?`,
  NO_PARENT: msg`không thấy khoản của điểm này`,
  ASIDE: msg`bảng hoặc mục lục`,
};

/** What was found, and every line that found no place. */
export function ImportUnplaced({ preview }: { preview: RegulationPreview }) {
  const { t, i18n } = useLingui();
  const { articles, clauses, points, paragraphs, unplaced } = preview.counts;
  return (
    <>
      <Card className={styles.card}>
        <p className={styles.counts} role="status">
          <span>
            <Plural value={articles} other="# điều" />
          </span>
          <span>
            <Plural value={clauses} other="# khoản" />
          </span>
          <span>
            <Plural value={points} other="# điểm" />
          </span>
          <span>
            <Plural value={paragraphs} other="# đoạn không số" />
          </span>
          <span>
            <Plural value={unplaced} other="# dòng chưa xếp được" />
          </span>
        </p>
      </Card>
      {unplaced > 0 && (
        <Card className={styles.card}>
          <h2 className={styles.title}>
            <Trans>Dòng chưa xếp được</Trans>
          </h2>
          <p className={styles.hint}>
            <Trans>
              Lời mở đầu, bảng và phần chữ ký nằm ở đây là bình thường. Nếu có khoản bị sót, hãy sửa tệp rồi
              nhập lại.
            </Trans>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
          <ul className={styles.unplaced} aria-label={t`Dòng chưa xếp được`} tabIndex={0}>
            {preview.unplaced.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: several parts of one line are told apart by place alone
              <li key={index}>
                <span className={styles.line}>
                  <Trans>dòng {line.line}</Trans>
                </span>
                <span>{line.text}</span>
                <small>{i18n._(REASONS[line.reason])}</small>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

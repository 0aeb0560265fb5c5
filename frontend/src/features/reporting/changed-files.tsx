import { Trans } from "@lingui/react/macro";
import type { FileChange } from "./file-changes.ts";
import styles from "./report.module.css";

/** The files of two submissions, marked as changed texts are: struck out what went, underlined what came. */
export function ChangedFiles({ changes }: { changes: FileChange[] }) {
  if (changes.length === 0) return null;
  return (
    <section>
      <h2 className={styles.sectionTitle}>
        <Trans>Tệp đính kèm</Trans>
      </h2>
      <ul className={`${styles.plain} ${styles.prose}`}>
        {changes.map(({ attachment: { id, name }, change }) => (
          <li key={id}>
            {change === "removed" ? <del>{name}</del> : change === "added" ? <ins>{name}</ins> : name}
          </li>
        ))}
      </ul>
    </section>
  );
}

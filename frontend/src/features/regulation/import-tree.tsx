import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { Fragment } from "react";
import { provisionLabel } from "../../i18n/labels.ts";
import { Card } from "../../ui/page.tsx";
import styles from "./import.module.css";
import { type Draft, type Faults, unnamed, type Words } from "./import-model.ts";
import { ProvisionFields } from "./provision-fields.tsx";
import reader from "./regulation.module.css";

type Props = {
  drafts: Draft[];
  here: string;
  parent: string;
  faults: Faults;
  onGo: (path: string) => void;
  onWrite: (path: string, words: Words) => void;
  onRemove: (path: string) => void;
};

/** The tree as it was found at the left, the words of one provision at the right. */
export function ImportTree({ drafts, here, parent, faults, onGo, onWrite, onRemove }: Props) {
  const { t, i18n } = useLingui();
  const at = drafts.findIndex(({ path }) => path === here);
  const draft = drafts[at];
  const next = drafts[at + 1];
  const faulty = (path: string) => Object.keys(faults).some((key) => key.startsWith(`${path}/`));
  return (
    <div className={reader.reader}>
      <Card className={reader.tree}>
        <nav aria-label={t`Cây điều khoản đọc được`}>
          <ul>
            {drafts.map((entry, index) => (
              <Fragment key={entry.path}>
                <Groups
                  entry={entry}
                  before={drafts.slice(0, index).findLast(({ kind }) => kind === "ARTICLE")}
                />
                <li>
                  <button
                    type="button"
                    className={styles.entry}
                    data-depth={Math.min(entry.path.split(".").length - 1, 2)}
                    aria-current={entry.path === here ? "true" : undefined}
                    onClick={() => onGo(entry.path)}
                  >
                    {provisionLabel(i18n, entry.path)}
                    {entry.words.heading && `. ${entry.words.heading}`}
                    {(unnamed(entry) || faulty(entry.path)) && (
                      <span className={styles.missing}>
                        {" "}
                        · {unnamed(entry) ? <Trans>cần tên gọi</Trans> : <Trans>cần sửa</Trans>}
                      </span>
                    )}
                  </button>
                </li>
              </Fragment>
            ))}
          </ul>
        </nav>
      </Card>
      {draft && (
        <Card className={reader.text}>
          <section aria-label={provisionLabel(i18n, draft.path)}>
            <h2 className={reader.heading}>{provisionLabel(i18n, draft.path)}</h2>
            {draft.excerpt && (
              <>
                <p className={styles.hint}>
                  <Trans>
                    Văn bản viết (dòng {draft.line}), chỉ hiện ở đây để tham khảo, không được lưu:
                  </Trans>
                </p>
                <blockquote className={styles.excerpt}>{draft.excerpt}</blockquote>
              </>
            )}
            <ProvisionFields
              key={draft.path}
              words={draft.words}
              named={draft.kind === "ARTICLE"}
              parent={parent || null}
              fault={(field) => faults[`${draft.path}/${field}`]}
              onChange={(words) => onWrite(draft.path, words)}
            />
            <Group justify="space-between" mt="lg">
              <Button variant="default" onClick={() => onRemove(draft.path)}>
                <Trans>Bỏ mục này và các mục dưới nó</Trans>
              </Button>
              {next && (
                <Button variant="default" onClick={() => onGo(next.path)}>
                  <Trans>Mục tiếp theo</Trans>
                </Button>
              )}
            </Group>
          </section>
        </Card>
      )}
    </div>
  );
}

/** The chapter and section that begin with this article. */
function Groups({ entry, before }: { entry: Draft; before?: Draft }) {
  if (entry.kind !== "ARTICLE") return null;
  const chapter = entry.chapter !== before?.chapter ? entry.chapter : null;
  const section = chapter || entry.section !== before?.section ? entry.section : null;
  return (
    <>
      {chapter && <li className={styles.group}>{chapter}</li>}
      {section && <li className={styles.group}>{section}</li>}
    </>
  );
}

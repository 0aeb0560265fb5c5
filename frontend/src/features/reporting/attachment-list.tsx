import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Anchor } from "@mantine/core";
import { IconFileSpreadsheet, IconFileText, IconFileTypePdf, IconPhoto, IconX } from "@tabler/icons-react";
import type { Attachment } from "../../api/types.ts";
import { formatFileSize } from "../../lib/file-size.ts";
import { Card } from "../../ui/page.tsx";
import { toastProblem } from "../../ui/toast.ts";
import styles from "./attachment.module.css";
import { useTakeAttachment } from "./attachment-queries.ts";

const DIGITS_SHOWN = 12;

type ListProps = {
  reportId: string;
  attachments: Attachment[];
  onDetach?: (attachment: Attachment) => void;
};

/** Files to be taken out one by one, each with what proves that it is the very one. */
export function AttachmentList({ reportId, attachments, onDetach }: ListProps) {
  const { t } = useLingui();
  const take = useTakeAttachment(reportId);
  return (
    <ul className={styles.list}>
      {attachments.map((attachment) => {
        const { id, name, kind, size, sha256 } = attachment;
        return (
          <li key={id} className={styles.item}>
            <KindIcon kind={kind} />
            <div className={styles.what}>
              <Anchor
                component="button"
                type="button"
                className={styles.name}
                aria-label={t`Tải tệp ${name}`}
                disabled={take.isPending}
                onClick={() =>
                  take.mutate(attachment, {
                    onError: (error) => toastProblem(error, t`Không tải được tệp; hãy thử lại.`),
                  })
                }
              >
                {name}
              </Anchor>
              <span className={styles.facts}>
                {kind} · {formatFileSize(size)} ·{" "}
                <abbr title={sha256}>SHA-256 {sha256.slice(0, DIGITS_SHOWN)}…</abbr>
              </span>
            </div>
            {onDetach && attachment.allowedActions.includes("DETACH") && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t`Bỏ tệp ${name}`}
                onClick={() => onDetach(attachment)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function KindIcon({ kind }: { kind: Attachment["kind"] }) {
  const shown = { size: 22, stroke: 1.5, "aria-hidden": true, className: styles.icon };
  if (kind === "PDF") return <IconFileTypePdf {...shown} />;
  if (kind === "JPEG" || kind === "PNG") return <IconPhoto {...shown} />;
  if (kind === "XLSX" || kind === "ODS" || kind === "CSV") return <IconFileSpreadsheet {...shown} />;
  return <IconFileText {...shown} />;
}

/** The files of a paper that is read; nothing where it has none. */
export function AttachmentsToRead({ reportId, attachments }: Omit<ListProps, "onDetach">) {
  if (attachments.length === 0) return null;
  return (
    <Card className={styles.card}>
      <h2 className={styles.title}>
        <Trans>Tệp đính kèm</Trans>
      </h2>
      <AttachmentList reportId={reportId} attachments={attachments} />
    </Card>
  );
}

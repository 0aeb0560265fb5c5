import { Trans, useLingui } from "@lingui/react/macro";
import { Button, FileButton, Group, Progress, Text } from "@mantine/core";
import { useNetwork } from "@mantine/hooks";
import { IconCloudOff, IconPaperclip } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import type { Attachment } from "../../api/types.ts";
import { Card } from "../../ui/page.tsx";
import { toastProblem } from "../../ui/toast.ts";
import styles from "./attachment.module.css";
import { AttachmentList } from "./attachment-list.tsx";
import { useAttach, useDetach } from "./attachment-queries.ts";
import { type Upload, useUploads, worthRetrying } from "./uploads.ts";

const ACCEPTED = ".pdf,.docx,.xlsx,.odt,.ods,.jpg,.jpeg,.png,.txt,.csv";
const MOST = 20;

type Props = { reportId: string; attachments: Attachment[] };

/** The files of a report that is written: chosen or dropped, on their way, and there. */
export function AttachmentEditor({ reportId, attachments }: Props) {
  const { t } = useLingui();
  const { online } = useNetwork();
  const { uploads, add, retry, drop } = useUploads(useAttach(reportId), t`Mỗi tệp không quá 25 MB.`);
  const detach = useDetach(reportId);
  const [over, setOver] = useState(false);
  const full = attachments.length >= MOST;
  const open = online && !full;
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (open) add([...event.dataTransfer.files]);
  };
  return (
    <Card className={styles.card}>
      <section aria-label={t`Tệp đính kèm`}>
        <h2 className={styles.title}>
          <Trans>Tệp đính kèm</Trans>
        </h2>
        {attachments.length > 0 && (
          <AttachmentList
            reportId={reportId}
            attachments={attachments}
            onDetach={({ id }) =>
              detach.mutate(id, {
                onError: (error) => toastProblem(error, t`Chưa bỏ được tệp vì mất kết nối. Hãy thử lại.`),
              })
            }
          />
        )}
        {uploads.length > 0 && (
          <ul className={styles.list} aria-label={t`Đang gửi lên`}>
            {uploads.map((upload) => (
              <UploadItem
                key={upload.key}
                upload={upload}
                onRetry={() => retry(upload.key)}
                onDrop={() => drop(upload.key)}
              />
            ))}
          </ul>
        )}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same */}
        <div
          className={styles.zone}
          data-over={over || undefined}
          data-closed={!open || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(open);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={dropped}
        >
          <FileButton multiple accept={ACCEPTED} onChange={add} disabled={!open}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                disabled={!open}
                leftSection={<IconPaperclip size={16} aria-hidden />}
              >
                <Trans>Chọn tệp</Trans>
              </Button>
            )}
          </FileButton>
          <p className={styles.hint} role={online ? undefined : "status"}>
            {!online ? (
              <>
                <IconCloudOff size={16} aria-hidden />{" "}
                <Trans>
                  Đang mất mạng: đính kèm tệp cần có kết nối. Nội dung bạn viết vẫn được giữ trên máy này.
                </Trans>
              </>
            ) : full ? (
              <Trans>Đã đủ {MOST} tệp. Muốn thêm thì bỏ bớt tệp không cần.</Trans>
            ) : (
              <Trans>
                hoặc kéo tệp thả vào đây. PDF, Word (.docx), Excel (.xlsx), ODT, ODS, ảnh JPEG, PNG, văn bản
                TXT, CSV; mỗi tệp tối đa 25 MB, không có macro.
              </Trans>
            )}
          </p>
        </div>
      </section>
    </Card>
  );
}

type ItemProps = { upload: Upload; onRetry: () => void; onDrop: () => void };

function UploadItem({ upload: { file, share, problem }, onRetry, onDrop }: ItemProps) {
  const { t } = useLingui();
  const { name } = file;
  return (
    <li className={styles.item}>
      <div className={styles.what}>
        <span className={styles.name}>{name}</span>
        {problem ? (
          <Text size="xs" c="red.8" role="alert">
            {problem.unreachable ? <Trans>Không gửi được vì mất kết nối.</Trans> : problem.message}
          </Text>
        ) : (
          <Progress.Root size="sm">
            <Progress.Section value={Math.round(share * 100)} aria-label={t`Đang gửi ${name}`} withAria />
          </Progress.Root>
        )}
      </div>
      <Group gap="xs" wrap="nowrap">
        {problem && worthRetrying(problem) && (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            <Trans>Thử lại</Trans>
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onDrop}>
          {problem ? <Trans>Bỏ qua</Trans> : <Trans>Dừng</Trans>}
        </Button>
      </Group>
    </li>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { Button, FileInput } from "@mantine/core";
import { useState } from "react";
import { useMe } from "../../api/me.ts";
import { Problem } from "../../api/problem.ts";
import type { RegulationPreview } from "../../api/types.ts";
import { TextLink } from "../../ui/link.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { NotFoundPage } from "../../ui/states.tsx";
import styles from "./import.module.css";
import { ImportReview } from "./import-review.tsx";
import { useImportRegulation } from "./queries.ts";

/** From a document to a regulation, in two steps: read the file, then confirm what was read. */
export function ImportPage() {
  const { t } = useLingui();
  const me = useMe();
  const [preview, setPreview] = useState<RegulationPreview>();
  if (!me.allowedActions.includes("IMPORT_REGULATION")) return <NotFoundPage />;
  return (
    <Page
      title={t`Nhập quy chế từ văn bản`}
      above={
        <TextLink to="/regulations">
          <Trans>Quy chế</Trans>
        </TextLink>
      }
      lead={
        <Trans>
          Hệ thống đọc cấu trúc điều, khoản, điểm; tên gọi và tóm lược do người nhập viết. Nguyên văn không
          được lưu.
        </Trans>
      }
    >
      {preview ? (
        <ImportReview preview={preview} onOther={() => setPreview(undefined)} />
      ) : (
        <Upload onRead={setPreview} />
      )}
    </Page>
  );
}

function Upload({ onRead }: { onRead: (preview: RegulationPreview) => void }) {
  const { t } = useLingui();
  const [file, setFile] = useState<File | null>(null);
  const read = useImportRegulation();
  const refused = read.error instanceof Problem && !read.error.unreachable ? read.error.message : undefined;
  return (
    <Card className={styles.card}>
      <form
        className={styles.upload}
        onSubmit={(event) => {
          event.preventDefault();
          if (file) read.mutate(file, { onSuccess: onRead });
        }}
      >
        <FileInput
          label={t`Tệp quy chế`}
          description={t`Word (.docx) hoặc Markdown (.md), tối đa 10 MiB`}
          placeholder={t`Chọn tệp`}
          accept=".docx,.md,.markdown"
          value={file}
          error={read.isError ? (refused ?? t`Không gửi được; hãy kiểm tra mạng rồi thử lại.`) : undefined}
          onChange={(chosen) => {
            read.reset();
            setFile(chosen);
          }}
        />
        <div>
          <Button type="submit" disabled={!file} loading={read.isPending}>
            <Trans>Đọc tệp</Trans>
          </Button>
        </div>
      </form>
    </Card>
  );
}

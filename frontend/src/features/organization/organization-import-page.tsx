import { Trans, useLingui } from "@lingui/react/macro";
import { Button, FileInput, Group } from "@mantine/core";
import { useState } from "react";
import { useMe } from "../../api/me.ts";
import { Problem } from "../../api/problem.ts";
import { wordFor } from "../../i18n/labels.ts";
import { DayField } from "../../ui/day-field.tsx";
import { TextLink } from "../../ui/link.tsx";
import { Card, Page } from "../../ui/page.tsx";
import { NotFoundPage } from "../../ui/states.tsx";
import { toastProblem } from "../../ui/toast.ts";
import styles from "./import.module.css";
import { ImportPreview } from "./import-preview.tsx";
import { importColumns } from "./import-words.ts";
import { useImportTemplate, usePreviewImport } from "./register-queries.ts";

/** From a file to the register in two steps: see row by row what it would do, then let it. */
export function OrganizationImportPage() {
  const { t } = useLingui();
  const me = useMe();
  const [file, setFile] = useState<File | null>(null);
  const [asOf, setAsOf] = useState<string | null>(null);
  const preview = usePreviewImport();
  if (!me.allowedActions.includes("MANAGE_ORGANIZATIONS")) return <NotFoundPage />;
  const refused =
    preview.error instanceof Problem && !preview.error.unreachable ? preview.error.message : undefined;
  return (
    <Page
      title={t`Nhập cơ quan, tổ chức từ tệp`}
      above={
        <TextLink to="/organizations">
          <Trans>Cơ quan, tổ chức</Trans>
        </TextLink>
      }
      lead={
        <Trans>
          Mã chưa có thì thêm mới, mã đã có thì sửa thông tin trong sổ. Một dòng sai thì không áp dụng dòng
          nào.
        </Trans>
      }
    >
      <Card className={styles.card}>
        <form
          className={styles.upload}
          onSubmit={(event) => {
            event.preventDefault();
            if (file) preview.mutate({ file, asOf });
          }}
        >
          <FileInput
            label={t`Tệp danh sách`}
            description={t`Excel (.xlsx) hoặc CSV (UTF-8), tối đa 16 MiB`}
            placeholder={t`Chọn tệp`}
            accept=".xlsx,.csv"
            value={file}
            error={
              preview.isError ? (refused ?? t`Không gửi được; hãy kiểm tra mạng rồi thử lại.`) : undefined
            }
            onChange={(chosen) => {
              preview.reset();
              setFile(chosen);
            }}
          />
          <DayField
            label={t`So với sổ tại ngày`}
            description={t`Ngày của tệp đã xuất; để trống là hôm nay.`}
            value={asOf}
            onChange={(day) => {
              preview.reset();
              setAsOf(day);
            }}
          />
          <div>
            <Button type="submit" disabled={!file} loading={preview.isPending}>
              <Trans>Xem trước</Trans>
            </Button>
          </div>
        </form>
      </Card>
      {file && preview.data ? (
        <ImportPreview
          key={preview.data.preview}
          file={file}
          asOf={asOf}
          preview={preview.data}
          onDone={() => {
            preview.reset();
            setFile(null);
          }}
        />
      ) : (
        <Columns />
      )}
    </Page>
  );
}

function Columns() {
  const { t, i18n } = useLingui();
  const template = useImportTemplate();
  const take = (format: "csv" | "xlsx") =>
    template.mutate(format, {
      onError: (error) => toastProblem(error, t`Không tải được tệp; hãy thử lại.`),
    });
  const names = Object.fromEntries(Object.entries(importColumns).map(([key, { name }]) => [key, name]));
  return (
    <Card className={styles.card}>
      <h2 className={styles.title}>
        <Trans>Tệp gồm những cột nào</Trans>
      </h2>
      <dl className={styles.columns}>
        {Object.entries(importColumns).map(([column, { holds }]) => (
          <div key={column}>
            <dt>
              <code>{column}</code>
            </dt>
            <dd>
              {wordFor(i18n, names, column)}: {i18n._(holds)}
            </dd>
          </div>
        ))}
      </dl>
      <Group gap="xs">
        <Button variant="default" loading={template.isPending} onClick={() => take("xlsx")}>
          <Trans>Tải tệp mẫu Excel</Trans>
        </Button>
        <Button variant="default" loading={template.isPending} onClick={() => take("csv")}>
          <Trans>Tải tệp mẫu CSV</Trans>
        </Button>
      </Group>
    </Card>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button } from "@mantine/core";
import { Problem } from "../../api/problem.ts";
import type { OrganizationImport, OrganizationImportRow } from "../../api/types.ts";
import { wordFor } from "../../i18n/labels.ts";
import { formatNumber } from "../../lib/number.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { Card } from "../../ui/page.tsx";
import { toastDone } from "../../ui/toast.ts";
import styles from "./import.module.css";
import { importColumns } from "./import-words.ts";
import { useApplyImport } from "./register-queries.ts";

type Props = {
  file: File;
  asOf: string | null;
  preview: OrganizationImport;
  onDone: () => void;
};

/** What a file would do, row by row; and the button that does it, when no row is wrong. */
export function ImportPreview({ file, asOf, preview, onDone }: Props) {
  const { t } = useLingui();
  const apply = useApplyImport();
  const { counts, rows, rowsLeftOut } = preview;
  const problem = apply.error instanceof Problem ? apply.error : undefined;
  const nothing = counts.created + counts.changed === 0;
  return (
    <section aria-label={t`Xem trước`} className={styles.preview}>
      <ul className={styles.counts} aria-label={t`Tổng hợp`}>
        <li data-wrong={counts.errors > 0 || undefined}>
          <Trans>{formatNumber(counts.errors)} dòng sai</Trans>
        </li>
        <li>
          <Trans>{formatNumber(counts.created)} thêm mới</Trans>
        </li>
        <li>
          <Trans>{formatNumber(counts.changed)} thay đổi</Trans>
        </li>
        <li>
          <Trans>{formatNumber(counts.unchanged)} giữ nguyên</Trans>
        </li>
      </ul>
      {counts.errors > 0 ? (
        <Alert color="red" role="alert">
          <Trans>Hãy sửa các dòng sai trong tệp rồi xem trước lại; chưa áp dụng gì.</Trans>
        </Alert>
      ) : (
        nothing && (
          <Alert>
            <Trans>Tệp không khác gì sổ; không có gì để áp dụng.</Trans>
          </Alert>
        )
      )}
      {problem && (
        <Alert color="red" role="alert">
          {problem.unreachable ? t`Không kết nối được máy chủ; hãy thử lại.` : problem.message}
        </Alert>
      )}
      {counts.errors === 0 && !nothing && (
        <div>
          <Button
            loading={apply.isPending}
            onClick={() =>
              apply.mutate(
                { file, asOf, preview: preview.preview },
                {
                  onSuccess: () => {
                    toastDone(t`Đã áp dụng tệp vào sổ.`);
                    onDone();
                  },
                },
              )
            }
          >
            <Trans>Áp dụng vào sổ</Trans>
          </Button>
        </div>
      )}
      {rows.length > 0 && (
        <Card>
          <Rows rows={rows} />
        </Card>
      )}
      {rowsLeftOut > 0 && (
        <p className={styles.more}>
          <Trans>Còn {formatNumber(rowsLeftOut)} dòng nữa không hiện ở đây.</Trans>
        </p>
      )}
    </section>
  );
}

function Rows({ rows }: { rows: OrganizationImportRow[] }) {
  const { t } = useLingui();
  const outcomes: Record<OrganizationImportRow["outcome"], string> = {
    ERROR: t`Sai`,
    CHANGE: t`Thay đổi`,
    CREATE: t`Thêm mới`,
    UNCHANGED: t`Giữ nguyên`,
  };
  const columns: Column<OrganizationImportRow>[] = [
    { key: "row", header: t`Dòng`, number: true, cell: ({ row }) => (row === 0 ? t`Cả tệp` : row) },
    { key: "outcome", header: t`Kết quả`, nowrap: true, cell: ({ outcome }) => outcomes[outcome] },
    { key: "name", header: t`Cơ quan`, lead: true, cell: ({ name, code }) => name ?? code ?? "–" },
    { key: "code", header: t`Mã`, nowrap: true, cell: ({ code }) => code ?? "–" },
    { key: "what", header: t`Nội dung`, cell: (row) => <What row={row} /> },
  ];
  return (
    <DataTable
      caption={t`Các dòng của tệp`}
      columns={columns}
      rows={rows}
      rowKey={({ row }) => String(row)}
    />
  );
}

function What({ row }: { row: OrganizationImportRow }) {
  const { t, i18n } = useLingui();
  const names = Object.fromEntries(Object.entries(importColumns).map(([key, { name }]) => [key, name]));
  if (row.errors.length + row.changes.length === 0) return "–";
  return (
    <ul className={styles.what}>
      {row.errors.map(({ column, code, message }) => (
        <li key={`${column}/${code}`} className={styles.wrong}>
          {column && <strong>{wordFor(i18n, names, column)}: </strong>}
          {message}
        </li>
      ))}
      {row.changes.map(({ column, before, after }) => (
        <li key={column}>
          <strong>{wordFor(i18n, names, column)}: </strong>
          <del>{before ?? t`trống`}</del> → <ins>{after ?? t`trống`}</ins>
        </li>
      ))}
    </ul>
  );
}

import { Trans } from "@lingui/react/macro";
import { Alert, Button, Group } from "@mantine/core";
import { IconDeviceFloppy } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useMe } from "../../api/me.ts";
import type { ReportDetail } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { type Draft, differences, draftOf, textOf } from "./draft.ts";
import { draftKey, draftStore } from "./draft-store.ts";
import styles from "./report.module.css";

/** Text typed here that never reached the server before the report moved on: shown to be copied, dropped only by hand. */
export function LeftBehind({ report }: { report: ReportDetail }) {
  const me = useMe();
  const localized = useLocalized();
  const [left, setLeft] = useState<Draft>();
  const store = draftStore(draftKey(me.person?.id ?? "", me.actingFor?.code ?? "", report.id), report.title);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up once for each report that is opened
  useEffect(() => {
    void store.read().then((local) => setLeft(local?.draft));
  }, [report.id]);
  if (!left) return null;
  const fields = differences(left, draftOf(report.content, report.template));
  if (fields.length === 0) return null;
  const titles = new Map<string, string>([
    ...report.template.sections.map((s) => [`/sections/${s.key}`, localized(s.title, s.titleEn)] as const),
    ...report.template.indicators.map(
      (i) => [`/indicators/${i.key}`, localized(i.title, i.titleEn)] as const,
    ),
  ]);
  return (
    <Alert
      color="river"
      icon={<IconDeviceFloppy aria-hidden />}
      title={<Trans>Trên máy này còn nội dung chưa kịp lưu vào báo cáo</Trans>}
    >
      {fields.map((field) => (
        <div key={field}>
          <strong>{titles.get(field) ?? <Trans>Ghi chú</Trans>}</strong>
          <p className={styles.prose}>{textOf(left, field) || "–"}</p>
        </div>
      ))}
      <Group justify="flex-end">
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            void store.forget();
            setLeft(undefined);
          }}
        >
          <Trans>Bỏ nội dung này</Trans>
        </Button>
      </Group>
    </Alert>
  );
}

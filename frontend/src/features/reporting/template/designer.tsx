import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { useState } from "react";
import type { Versioned } from "../../../api/client.ts";
import { Problem } from "../../../api/problem.ts";
import type { Template } from "../../../api/types.ts";
import { Card } from "../../../ui/page.tsx";
import { toastDone, toastProblem } from "../../../ui/toast.ts";
import styles from "../report.module.css";
import { type Design, designOf, formOf } from "./design.ts";
import { IndicatorParts } from "./indicator-parts.tsx";
import { PublishDialog } from "./publish-dialog.tsx";
import { useEditTemplate } from "./queries.ts";
import { SectionParts } from "./section-parts.tsx";
import parts from "./template.module.css";
import { TemplatePreview } from "./template-preview.tsx";
import { TextField } from "./text-field.tsx";

/** Writes a draft of a form. Saved when asked to: half a form is nobody's business. The server judges every part. */
export function Designer({ template }: { template: Versioned<Template> }) {
  const { t } = useLingui();
  const edit = useEditTemplate();
  const [design, setDesign] = useState<Design>(() => designOf(template.value));
  const [saved, setSaved] = useState(design);
  const [looking, setLooking] = useState(false);
  const [publishing, setPublishing] = useState(false);
  const problem = edit.error instanceof Problem ? edit.error : undefined;
  const set = (change: Partial<Design>) => setDesign((before) => ({ ...before, ...change }));
  const dirty = design !== saved;

  useBlocker({
    shouldBlockFn: () => dirty && !window.confirm(t`Có thay đổi chưa lưu. Rời trang và bỏ chúng?`),
    enableBeforeUnload: () => dirty,
  });

  const save = async () => {
    try {
      await edit.mutateAsync({ id: template.value.id, etag: template.etag, form: formOf(design) });
      setSaved(design);
      toastDone(t`Đã lưu bản nháp của mẫu.`);
      return true;
    } catch (error) {
      toastProblem(error, t`Chưa lưu được vì mất kết nối. Hãy thử lại.`);
      return false;
    }
  };
  const publish = async () => {
    if (!dirty || (await save())) setPublishing(true);
  };
  return (
    <div className={styles.main}>
      {problem?.code === "template.invalid" && (
        <Alert color="red" role="alert" p="xs">
          <Trans>Mẫu có chỗ chưa đúng; từng chỗ được chỉ ra bên dưới.</Trans>
        </Alert>
      )}
      {looking ? (
        <TemplatePreview form={formOf(design)} />
      ) : (
        <>
          <Card className={styles.body}>
            <div className={parts.pair}>
              <TextField
                label={t`Tên mẫu`}
                required
                maxLength={300}
                value={design.title}
                error={problem?.at("/title")}
                onChange={(title) => set({ title })}
              />
              <TextField
                label={t`Tên mẫu (tiếng Anh)`}
                required
                maxLength={300}
                value={design.titleEn}
                error={problem?.at("/titleEn")}
                onChange={(titleEn) => set({ titleEn })}
              />
            </div>
          </Card>
          <SectionParts design={design} problem={problem} onChange={set} />
          <IndicatorParts design={design} problem={problem} onChange={set} />
        </>
      )}
      <div className={styles.bar} data-noprint>
        <span className={styles.save} role="status">
          {dirty ? <Trans>Có thay đổi chưa lưu</Trans> : <Trans>Đã lưu</Trans>}
        </span>
        <Group gap="xs">
          <Button variant="default" onClick={() => setLooking(!looking)}>
            {looking ? <Trans>Sửa tiếp</Trans> : <Trans>Xem như người viết</Trans>}
          </Button>
          <Button variant="default" loading={edit.isPending} disabled={!dirty} onClick={() => void save()}>
            <Trans>Lưu nháp</Trans>
          </Button>
          <Button onClick={() => void publish()}>
            <Trans>Ban hành…</Trans>
          </Button>
        </Group>
      </div>
      {publishing && <PublishDialog template={template} onClose={() => setPublishing(false)} />}
    </div>
  );
}

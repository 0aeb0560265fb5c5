import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Versioned } from "../../api/client.ts";
import { Problem } from "../../api/problem.ts";
import type { ReportDetail } from "../../api/types.ts";
import { Card } from "../../ui/page.tsx";
import { PrivacyNotice } from "../../ui/privacy-notice.tsx";
import { toastProblem } from "../../ui/toast.ts";
import { Addressees } from "./addressees.tsx";
import { AttachmentEditor } from "./attachment-editor.tsx";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { fieldId, figureFault, filledIn } from "./draft.ts";
import { FigureFields } from "./figure-fields.tsx";
import { NothingField } from "./nothing-field.tsx";
import { previousQuery, useReloadReport, useSignReport, useSubmitReport } from "./queries.ts";
import styles from "./report.module.css";
import { ReportFrame } from "./report-frame.tsx";
import { SaveStateText } from "./save-state.tsx";
import { SectionField } from "./section-field.tsx";
import { StartFromPrevious } from "./start-from-previous.tsx";
import { SubmitDialog } from "./submit-dialog.tsx";
import { useDraft } from "./use-draft.ts";

const NOTE_LENGTH = 2000;

function focusField(pointer: string | undefined) {
  if (pointer) document.getElementById(fieldId(pointer))?.focus();
}

export function ReportEditor({ report }: { report: Versioned<ReportDetail> }) {
  const { t } = useLingui();
  const { keeper, snapshot } = useDraft(report);
  const submit = useSubmitReport();
  const sign = useSignReport();
  const reload = useReloadReport();
  // A help, not a part of the report: without it one writes all the same.
  const previous = useQuery(previousQuery(report.value.id)).data;
  const [confirming, setConfirming] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { draft, problems } = snapshot;
  const { id, kind, template, recipients } = report.value;
  // Empty fields have nothing to say beside "nothing to report"; filled ones must stay in sight.
  const asked = draft.nothingToReport === undefined || filledIn(draft).length > 0;
  const problemAt = (pointer: string) => problems.find((problem) => problem.pointer === pointer)?.detail;

  // The first field at fault in the order of the page, not in the order the server found it. Only after one asked to
  // save: a refused autosave marks the fields, and leaves the cursor where one is writing.
  const focusFirst = () =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());

  const save = async () => {
    if (!(await keeper.save())) {
      const wrong = template.indicators.find((i) => figureFault(draft.indicators[i.key] ?? "", i));
      if (wrong) focusField(`/indicators/${wrong.key}`);
      else focusFirst();
      return false;
    }
    return true;
  };

  const finish = async (verb: typeof submit) => {
    if (!(await save())) return setConfirming(false);
    verb.mutate(
      { id, etag: keeper.getSnapshot().etag },
      {
        onError: (error) => {
          setConfirming(false);
          if (error instanceof Problem && error.errors.length > 0) {
            keeper.point(error.errors);
            focusFirst();
          }
          toastProblem(error, t`Chưa thực hiện được vì mất kết nối. Hãy thử lại.`);
        },
      },
    );
  };

  return (
    <ReportFrame report={report.value}>
      <PrivacyNotice />
      {kind === "AD_HOC" && report.value.documentNumber === null && (
        <Addressees report={report} etag={() => keeper.getSnapshot().etag} settle={() => keeper.settle()} />
      )}
      {previous && (
        <StartFromPrevious
          previous={previous}
          draft={draft}
          onCopy={(section, text) => keeper.edit(`/sections/${section}`, text)}
        />
      )}
      <form
        ref={form}
        className={styles.main}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {kind === "PERIODIC" && (
          <NothingField
            draft={draft}
            problem={problemAt("/nothingToReport")}
            onChange={keeper.edit.bind(keeper)}
          />
        )}
        {asked && (
          <Card className={styles.body}>
            <div className={styles.fields}>
              {template.sections.map((section) => (
                <SectionField
                  key={section.key}
                  section={section}
                  value={draft.sections[section.key] ?? ""}
                  problem={problemAt(`/sections/${section.key}`)}
                  onChange={(value) => keeper.edit(`/sections/${section.key}`, value)}
                />
              ))}
            </div>
          </Card>
        )}
        {asked && template.indicators.length > 0 && (
          <FigureFields
            form={template}
            draft={draft}
            last={previous?.indicators}
            problemAt={problemAt}
            onChange={keeper.edit.bind(keeper)}
          />
        )}
        <Card className={styles.body}>
          <Textarea
            id={fieldId("/note")}
            label={t`Ghi chú`}
            autosize
            minRows={2}
            maxLength={NOTE_LENGTH}
            value={draft.note}
            error={problemAt("/note")}
            onChange={(event) => keeper.edit("/note", event.currentTarget.value)}
          />
        </Card>
        <AttachmentEditor reportId={id} attachments={report.value.attachments} />
        <div className={styles.bar} data-noprint>
          <SaveStateText snapshot={snapshot} />
          <Group gap="xs">
            <Button type="submit" variant="default" loading={snapshot.state === "saving"}>
              <Trans>Lưu</Trans>
            </Button>
            {report.value.allowedActions.includes("SIGN") && (
              <Button variant="default" loading={sign.isPending} onClick={() => void finish(sign)}>
                <Trans>Ký, chưa gửi</Trans>
              </Button>
            )}
            {report.value.allowedActions.includes("SUBMIT") && (
              <Button onClick={() => setConfirming(true)}>
                <Trans>Ký, gửi</Trans>
              </Button>
            )}
          </Group>
        </div>
      </form>
      <SubmitDialog
        opened={confirming}
        recipients={recipients}
        copies={report.value.copies}
        sending={submit.isPending}
        onCancel={() => setConfirming(false)}
        onConfirm={() => void finish(submit)}
      />
      {snapshot.conflict && (
        <ConflictDialog
          key={snapshot.conflict.kind}
          conflict={snapshot.conflict}
          template={template}
          onDecide={(decided) => {
            keeper.decide(decided);
            const { conflict } = keeper.getSnapshot();
            if (!conflict && !snapshot.conflict?.theirs.editable) void reload(id);
          }}
        />
      )}
    </ReportFrame>
  );
}

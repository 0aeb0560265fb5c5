import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMe } from "../../api/me.ts";
import { ButtonLink, TextLink } from "../../ui/link.tsx";
import { Page } from "../../ui/page.tsx";
import { LoadingRows, NotFoundPage } from "../../ui/states.tsx";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { ParticularsForm } from "./particulars-form.tsx";
import { isBlank, type PlanDraft } from "./plan.ts";
import { PreviewPart } from "./preview-part.tsx";
import styles from "./reorganization.module.css";
import { type Asked, StepsEditor } from "./steps-editor.tsx";
import { usePlanDraft } from "./use-plan-draft.ts";

export type Part = "particulars" | "steps" | "preview";

export function PlanPage({ part }: { part: Part }) {
  const { t } = useLingui();
  const me = useMe();
  const { draft, setDraft, recovered, startOver, forget } = usePlanDraft();
  if (!me.allowedActions.includes("MANAGE_REORGANIZATIONS")) return <NotFoundPage />;
  return (
    <Page
      title={t`Soạn phương án sắp xếp`}
      above={
        <TextLink to="/reorganizations">
          <Trans>Sắp xếp, sáp nhập</Trans>
        </TextLink>
      }
      lead={<Trans>Bản soạn giữ trên máy này cho đến khi áp dụng; chưa thay đổi gì trong danh bạ.</Trans>}
      actions={draft && !isBlank(draft) && <StartOver onConfirm={startOver} />}
    >
      {draft ? (
        <PlanParts draft={draft} part={part} recovered={recovered} onChange={setDraft} onDone={forget} />
      ) : (
        <LoadingRows rows={6} />
      )}
    </Page>
  );
}

function StartOver({ onConfirm }: { onConfirm: () => void }) {
  const { t } = useLingui();
  const [sure, setSure] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setSure(true)}>
        <Trans>Bỏ bản soạn</Trans>
      </Button>
      {sure && (
        <ConfirmDialog
          title={t`Bỏ bản soạn này?`}
          confirm={t`Bỏ bản soạn`}
          danger
          onConfirm={() => {
            onConfirm();
            setSure(false);
          }}
          onClose={() => setSure(false)}
        >
          <Trans>Thông tin và các bước đang soạn trên máy này sẽ mất.</Trans>
        </ConfirmDialog>
      )}
    </>
  );
}

type PartsProps = {
  draft: PlanDraft;
  part: Part;
  recovered: boolean;
  onChange: (draft: PlanDraft) => void;
  onDone: () => Promise<unknown>;
};

function PlanParts({ draft, part, recovered, onChange, onDone }: PartsProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const go = (to: Part) => navigate({ to: "/reorganizations/new", search: { part: to } });
  const parts: { value: Part; label: string }[] = [
    { value: "particulars", label: t`Thông tin` },
    { value: "steps", label: t`Các bước (${draft.entries.length})` },
    { value: "preview", label: t`Xem trước và áp dụng` },
  ];
  const here = parts.findIndex(({ value }) => value === part);
  const before = parts[here - 1];
  const after = parts[here + 1];
  async function jump(step: number | null, field: string) {
    if (step !== null) {
      await go("steps");
      setAsked({ index: step, field });
      return;
    }
    await go(field === "steps" ? "steps" : "particulars");
    requestAnimationFrame(() => document.getElementById(`plan-${field}`)?.focus());
  }
  return (
    <>
      <nav aria-label={t`Các phần của phương án`}>
        <ol className={styles.parts}>
          {parts.map(({ value, label }, at) => (
            <li key={value}>
              <ButtonLink
                to="/reorganizations/new"
                search={{ part: value }}
                variant={value === part ? "filled" : "default"}
                aria-current={value === part ? "step" : undefined}
              >
                {at + 1}. {label}
              </ButtonLink>
            </li>
          ))}
        </ol>
      </nav>
      {recovered && part !== "preview" && (
        <Alert color="river" mb="md" p="xs">
          <Trans>Đang mở lại bản soạn còn giữ trên máy này.</Trans>
        </Alert>
      )}
      {part === "particulars" && (
        <ParticularsForm
          value={draft.particulars}
          faults={draft.faults}
          onChange={(particulars) => onChange({ ...draft, particulars, faults: [] })}
        />
      )}
      {part === "steps" && <StepsEditor draft={draft} onChange={onChange} asked={asked} onAsk={setAsked} />}
      {part === "preview" && (
        <PreviewPart
          draft={draft}
          onFaults={onChange}
          onGo={jump}
          onApplied={async (id) => {
            await onDone();
            navigate({ to: "/reorganizations/$reorganizationId", params: { reorganizationId: id } });
          }}
        />
      )}
      <Group mt="lg">
        {before && (
          <Button variant="default" onClick={() => go(before.value)}>
            <Trans>Quay lại</Trans>
          </Button>
        )}
        {after && (
          <Button onClick={() => go(after.value)}>
            <Trans>Tiếp: {after.label}</Trans>
          </Button>
        )}
      </Group>
    </>
  );
}

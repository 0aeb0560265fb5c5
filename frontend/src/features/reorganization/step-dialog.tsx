import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, Modal, Radio, Select, Stack } from "@mantine/core";
import { useState } from "react";
import { type Entry, type Fault, faultAt, KINDS, type Step, type StepKind, type Subject } from "./plan.ts";
import { stepKinds } from "./sentence.ts";
import { StepFields } from "./step-fields.tsx";
import { cleaned, emptyStep } from "./step-model.ts";

type Props = {
  /** What is edited, or nothing for a new step. */
  entry?: Entry;
  number: number;
  /** The field that a fault pointed at. */
  focus?: string;
  eve: string | undefined;
  founded: Map<string, string>;
  onSave: (step: Step) => void;
  onClose: () => void;
};

const NO_FAULTS: Fault[] = [];

/** One step: what happens, to whom, and what is said from the day on. */
export function StepDialog({ entry, number, focus, eve, founded, onSave, onClose }: Props) {
  const { t, i18n } = useLingui();
  const [step, setStep] = useState<Step>(entry?.step ?? emptyStep("RENAME", "ORGANIZATION"));
  const faults = entry?.faults ?? NO_FAULTS;
  const general = faultAt(
    faults.filter(({ field }) => field === "" || field === "as"),
    "",
  );
  const field = focus && `step-${focus.replace(/\/\d+$/, "").replaceAll("/", "-")}`;
  const become = (kind: StepKind, of: Subject) => setStep(emptyStep(kind, of));
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={entry ? t`Sửa bước ${number}` : t`Thêm bước ${number}`}
      closeButtonProps={{ "aria-label": t`Đóng` }}
    >
      <form
        ref={(form) => {
          // The dialog gives the focus to what is marked so; it looks for it a moment after this.
          if (field) form?.querySelector(`#${field}`)?.setAttribute("data-autofocus", "");
        }}
        onSubmit={(event) => {
          event.preventDefault();
          onSave(cleaned(step));
        }}
      >
        <Stack gap="sm">
          {general && (
            <Alert color="red" role="alert" p="xs">
              {general}
            </Alert>
          )}
          <Radio.Group
            label={t`Đối tượng của bước`}
            value={step.of}
            onChange={(of) => become(step.kind, of as Subject)}
          >
            <Group gap="lg" mt={4}>
              <Radio value="ORGANIZATION" label={t`Cơ quan, tổ chức`} />
              <Radio value="AREA" label={t`Địa bàn`} />
            </Group>
          </Radio.Group>
          <Select
            label={t`Việc`}
            data={KINDS.map((value) => ({ value, label: i18n._(stepKinds[value]) }))}
            value={step.kind}
            onChange={(kind) => kind && become(kind as StepKind, step.of)}
          />
          <StepFields step={step} faults={faults} eve={eve} founded={founded} onChange={setStep} />
        </Stack>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <Trans>Hủy</Trans>
          </Button>
          <Button type="submit">{entry ? <Trans>Lưu bước</Trans> : <Trans>Thêm vào phương án</Trans>}</Button>
        </Group>
      </form>
    </Modal>
  );
}

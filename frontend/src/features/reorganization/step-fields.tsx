import { useLingui } from "@lingui/react/macro";
import { Group, Radio, Select, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { DescriptionFields } from "./description-fields.tsx";
import { type Fault, faultAt, nameKey, type Step } from "./plan.ts";
import { namesQuery } from "./queries.ts";
import { RegisterMultiPicker, RegisterPicker } from "./register-picker.tsx";

type Props = {
  step: Step;
  faults: Fault[];
  eve: string | undefined;
  founded: Map<string, string>;
  onChange: (step: Step) => void;
};

/** The fields of one step, those of its kind and no others. */
export function StepFields({ step, faults, eve, founded, onChange }: Props) {
  const { t } = useLingui();
  const { kind, of } = step;
  const common = { of, eve, required: true };
  const fault = (field: string) => ({ field, error: faultAt(faults, field) });
  return (
    <>
      {kind === "FOUND" && <NewCode step={step} faults={faults} field="code" onChange={onChange} />}
      {(kind === "RENAME" || kind === "MOVE" || kind === "DISSOLVE" || kind === "SPLIT") && (
        <RegisterPicker
          {...common}
          {...fault("code")}
          label={of === "AREA" ? t`Địa bàn` : t`Cơ quan, tổ chức`}
          value={step.code}
          onChange={(code) => onChange({ ...step, code: code ?? "" })}
        />
      )}
      {kind === "MERGE" && (
        <MergeFields step={step} faults={faults} eve={eve} founded={founded} onChange={onChange} />
      )}
      {kind === "SPLIT" && (
        <>
          <RegisterMultiPicker
            {...common}
            {...fault("successors")}
            founded={founded}
            label={t`Các bên kế thừa`}
            description={t`Ít nhất hai; bên lập mới cần một bước thành lập trong phương án`}
            value={step.successors ?? []}
            onChange={(successors) => onChange({ ...step, successors })}
          />
          {of === "ORGANIZATION" && (
            <HeirField step={step} faults={faults} eve={eve} founded={founded} onChange={onChange} />
          )}
        </>
      )}
      <DescriptionFields step={step} faults={faults} eve={eve} founded={founded} onChange={onChange} />
    </>
  );
}

/** Those that end, and the one that follows: it stands already, is founded elsewhere in the plan, or by this step. */
function MergeFields({ step, faults, eve, founded, onChange }: Props) {
  const { t } = useLingui();
  const others = useMemo(() => {
    const left = new Map(founded);
    if (step.as && step.successor) left.delete(nameKey(step.of, step.successor));
    return left;
  }, [founded, step.as, step.of, step.successor]);
  return (
    <>
      <RegisterMultiPicker
        of={step.of}
        eve={eve}
        required
        field="predecessors"
        error={faultAt(faults, "predecessors")}
        label={t`Các bên kết thúc`}
        value={step.predecessors ?? []}
        onChange={(predecessors) => onChange({ ...step, predecessors })}
      />
      <Radio.Group
        label={t`Bên kế thừa là`}
        value={step.as ? "new" : "standing"}
        onChange={(way) => onChange({ ...step, successor: "", as: way === "new" ? {} : undefined })}
      >
        <Group gap="lg" mt={4}>
          <Radio value="standing" label={t`Nơi đã có`} />
          <Radio value="new" label={t`Nơi mới`} />
        </Group>
      </Radio.Group>
      {step.as ? (
        <NewCode step={step} faults={faults} field="successor" onChange={onChange} />
      ) : (
        <RegisterPicker
          of={step.of}
          eve={eve}
          founded={others}
          required
          field="successor"
          error={faultAt(faults, "successor")}
          label={t`Bên kế thừa`}
          value={step.successor}
          onChange={(code) => onChange({ ...step, successor: code ?? "" })}
        />
      )}
    </>
  );
}

function HeirField({ step, faults, eve, founded, onChange }: Props) {
  const { t } = useLingui();
  const successors = step.successors ?? [];
  const standing = successors.map((code) => ({ of: step.of, code }));
  const names = useQuery({ ...namesQuery(standing, eve), enabled: successors.length > 0 });
  return (
    <Select
      id="step-heir"
      label={t`Nơi nhận việc đang dở`}
      description={t`Một trong các bên kế thừa, nhận báo cáo chưa nộp`}
      withAsterisk
      aria-required
      data={successors.map((code) => {
        const key = nameKey(step.of, code);
        const name = founded.get(key) ?? names.data?.[key];
        return { value: code, label: name ? `${name} (${code})` : code };
      })}
      value={step.heir || null}
      error={faultAt(faults, "heir")}
      onChange={(heir) => onChange({ ...step, heir: heir ?? "" })}
    />
  );
}

function NewCode({
  step,
  faults,
  field,
  onChange,
}: Pick<Props, "step" | "faults" | "onChange"> & { field: "code" | "successor" }) {
  const { t } = useLingui();
  return (
    <TextInput
      id={`step-${field}`}
      label={t`Mã mới`}
      description={t`Mã lâu dài trong hệ thống: chữ thường không dấu, số, gạch nối`}
      withAsterisk
      aria-required
      maxLength={64}
      value={step[field] ?? ""}
      error={faultAt(faults, field)}
      onChange={(event) => onChange({ ...step, [field]: event.currentTarget.value })}
    />
  );
}

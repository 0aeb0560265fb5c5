import { useLingui } from "@lingui/react/macro";
import { Select, TextInput } from "@mantine/core";
import {
  areaKinds,
  levels,
  lines,
  organizationFunctions,
  organizationTypes,
  wordFor,
} from "../../i18n/labels.ts";
import { type As, type Fault, faultAt, type Step } from "./plan.ts";
import { RegisterPicker } from "./register-picker.tsx";
import styles from "./reorganization.module.css";
import { describable } from "./step-model.ts";

type Word = Exclude<keyof As, "superiors">;

type Props = {
  step: Step;
  faults: Fault[];
  eve: string | undefined;
  founded: Map<string, string>;
  onChange: (step: Step) => void;
};

/** What is said of an area or a body from the day on; in changes, only what becomes different. */
export function DescriptionFields({ step, faults, eve, founded, onChange }: Props) {
  const { t, i18n } = useLingui();
  const shown = describable(step);
  if (shown.length === 0) return null;
  const as: As = step.as ?? {};
  const whole = step.kind === "FOUND" || step.kind === "MERGE";
  const say = (name: Word, value: string | null) => {
    const next = { ...as, [name]: value } as As;
    if (value === null) delete next[name];
    onChange({ ...step, as: next });
  };
  const above = (line: string, code: string | null) => {
    const { [line]: _, ...others } = as.superiors ?? {};
    onChange({ ...step, as: { ...as, superiors: code === null ? others : { ...others, [line]: code } } });
  };
  const text = (name: Word, label: string, maxLength: number, needed = true, description?: string) =>
    shown.includes(name) && (
      <TextInput
        id={`step-as-${name}`}
        label={label}
        description={description}
        maxLength={maxLength}
        withAsterisk={whole && needed}
        aria-required={whole && needed}
        value={as[name] ?? ""}
        error={faultAt(faults, `as/${name}`)}
        onChange={(event) => say(name, event.currentTarget.value || null)}
      />
    );
  const choice = (name: Word, label: string, words: typeof levels, needed = true) =>
    shown.includes(name) && (
      <Select
        id={`step-as-${name}`}
        label={label}
        clearable
        clearButtonProps={{ "aria-label": t`Bỏ lựa chọn` }}
        placeholder={whole ? undefined : t`Giữ nguyên`}
        withAsterisk={whole && needed}
        aria-required={whole && needed}
        data={Object.keys(words).map((value) => ({ value, label: wordFor(i18n, words, value) }))}
        value={as[name] || null}
        error={faultAt(faults, `as/${name}`)}
        onChange={(value) => say(name, value)}
      />
    );
  const area = step.of === "AREA";
  return (
    <div className={styles.description}>
      {text("name", t`Tên`, 300)}
      {text("nameEn", t`Tên tiếng Anh`, 300)}
      {text("abbreviation", t`Tên viết tắt`, 60)}
      {choice("kind", t`Loại đơn vị`, areaKinds)}
      {text("code", t`Mã đơn vị hành chính`, 10, true, t`Mã do cơ quan thống kê cấp`)}
      {choice("type", t`Loại tổ chức`, organizationTypes)}
      {choice("function", t`Vai trò với cấp ủy`, organizationFunctions, false)}
      {choice("level", t`Cấp`, levels)}
      {shown.includes("area") && (
        <RegisterPicker
          of="AREA"
          field="as/area"
          label={t`Địa bàn`}
          eve={eve}
          founded={founded}
          none={step.kind === "MOVE" ? t`Không gắn với địa bàn` : undefined}
          value={as.area}
          error={faultAt(faults, "as/area")}
          onChange={(code) => say("area", code)}
        />
      )}
      {shown.includes("parent") && (
        <RegisterPicker
          of={step.of}
          field="as/parent"
          label={area ? t`Thuộc địa bàn` : t`Trực thuộc`}
          eve={eve}
          founded={founded}
          none={step.kind === "MOVE" ? t`Không trực thuộc nơi nào` : undefined}
          value={as.parent}
          error={faultAt(faults, "as/parent")}
          onChange={(code) => say("parent", code)}
        />
      )}
      {shown.includes("superiors") &&
        Object.keys(lines).map((line) => (
          <RegisterPicker
            key={line}
            of="ORGANIZATION"
            field={`as/superiors/${line}`}
            label={t`Cấp trên theo ${wordFor(i18n, lines, line)}`}
            eve={eve}
            founded={founded}
            none={step.kind === "MOVE" ? t`Không còn cấp trên` : undefined}
            value={as.superiors?.[line]}
            error={faultAt(faults, `as/superiors/${line}`)}
            onChange={(code) => above(line, code)}
          />
        ))}
    </div>
  );
}

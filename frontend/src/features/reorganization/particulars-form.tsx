import { useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { useConfiguration } from "../../api/configuration.ts";
import { DayInput } from "../../ui/day-input.tsx";
import { Card } from "../../ui/page.tsx";
import { type Fault, faultAt, type Particulars } from "./plan.ts";
import styles from "./reorganization.module.css";
import { WhenText } from "./when-text.tsx";

type Props = { value: Particulars; faults: Fault[]; onChange: (value: Particulars) => void };

/** What stands above the steps: which act, whose decision, from which day. */
export function ParticularsForm({ value, faults, onChange }: Props) {
  const { t } = useLingui();
  const { today } = useConfiguration();
  const text = (name: "code" | "title" | "legalBasis" | "decidedBy", maxLength: number) => ({
    id: `plan-${name}`,
    withAsterisk: true,
    "aria-required": true,
    maxLength,
    value: value[name],
    error: faultAt(faults, name),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...value, [name]: event.currentTarget.value }),
  });
  return (
    <Card className={styles.card}>
      <div className={styles.particulars}>
        <TextInput className={styles.wide} label={t`Tên phương án`} {...text("title", 300)} />
        <TextInput
          className={styles.wide}
          label={t`Căn cứ pháp lý`}
          description={t`Số, ký hiệu văn bản quyết định việc sắp xếp`}
          {...text("legalBasis", 500)}
        />
        <TextInput label={t`Cơ quan quyết định`} {...text("decidedBy", 300)} />
        <TextInput
          label={t`Mã phương án`}
          description={t`Chữ thường không dấu, số và dấu gạch nối`}
          placeholder="sap-xep-2027"
          {...text("code", 64)}
        />
        <div>
          <DayInput
            label={t`Ngày có hiệu lực`}
            value={value.effectiveOn}
            error={faultAt(faults, "effectiveOn")}
            onChange={(effectiveOn) => onChange({ ...value, effectiveOn })}
          />
          {value.effectiveOn && (
            <p className={styles.hint}>
              <WhenText effectiveOn={value.effectiveOn} today={today} />
            </p>
          )}
        </div>
      </div>
    </Card>
  );
}

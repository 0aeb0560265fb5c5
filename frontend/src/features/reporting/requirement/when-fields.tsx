import { useLingui } from "@lingui/react/macro";
import { Fieldset, NumberInput, Select } from "@mantine/core";
import type { Problem } from "../../../api/problem.ts";
import { levels, wordFor } from "../../../i18n/labels.ts";
import { DayField } from "../../../ui/day-field.tsx";
import { CASCADE, DECREE_FIRST_DAY, type RequirementDraft, rolls } from "./draft.ts";
import styles from "./requirement.module.css";
import { dayRolls, dueRules, windowWords } from "./requirement-words.ts";

type Props = {
  draft: RequirementDraft;
  problem?: Problem;
  set: (change: Partial<RequirementDraft>) => void;
};

const LATEST_FIRST_DAY = 28;

/** Which days the figures cover, when each level is due, and how long the requirement holds. */
export function WhenFields({ draft, problem, set }: Props) {
  const { t, i18n } = useLingui();
  const words = (known: typeof dueRules) =>
    Object.keys(known).map((value) => ({ value, label: wordFor(i18n, known, value) }));
  const firstDays = [DECREE_FIRST_DAY, 1, ...Array.from({ length: LATEST_FIRST_DAY - 1 }, (_, at) => at + 2)];
  return (
    <Fieldset legend={t`Kỳ số liệu và hạn nộp`} className={styles.part}>
      <Select
        label={t`Số liệu của những ngày nào`}
        withAsterisk
        allowDeselect={false}
        data={[...new Set(firstDays)].map((day) => ({ value: String(day), label: windowWords(i18n, day) }))}
        value={String(draft.firstDay)}
        error={problem?.at("/window/firstDay")}
        onChange={(day) => set({ firstDay: Number(day) })}
      />
      <div className={styles.pair}>
        <Select
          label={t`Hạn tính theo`}
          withAsterisk
          allowDeselect={false}
          data={words(dueRules)}
          value={draft.rule}
          error={problem?.at("/due/rule")}
          onChange={(rule) => set({ rule: rule as RequirementDraft["rule"] })}
        />
        {rolls(draft.rule) && (
          <Select
            label={t`Gặp ngày nghỉ`}
            withAsterisk
            allowDeselect={false}
            data={words(dayRolls)}
            value={draft.roll}
            error={problem?.at("/due/roll")}
            onChange={(roll) => set({ roll: roll as RequirementDraft["roll"] })}
          />
        )}
      </div>
      <div className={styles.levels}>
        {CASCADE.map((level) => (
          <NumberInput
            key={level}
            label={t`Hạn của cấp ${wordFor(i18n, levels, level).toLocaleLowerCase("vi")}`}
            min={1}
            max={31}
            allowDecimal={false}
            value={draft.days[level] ?? ""}
            error={problem?.at(`/due/days/${level}`)}
            onChange={(figure) => {
              const { [level]: _, ...others } = draft.days;
              set({ days: typeof figure === "number" ? { ...others, [level]: figure } : others });
            }}
          />
        ))}
      </div>
      <div className={styles.pair}>
        <DayField
          label={t`Hiệu lực từ`}
          required
          value={draft.validFrom}
          error={problem?.at("/validFrom")}
          onChange={(validFrom) => set({ validFrom })}
        />
        <DayField
          label={t`Đến hết`}
          description={t`Để trống nếu chưa biết.`}
          value={draft.validTo}
          error={problem?.at("/validTo")}
          onChange={(validTo) => set({ validTo })}
        />
      </div>
    </Fieldset>
  );
}

import { useLingui } from "@lingui/react/macro";
import { Select, TextInput } from "@mantine/core";
import type { Problem } from "../../api/problem.ts";
import { wordFor } from "../../i18n/labels.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { DutyDraft } from "./duty-draft.ts";
import { dutyCadences, dutyFeatures, dutyKinds } from "./duty-words.ts";

type Props = { draft: DutyDraft; problem?: Problem; set: (change: Partial<DutyDraft>) => void };

/** What is to be done, how often, and where it shows. */
export function DutyFields({ draft, problem, set }: Props) {
  const { t, i18n } = useLingui();
  const one = (name: "kind" | "cadence" | "feature", words: typeof dutyKinds) => ({
    data: Object.keys(words).map((value) => ({ value, label: wordFor(i18n, words, value) })),
    value: draft[name],
    error: problem?.at(`/${name}`),
    withAsterisk: true,
    "aria-required": true,
    allowDeselect: false,
    onChange: (value: string | null) => set({ [name]: value } as Partial<DutyDraft>),
  });
  return (
    <>
      <TextInput
        label={t`Việc phải làm`}
        description={t`Một dòng, bằng lời của người nhập; không chép nguyên văn.`}
        withAsterisk
        aria-required
        maxLength={120}
        data-autofocus
        value={draft.title}
        error={problem?.at("/title")}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <TextInput
        label={t`Việc phải làm, bằng tiếng Anh`}
        maxLength={120}
        value={draft.titleEn}
        error={problem?.at("/titleEn")}
        onChange={(event) => set({ titleEn: event.currentTarget.value })}
      />
      <Select label={t`Loại việc`} searchable {...one("kind", dutyKinds)} />
      <Select label={t`Nhịp`} {...one("cadence", dutyCadences)} />
      <Select label={t`Ghi nhận qua`} searchable {...one("feature", dutyFeatures)} />
    </>
  );
}

/** From when until when. */
export function DutyDays({ draft, problem, set }: Props) {
  const { t } = useLingui();
  return (
    <>
      <DayField
        label={t`Từ ngày`}
        description={t`Để trống thì theo ngày hiệu lực của quy chế.`}
        value={draft.validFrom}
        error={problem?.at("/validFrom")}
        onChange={(validFrom) => set({ validFrom })}
      />
      <DayField
        label={t`Đến hết ngày`}
        description={t`Để trống khi chưa kết thúc.`}
        value={draft.validTo}
        error={problem?.at("/validTo")}
        onChange={(validTo) => set({ validTo })}
      />
    </>
  );
}

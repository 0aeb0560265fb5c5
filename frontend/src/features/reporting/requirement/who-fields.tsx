import { useLingui } from "@lingui/react/macro";
import { Checkbox, Fieldset, MultiSelect, Select, Stack } from "@mantine/core";
import type { Problem } from "../../../api/problem.ts";
import type { OrganizationRef } from "../../../api/types.ts";
import { relations, wordFor } from "../../../i18n/labels.ts";
import { ClassBuilder } from "../../../ui/class-builder.tsx";
import type { RequirementDraft } from "./draft.ts";
import styles from "./requirement.module.css";
import { oversights } from "./requirement-words.ts";

type Props = {
  draft: RequirementDraft;
  problem?: Problem;
  named: readonly OrganizationRef[];
  set: (change: Partial<RequirementDraft>) => void;
};

/** Who reports, to whom, and who reads along. */
export function WhoFields({ draft, problem, named, set }: Props) {
  const { t, i18n } = useLingui();
  const data = Object.keys(relations).map((value) => ({ value, label: wordFor(i18n, relations, value) }));
  return (
    <>
      <ClassBuilder
        legend={t`Ai báo cáo`}
        pointer="/reporters"
        problem={problem}
        value={draft.reporters}
        named={named}
        onChange={(reporters) => set({ reporters })}
      />
      <Fieldset legend={t`Gửi cho ai`} className={styles.part}>
        <div className={styles.pair}>
          <Select
            label={t`Gửi tới`}
            description={t`Theo quan hệ với cơ quan báo cáo.`}
            withAsterisk
            allowDeselect={false}
            data={data}
            value={draft.recipient}
            error={problem?.at("/recipient")}
            onChange={(recipient) => set({ recipient: recipient as RequirementDraft["recipient"] })}
          />
          <MultiSelect
            label={t`Đồng gửi`}
            description={t`Nơi chưa có cơ quan ấy thì không đồng gửi.`}
            data={data}
            value={draft.copies}
            error={problem?.at("/copies")}
            onChange={(copies) => set({ copies: copies as RequirementDraft["copies"] })}
          />
        </div>
        <Checkbox.Group
          mt="md"
          label={t`Cấp trên trong tuyến cùng đọc`}
          description={t`Chỉ thấy báo cáo đã gửi; không thấy bản nháp, không thấy lúc bị trả lại, không thao tác gì.`}
          value={draft.oversight}
          error={problem?.at("/oversight")}
          onChange={(oversight) => set({ oversight: oversight as RequirementDraft["oversight"] })}
        >
          <Stack gap="xs" mt="xs">
            {Object.keys(oversights).map((value) => (
              <Checkbox key={value} value={value} label={wordFor(i18n, oversights, value)} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Fieldset>
    </>
  );
}

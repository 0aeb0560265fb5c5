import { useLingui } from "@lingui/react/macro";
import { Fieldset, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Problem } from "../../../api/problem.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { provisionLabel, wordFor } from "../../../i18n/labels.ts";
import { templatesQuery } from "../template/queries.ts";
import { TextField } from "../template/text-field.tsx";
import { inOrder, type RequirementDraft } from "./draft.ts";
import { provisionsQuery, regulationsQuery } from "./queries.ts";
import styles from "./requirement.module.css";
import { frequencies } from "./requirement-words.ts";

type Props = {
  draft: RequirementDraft;
  problem?: Problem;
  /** Code and frequency are chosen once. */
  fresh: boolean;
  set: (change: Partial<RequirementDraft>) => void;
};

/** What is reported, on which form, how often, and by which clause. */
export function WhatFields({ draft, problem, fresh, set }: Props) {
  const { t, i18n } = useLingui();
  const localized = useLocalized();
  const regulations = useQuery(regulationsQuery).data?.items ?? [];
  const provisions = useQuery(provisionsQuery(draft.regulation)).data?.items ?? [];
  const forms = useQuery(templatesQuery({ status: "PUBLISHED" })).data?.items ?? [];
  return (
    <Fieldset legend={t`Báo cáo gì`} className={styles.part}>
      <div className={styles.pair}>
        <TextField
          label={t`Tên`}
          required
          maxLength={300}
          value={draft.title}
          error={problem?.at("/title")}
          onChange={(title) => set({ title })}
        />
        <TextField
          label={t`Tên (tiếng Anh)`}
          required
          maxLength={300}
          value={draft.titleEn}
          error={problem?.at("/titleEn")}
          onChange={(titleEn) => set({ titleEn })}
        />
        {fresh && (
          <TextField
            label={t`Mã`}
            description={t`Chữ thường không dấu, số và gạch nối; về sau không đổi được.`}
            required
            maxLength={64}
            value={draft.code}
            error={problem?.at("/code")}
            onChange={(code) => set({ code })}
          />
        )}
        <Select
          label={t`Định kỳ`}
          description={fresh ? undefined : t`Không đổi được; nếu khác thì lập chế độ mới.`}
          withAsterisk
          disabled={!fresh}
          allowDeselect={false}
          data={Object.keys(frequencies).map((value) => ({
            value,
            label: wordFor(i18n, frequencies, value),
          }))}
          value={draft.frequency}
          error={problem?.at("/frequency")}
          onChange={(frequency) => set({ frequency: frequency as RequirementDraft["frequency"] })}
        />
        <Select
          label={t`Quy chế`}
          withAsterisk
          allowDeselect={false}
          data={regulations.map(({ code, title }) => ({ value: code, label: title }))}
          value={draft.regulation || null}
          onChange={(regulation) => set({ regulation: regulation ?? "", provision: "" })}
        />
        <Select
          label={t`Điều khoản`}
          withAsterisk
          searchable
          allowDeselect={false}
          disabled={!draft.regulation}
          nothingFoundMessage={t`Không tìm thấy`}
          data={inOrder(provisions).map(({ path, heading, summary }) => ({
            value: path,
            label: `${provisionLabel(i18n, path)}: ${heading ?? summary ?? ""}`.slice(0, 140),
          }))}
          value={draft.provision || null}
          error={problem?.at("/provision")}
          onChange={(provision) => set({ provision: provision ?? "" })}
        />
        <Select
          label={t`Mẫu báo cáo`}
          description={t`Kỳ đã mở giữ mẫu của nó; kỳ sau dùng mẫu này.`}
          withAsterisk
          allowDeselect={false}
          data={forms.map(({ code, title, titleEn }) => ({ value: code, label: localized(title, titleEn) }))}
          value={draft.template || null}
          error={problem?.at("/template")}
          onChange={(template) => set({ template: template ?? "" })}
        />
      </div>
      <TextField
        label={t`Căn cứ pháp lý`}
        description={t`Văn bản và lý do; hiện cho người phải báo cáo khi chế độ thay đổi.`}
        required
        long
        maxLength={1000}
        value={draft.legalBasis}
        error={problem?.at("/legalBasis")}
        onChange={(legalBasis) => set({ legalBasis })}
      />
    </Fieldset>
  );
}

import { useLingui } from "@lingui/react/macro";
import { Select, TextInput } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Problem } from "../../api/problem.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { levels, organizationFunctions, organizationTypes, wordFor } from "../../i18n/labels.ts";
import { DayField } from "../../ui/day-field.tsx";
import { FoundSelect } from "./found-select.tsx";
import type { Draft } from "./organization-form.ts";
import { areasQuery, parentsQuery } from "./register-queries.ts";

type Props = { draft: Draft; problem?: Problem; onChange: (draft: Draft) => void };

/** What is said of an organization, field by field. The server judges; its words stand at the fields. */
export function OrganizationFieldset({ draft, problem, onChange }: Props) {
  const { t, i18n } = useLingui();
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change });
  const text = (field: "name" | "nameEn" | "abbreviation", label: string, most: number) => (
    <TextInput
      label={label}
      withAsterisk
      aria-required
      maxLength={most}
      value={draft[field]}
      error={problem?.at(`/${field}`)}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  );
  const choice = (field: "type" | "level" | "function", label: string, words: typeof levels) => (
    <Select
      label={label}
      withAsterisk={field !== "function"}
      aria-required={field !== "function"}
      clearable={field === "function"}
      clearButtonProps={{ "aria-label": t`Bỏ chọn` }}
      data={Object.keys(words).map((value) => ({ value, label: wordFor(i18n, words, value) }))}
      value={draft[field]}
      error={problem?.at(`/${field}`)}
      onChange={(value) => set({ [field]: value })}
    />
  );
  return (
    <>
      {text("name", t`Tên`, 300)}
      {text("nameEn", t`Tên tiếng Anh`, 300)}
      {text("abbreviation", t`Tên viết tắt`, 60)}
      {choice("type", t`Loại`, organizationTypes)}
      {choice("level", t`Cấp`, levels)}
      {choice("function", t`Vai trò đối với cấp ủy`, organizationFunctions)}
      <FoundSelect
        label={t`Địa bàn`}
        chosen={draft.area}
        error={problem?.at("/areaCode")}
        useChoices={useAreas}
        onChange={(area) => set({ area })}
      />
      <FoundSelect
        label={t`Trực thuộc`}
        chosen={draft.parent}
        error={problem?.at("/parentId")}
        useChoices={useParents}
        onChange={(parent) => set({ parent })}
      />
      <DayField
        label={t`Từ ngày`}
        description={t`Để trống khi có từ trước khi lập sổ.`}
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

function useAreas(q: string) {
  const { data } = useQuery({ ...areasQuery(q), placeholderData: keepPreviousData });
  return (data?.items ?? []).map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
}

function useParents(q: string) {
  const localized = useLocalized();
  const { data } = useQuery({ ...parentsQuery(q), placeholderData: keepPreviousData });
  return (data?.items ?? []).map(({ id, name, nameEn }) => ({ value: id, label: localized(name, nameEn) }));
}

import { useLingui } from "@lingui/react/macro";
import { Fieldset, MultiSelect, Stack, Text } from "@mantine/core";
import type { Problem } from "../api/problem.ts";
import type { OrganizationClass, OrganizationRef } from "../api/types.ts";
import { atLevel, organizationFunctions, organizationTypes, wordFor } from "../i18n/labels.ts";
import { BodiesField } from "./bodies-field.tsx";

type Props = {
  legend: string;
  /** Where the server speaks of it. */
  pointer: string;
  problem?: Problem;
  value: OrganizationClass;
  named: readonly OrganizationRef[];
  onChange: (value: OrganizationClass) => void;
};

/** A class of organizations in plain words: which sorts, on which levels, who by name, and who not. */
export function ClassBuilder({ legend, pointer, problem, value, named, onChange }: Props) {
  const { t, i18n } = useLingui();
  const options = (words: typeof atLevel) =>
    Object.keys(words).map((code) => ({ value: code, label: wordFor(i18n, words, code) }));
  const many = (part: "types" | "levels" | "functions") => ({
    value: value[part],
    error: problem?.at(`${pointer}/${part}`),
    hidePickedOptions: true,
    searchable: true,
    onChange: (chosen: string[]) => onChange({ ...value, [part]: chosen } as OrganizationClass),
  });
  const bodies = (part: "organizations" | "except") => ({
    value: value[part],
    named,
    error: problem?.at(`${pointer}/${part}`),
    onChange: (chosen: string[]) => onChange({ ...value, [part]: chosen }),
  });
  const wrong = problem?.at(pointer);
  return (
    <Fieldset legend={legend}>
      <Stack gap="xs">
        <MultiSelect label={t`Loại cơ quan`} data={options(organizationTypes)} {...many("types")} />
        <MultiSelect
          label={t`Vai trò đối với cấp ủy`}
          description={t`Khi loại cơ quan chưa nói đủ, ví dụ ban dân vận.`}
          data={options(organizationFunctions)}
          {...many("functions")}
        />
        <MultiSelect label={t`Ở cấp nào`} data={options(atLevel)} {...many("levels")} />
        <BodiesField label={t`Cơ quan nêu đích danh`} {...bodies("organizations")} />
        <BodiesField label={t`Trừ`} {...bodies("except")} />
        {wrong && (
          <Text role="alert" c="red.9" size="sm">
            {wrong}
          </Text>
        )}
      </Stack>
    </Fieldset>
  );
}

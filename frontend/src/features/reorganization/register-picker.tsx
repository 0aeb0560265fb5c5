import { useLingui } from "@lingui/react/macro";
import "@mantine/core/styles/Pill.css";
import "@mantine/core/styles/PillsInput.css";
import { MultiSelect, Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { plainText } from "../../lib/plain-text.ts";
import { nameKey, type Subject } from "./plan.ts";
import { choicesQuery, namesQuery } from "./queries.ts";

const TYPING_PAUSE = 300;

type Common = {
  of: Subject;
  label: string;
  field: string;
  description?: string;
  error?: string;
  required?: boolean;
  /** The last day before the plan: who stands then can be spoken of. */
  eve: string | undefined;
  /** What the plan founds, where that may be chosen too. */
  founded?: Map<string, string>;
};

/** Options of a picker: found in the register, founded by the plan, and always what is chosen already. */
function useOptions(
  of: Subject,
  chosen: string[],
  typed: string,
  eve?: string,
  founded?: Map<string, string>,
) {
  const { t } = useLingui();
  const [q] = useDebouncedValue(typed, TYPING_PAUSE);
  const found = useQuery({ ...choicesQuery(of, q.trim(), eve), placeholderData: keepPreviousData });
  const names = useQuery({
    ...namesQuery(
      chosen.map((code) => ({ of, code })),
      eve,
    ),
    enabled: chosen.length > 0,
    placeholderData: keepPreviousData,
  });
  const options = new Map<string, string>();
  const label = (code: string, name: string, hint = "") =>
    [`${name} (${code})`, hint].filter(Boolean).join(" · ");
  for (const code of chosen) {
    const name = founded?.get(nameKey(of, code)) ?? names.data?.[nameKey(of, code)];
    options.set(code, name ? label(code, name) : code);
  }
  for (const [key, name] of founded ?? []) {
    const code = key.slice(of.length + 1);
    if (
      key.startsWith(`${of}/`) &&
      !options.has(code) &&
      plainText(`${name} ${code}`).includes(plainText(q.trim()))
    )
      options.set(code, label(code, name, t`lập mới trong phương án`));
  }
  for (const { code, name, hint } of found.data ?? [])
    if (!options.has(code)) options.set(code, label(code, name, hint));
  return [...options].map(([value, text]) => ({ value, label: text }));
}

const idOf = (field: string) => `step-${field.replaceAll("/", "-")}`;

type OneProps = Common & {
  value: string | null | undefined;
  onChange: (code: string | null) => void;
  /** Words for "none at all", where a step may say so. */
  none?: string;
};

// "" says "none" in a plan; a picker needs a value for it that is not "nothing chosen".
const NONE = "\u2205";

/** Finds one area or body among thousands while its name is typed, with or without accents. */
export function RegisterPicker({
  of,
  field,
  value,
  onChange,
  none,
  eve,
  founded,
  required,
  ...rest
}: OneProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const shown = value === "" && none ? NONE : value || null;
  const options = useOptions(of, value ? [value] : [], typed, eve, founded);
  return (
    <Select
      {...rest}
      id={idOf(field)}
      placeholder={t`Gõ tên hoặc mã để tìm`}
      searchable
      openOnFocus={false}
      clearable
      clearButtonProps={{ "aria-label": t`Bỏ lựa chọn` }}
      nothingFoundMessage={t`Không tìm thấy`}
      withAsterisk={required}
      aria-required={required}
      // The server has searched already, accents and all.
      filter={({ options: all }) => all}
      data={none ? [{ value: NONE, label: none }, ...options] : options}
      value={shown}
      onSearchChange={setTyped}
      onChange={(code) => onChange(code === NONE ? "" : code)}
    />
  );
}

type ManyProps = Common & { value: string[]; onChange: (codes: string[]) => void };

export function RegisterMultiPicker({
  of,
  field,
  value,
  onChange,
  eve,
  founded,
  required,
  ...rest
}: ManyProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const options = useOptions(of, value, typed, eve, founded);
  return (
    <MultiSelect
      {...rest}
      id={idOf(field)}
      placeholder={value.length === 0 ? t`Gõ tên hoặc mã để tìm` : undefined}
      searchable
      openOnFocus={false}
      hidePickedOptions
      nothingFoundMessage={t`Không tìm thấy`}
      withAsterisk={required}
      aria-required={required}
      filter={({ options: all }) => all}
      data={options}
      value={value}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(codes) => {
        setTyped("");
        onChange(codes);
      }}
    />
  );
}

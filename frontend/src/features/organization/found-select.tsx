import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";

export type Choice = { value: string; label: string };

type Props = {
  label: string;
  description?: string;
  chosen: Choice | null;
  error?: string;
  /** What a typed word may mean, found by the server; called with what was typed a moment ago. */
  useChoices: (q: string) => Choice[];
  onChange: (choice: Choice | null) => void;
};

const TYPING_PAUSE = 350;

/** One of thousands, found while its name is typed, with or without accents. */
export function FoundSelect({ label, description, chosen, error, useChoices, onChange }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const [q] = useDebouncedValue(typed, TYPING_PAUSE);
  const found = useChoices(q === chosen?.label ? "" : q);
  const shown = chosen && !found.some(({ value }) => value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select
      label={label}
      description={description}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t`Bỏ chọn` }}
      nothingFoundMessage={t`Không tìm thấy`}
      // The server has searched already, accents and all.
      filter={({ options }) => options}
      data={shown}
      value={chosen?.value ?? null}
      error={error}
      onSearchChange={setTyped}
      onChange={(value) => onChange(shown.find((choice) => choice.value === value) ?? null)}
    />
  );
}

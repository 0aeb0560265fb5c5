import { TextInput } from "@mantine/core";
import { useState } from "react";
import { formatNumber, parseNumber } from "../../../lib/number.ts";

type Props = {
  label: string;
  description?: string;
  value: number | null;
  error?: string;
  disabled?: boolean;
  onChange: (value: number | null) => void;
};

/** A number or nothing; what is half typed stays as it is typed. */
export function NumberField({ label, description, value, error, disabled, onChange }: Props) {
  const [typed, setTyped] = useState(value === null ? "" : formatNumber(value));
  const parsed = parseNumber(typed);
  const told = parsed.kind === "value" ? parsed.value : null;
  return (
    <TextInput
      label={label}
      description={description}
      inputMode="decimal"
      autoComplete="off"
      maxLength={24}
      disabled={disabled}
      value={told === value || parsed.kind === "invalid" ? typed : value === null ? "" : formatNumber(value)}
      error={error ?? parsed.kind === "invalid"}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const next = parseNumber(event.currentTarget.value);
        if (next.kind !== "invalid") onChange(next.kind === "value" ? next.value : null);
      }}
    />
  );
}

import { Textarea, TextInput } from "@mantine/core";

type Props = {
  label: string;
  value: string | null;
  error?: string;
  required?: boolean;
  long?: boolean;
  maxLength: number;
  description?: string;
  onChange: (value: string) => void;
  onLeave?: () => void;
};

export function TextField({
  label,
  value,
  error,
  required,
  long,
  maxLength,
  description,
  onChange,
  onLeave,
}: Props) {
  const shared = {
    label,
    description,
    error,
    maxLength,
    withAsterisk: required,
    "aria-required": required,
    value: value ?? "",
    onBlur: onLeave,
  };
  return long ? (
    <Textarea
      {...shared}
      autosize
      minRows={2}
      maxRows={8}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  ) : (
    <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}

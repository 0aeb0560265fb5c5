import { Select, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import styles from "./filters.module.css";

export function FilterBar({ children }: { children: ReactNode }) {
  return <search className={styles.bar}>{children}</search>;
}

/** Writes one filter into the URL; another filter means another list, so paging starts over. */
export function useFilter() {
  const navigate = useNavigate();
  return (name: string, value: string | null) =>
    navigate({
      to: ".",
      search: (search: Record<string, unknown>) => ({
        ...search,
        cursor: undefined,
        [name]: value || undefined,
      }),
      replace: true,
      // A filter in the middle of a page must not throw the reader back to its top.
      resetScroll: false,
    } as never);
}

const TYPING_PAUSE = 350;

type SearchProps = { label: string; name?: string; value?: string; placeholder?: string };

/** Searches a moment after the last letter, so that a slow line isn't asked at every one. */
export function SearchField({ label, name = "q", value, placeholder }: SearchProps) {
  const filter = useFilter();
  const [typed, setTyped] = useState(value ?? "");
  useEffect(() => setTyped(value ?? ""), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the wait, not the filter it sets
  useEffect(() => {
    if (typed.trim() === (value ?? "")) return;
    const wait = setTimeout(() => filter(name, typed.trim()), TYPING_PAUSE);
    return () => clearTimeout(wait);
  }, [typed]);
  return (
    <TextInput
      type="search"
      label={label}
      placeholder={placeholder}
      value={typed}
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}

type SelectProps = {
  label: string;
  name: string;
  value?: string;
  all: string;
  options: { value: string; label: string }[];
};

export function FilterSelect({ label, name, value, all, options }: SelectProps) {
  const filter = useFilter();
  return (
    <Select
      label={label}
      value={value ?? ""}
      data={[{ value: "", label: all }, ...options]}
      onChange={(chosen) => filter(name, chosen)}
    />
  );
}

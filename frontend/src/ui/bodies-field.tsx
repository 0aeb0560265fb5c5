import { useLingui } from "@lingui/react/macro";
import { MultiSelect } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { organizationSearch } from "../api/organization-search.ts";
import type { OrganizationRef } from "../api/types.ts";
import { useLocalized } from "../i18n/i18n.ts";

type Props = {
  label: string;
  description?: string;
  value: string[];
  /** Names of those that were chosen before. */
  named: readonly OrganizationRef[];
  error?: string;
  onChange: (codes: string[]) => void;
};

/** Bodies by name. The register has thousands of them, so it is searched, not listed. */
export function BodiesField({ label, description, value, named, error, onChange }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const [typed, setTyped] = useState("");
  const [asked] = useDebouncedValue(typed, 300);
  const [met, setMet] = useState(() => new Map(named.map((body) => [body.code, body])));
  const { data } = useQuery({ ...organizationSearch(asked), placeholderData: keepPreviousData });
  const found: OrganizationRef[] = data?.items ?? [];
  const known = new Map([...met, ...found.map((body) => [body.code, body] as const)]);
  const shown = [...new Set([...value, ...(typed.trim().length > 1 ? found.map(({ code }) => code) : [])])];
  return (
    <MultiSelect
      label={label}
      description={description}
      placeholder={t`Gõ tên để tìm`}
      searchable
      nothingFoundMessage={typed.trim().length > 1 ? t`Không tìm thấy` : undefined}
      // The server has searched already, without accents; a second filter here would lose what it found.
      filter={({ options }) => options}
      data={shown.map((code) => {
        const body = known.get(code);
        return { value: code, label: body ? localized(body.name, body.nameEn) : code };
      })}
      value={value}
      error={error}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(codes) => {
        setMet(known);
        onChange(codes);
      }}
    />
  );
}

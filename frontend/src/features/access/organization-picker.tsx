import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OrganizationRef } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { choicesQuery } from "./queries.ts";

type Props = {
  suggested: OrganizationRef | null;
  value: string | null;
  error?: string;
  onChange: (code: string | null) => void;
};

const TYPING_PAUSE = 350;

/** Finds one organization among thousands while its name is typed, with or without accents. */
export function OrganizationPicker({ suggested, value, error, onChange }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<OrganizationRef | null>(suggested);
  const [q] = useDebouncedValue(typed, TYPING_PAUSE);
  const query = useQuery({ ...choicesQuery(q), placeholderData: keepPreviousData });
  const found: OrganizationRef[] = query.data?.items ?? [];
  const shown = chosen && !found.some(({ code }) => code === chosen.code) ? [chosen, ...found] : found;
  return (
    <Select
      label={t`Cơ quan`}
      description={t`Gõ để tìm. Để trống với quản trị hệ thống và kiểm soát.`}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t`Bỏ cơ quan` }}
      nothingFoundMessage={t`Không có cơ quan, tổ chức nào khớp`}
      // The server has searched already, accents and all.
      filter={({ options }) => options}
      data={shown.map(({ code, name, nameEn }) => ({ value: code, label: localized(name, nameEn) }))}
      value={value}
      error={error}
      onSearchChange={setTyped}
      onChange={(code) => {
        setChosen(shown.find((organization) => organization.code === code) ?? null);
        onChange(code);
      }}
    />
  );
}

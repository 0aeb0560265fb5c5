import { Trans, useLingui } from "@lingui/react/macro";
import { Select, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { organizationSearch } from "../../api/organization-search.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { DayInput } from "../../ui/day-input.tsx";
import { Card } from "../../ui/page.tsx";
import styles from "./import.module.css";
import type { Faults, Particulars } from "./import-model.ts";
import { regulationsQuery } from "./queries.ts";

type Props = { value: Particulars; faults: Faults; onChange: (value: Particulars) => void };

/** What stands on the first page of a regulation: number, title, who issued it, when it holds. */
export function ImportParticulars({ value, faults, onChange }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const { data } = useQuery(regulationsQuery);
  const text = (name: "code" | "number" | "title" | "titleEn" | "replaces") => ({
    value: value[name],
    error: faults[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...value, [name]: event.currentTarget.value }),
  });
  const day = (name: "issuedOn" | "effectiveFrom" | "effectiveTo") => ({
    value: value[name],
    error: faults[name],
    onChange: (chosen: string | null) => onChange({ ...value, [name]: chosen }),
  });
  return (
    <Card className={styles.card}>
      <h2 className={styles.title}>
        <Trans>Thông tin văn bản</Trans>
      </h2>
      <div className={styles.particulars}>
        <TextInput
          className={styles.wide}
          label={t`Tên quy chế`}
          withAsterisk
          aria-required
          maxLength={500}
          {...text("title")}
        />
        <TextInput
          className={styles.wide}
          label={t`Tên quy chế bằng tiếng Anh`}
          maxLength={500}
          {...text("titleEn")}
        />
        <TextInput
          label={t`Mã`}
          description={t`Chữ thường không dấu, số và dấu gạch nối`}
          placeholder="quy-che-phan-thiet-2026"
          withAsterisk
          aria-required
          maxLength={64}
          {...text("code")}
        />
        <TextInput
          label={t`Số, ký hiệu`}
          description={t`Như in trên văn bản`}
          maxLength={100}
          {...text("number")}
        />
        <TextInput
          label={t`Thay thế văn bản số`}
          description={t`Để trống nếu ban hành mới`}
          maxLength={100}
          {...text("replaces")}
        />
        <IssuerField
          value={value.issuedBy}
          error={faults.issuedBy}
          onChange={(issuedBy) => onChange({ ...value, issuedBy })}
        />
        <Select
          label={t`Ban hành theo quy chế cấp trên`}
          placeholder={t`Không có`}
          clearable
          clearButtonProps={{ "aria-label": t`Bỏ quy chế cấp trên` }}
          data={(data?.items ?? []).map(({ code, title, titleEn }) => ({
            value: code,
            label: localized(title, titleEn),
          }))}
          value={value.parent || null}
          error={faults.parent}
          onChange={(parent) => onChange({ ...value, parent: parent ?? "" })}
        />
        <DayInput label={t`Ngày ban hành`} {...day("issuedOn")} />
        <DayInput label={t`Có hiệu lực từ`} {...day("effectiveFrom")} />
        <DayInput label={t`Hết hiệu lực sau ngày`} {...day("effectiveTo")} />
      </div>
    </Card>
  );
}

type IssuerProps = { value: string; error?: string; onChange: (code: string) => void };

/** The register has thousands of bodies, so it is searched, not listed. */
function IssuerField({ value, error, onChange }: IssuerProps) {
  const { t } = useLingui();
  const localized = useLocalized();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<{ value: string; label: string }>();
  const [asked] = useDebouncedValue(typed, 300);
  const { data } = useQuery({ ...organizationSearch(asked), placeholderData: keepPreviousData });
  const found = (data?.items ?? []).map(({ code, name, nameEn }) => ({
    value: code,
    label: localized(name, nameEn),
  }));
  const options =
    chosen && !found.some((option) => option.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select
      label={t`Cơ quan ban hành`}
      placeholder={t`Gõ tên để tìm`}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t`Bỏ cơ quan ban hành` }}
      nothingFoundMessage={typed.trim().length > 1 ? t`Không tìm thấy` : undefined}
      // The server has searched already, without accents; a second filter here would lose what it found.
      filter={({ options: all }) => all}
      data={options}
      value={value || null}
      error={error}
      onSearchChange={setTyped}
      onChange={(code, option) => {
        setChosen(code && option ? option : undefined);
        onChange(code ?? "");
      }}
    />
  );
}

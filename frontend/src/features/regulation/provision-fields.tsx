import { useLingui } from "@lingui/react/macro";
import { Select, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Provision } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { provisionLabel } from "../../i18n/labels.ts";
import styles from "./import.module.css";
import type { Words } from "./import-model.ts";
import { inOrder } from "./provision-tree.ts";
import { provisionsQuery } from "./queries.ts";

const HEADING = 300;
const SUMMARY = 600;

type Props = {
  words: Words;
  /** Whether the heading must be there, as for an article. */
  named: boolean;
  /** The regulation of the upper committee, if there is one to link into. */
  parent: string | null;
  fault: (field: keyof Words) => string | undefined;
  onChange: (words: Words) => void;
};

/** Heading and summary in both languages, and the clause of the upper regulation that this one carries out. */
export function ProvisionFields({ words, named, parent, fault, onChange }: Props) {
  const { t } = useLingui();
  const field = (name: keyof Words) => ({
    value: words[name],
    error: fault(name),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...words, [name]: event.currentTarget.value }),
  });
  return (
    <div className={styles.fields}>
      <TextInput
        label={t`Tên gọi`}
        withAsterisk={named}
        aria-required={named}
        maxLength={HEADING}
        {...field("heading")}
      />
      <TextInput label={t`Tên gọi bằng tiếng Anh`} maxLength={HEADING} {...field("headingEn")} />
      <Textarea
        label={t`Tóm lược`}
        description={t`Viết bằng lời của mình; không chép nguyên văn.`}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={SUMMARY}
        {...field("summary")}
      />
      <Textarea
        label={t`Tóm lược bằng tiếng Anh`}
        description={t`Có thể bổ sung sau.`}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={SUMMARY}
        {...field("summaryEn")}
      />
      {parent && (
        <UnderField
          parent={parent}
          value={words.under}
          error={fault("under")}
          onChange={(under) => onChange({ ...words, under })}
        />
      )}
    </div>
  );
}

type UnderProps = { parent: string; value: string; error?: string; onChange: (path: string) => void };

function UnderField({ parent, value, error, onChange }: UnderProps) {
  const { t, i18n } = useLingui();
  const localized = useLocalized();
  const { data } = useQuery(provisionsQuery(parent));
  const label = (provision: Provision) =>
    [provisionLabel(i18n, provision.path), localized(provision.heading, provision.headingEn)]
      .filter(Boolean)
      .join(". ");
  return (
    <Select
      className={styles.wide}
      label={t`Thực hiện điều khoản của quy chế cấp trên`}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t`Bỏ liên kết` }}
      nothingFoundMessage={t`Không tìm thấy`}
      data={inOrder(data?.items ?? []).map((provision) => ({
        value: provision.path,
        label: label(provision),
      }))}
      value={value || null}
      error={error}
      onChange={(path) => onChange(path ?? "")}
    />
  );
}

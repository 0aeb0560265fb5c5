import { useLingui } from "@lingui/react/macro";
import { Textarea } from "@mantine/core";
import type { TemplateSection } from "../../api/types.ts";
import { useLocalized } from "../../i18n/i18n.ts";
import { formatNumber } from "../../lib/number.ts";
import { fieldId } from "./draft.ts";

type Props = { section: TemplateSection; value: string; problem?: string; onChange: (value: string) => void };

export function SectionField({ section, value, problem, onChange }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const left = section.maxLength - value.length;
  const short = left < section.maxLength / 10 ? t`Còn ${formatNumber(left)} ký tự` : undefined;
  const guidance = localized(section.guidance, section.guidanceEn);
  return (
    <Textarea
      id={fieldId(`/sections/${section.key}`)}
      label={localized(section.title, section.titleEn)}
      description={[guidance, short].filter(Boolean).join(" · ") || undefined}
      withAsterisk={section.required}
      aria-required={section.required}
      autosize
      minRows={section.required ? 6 : 3}
      maxRows={24}
      maxLength={section.maxLength}
      value={value}
      error={problem}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

import { useLingui } from "@lingui/react/macro";
import "@mantine/dates/styles.css";
import { DateInput } from "@mantine/dates";
import dayjs from "dayjs";
import "dayjs/locale/vi";
import customParseFormat from "dayjs/plugin/customParseFormat";
import { useLocale } from "../i18n/i18n.ts";
import { useFilter } from "./filters.tsx";

dayjs.extend(customParseFormat);

type Props = {
  label: string;
  /** An ISO day, or empty. */
  value?: string | null;
  onChange: (day: string | null) => void;
  placeholder?: string;
  description?: string;
  required?: boolean;
  error?: string;
};

/** A day, typed as dd/mm/yyyy or picked. */
export function DayField({ label, value, onChange, placeholder, description, required, error }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <DateInput
      label={label}
      value={value ?? null}
      placeholder={placeholder ?? t`ngày/tháng/năm`}
      valueFormat="DD/MM/YYYY"
      locale={locale}
      firstDayOfWeek={1}
      clearable
      clearButtonProps={{ "aria-label": t`Bỏ ngày` }}
      previousLabel={t`Tháng trước`}
      nextLabel={t`Tháng sau`}
      hideOutsideDates
      description={description}
      withAsterisk={required}
      aria-required={required}
      error={error}
      onChange={onChange}
    />
  );
}

type FilterProps = { label: string; name: string; value?: string; placeholder?: string };

/** A day that is kept in the URL. */
export function DayFilter({ name, ...field }: FilterProps) {
  const filter = useFilter();
  return <DayField {...field} onChange={(day) => filter(name, day)} />;
}

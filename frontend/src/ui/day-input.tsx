import { useLingui } from "@lingui/react/macro";
import "@mantine/dates/styles.css";
import { DateInput } from "@mantine/dates";
import dayjs from "dayjs";
import "dayjs/locale/vi";
import customParseFormat from "dayjs/plugin/customParseFormat";
import { useLocale } from "../i18n/i18n.ts";

dayjs.extend(customParseFormat);

type Props = {
  label: string;
  value: string | null;
  error?: string;
  onChange: (day: string | null) => void;
};

/** A day in a form, typed as dd/mm/yyyy or picked; an ISO day or nothing. */
export function DayInput({ label, value, error, onChange }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <DateInput
      label={label}
      value={value}
      error={error}
      placeholder={t`ngày/tháng/năm`}
      valueFormat="DD/MM/YYYY"
      locale={locale}
      firstDayOfWeek={1}
      clearable
      clearButtonProps={{ "aria-label": t`Bỏ ngày` }}
      previousLabel={t`Tháng trước`}
      nextLabel={t`Tháng sau`}
      hideOutsideDates
      onChange={onChange}
    />
  );
}

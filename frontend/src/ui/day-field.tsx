import { useLingui } from "@lingui/react/macro";
import "@mantine/dates/styles.css";
import { DateInput } from "@mantine/dates";
import dayjs from "dayjs";
import "dayjs/locale/vi";
import customParseFormat from "dayjs/plugin/customParseFormat";
import { useLocale } from "../i18n/i18n.ts";
import { useFilter } from "./filters.tsx";

dayjs.extend(customParseFormat);

type Props = { label: string; name: string; value?: string; placeholder?: string };

/** A day, typed as dd/mm/yyyy or picked; kept in the URL as an ISO day. */
export function DayFilter({ label, name, value, placeholder }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const filter = useFilter();
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
      onChange={(day) => filter(name, day)}
    />
  );
}

import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useConfiguration } from "../../api/configuration.ts";
import { punctualityRanges } from "./punctuality-range.ts";

/** Chooses the periods that are counted; another stretch than the usual ones may stand in the address. */
export function RangeSelect({ from, to }: { from?: string; to?: string }) {
  const { t, i18n } = useLingui();
  const { today } = useConfiguration();
  const navigate = useNavigate();
  const ranges = punctualityRanges(i18n, today);
  const asked = ranges.findIndex((range) => range.from === from && range.to === to);
  const own = from && asked < 0 ? [{ value: "own", label: to ? `${from} – ${to}` : from }] : [];
  return (
    <Select
      label={t`Khoảng kỳ`}
      value={asked >= 0 ? String(asked) : own.length > 0 ? "own" : "0"}
      data={[...own, ...ranges.map(({ label }, index) => ({ value: String(index), label }))]}
      onChange={(chosen) => {
        const range = ranges[Number(chosen)];
        if (range) {
          void navigate({
            to: ".",
            search: (search: Record<string, unknown>) => ({ ...search, from: range.from, to: range.to }),
            replace: true,
            resetScroll: false,
          } as never);
        }
      }}
    />
  );
}

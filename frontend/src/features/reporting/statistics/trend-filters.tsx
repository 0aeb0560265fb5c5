import { useLingui } from "@lingui/react/macro";
import { Select } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { Template, TemplateIndicator } from "../../../api/types.ts";
import { useLocalized } from "../../../i18n/i18n.ts";
import { FilterBar } from "../../../ui/filters.tsx";
import { RangeSelect } from "../range-select.tsx";
import type { TrendFilter } from "./queries.ts";

type Props = { filter: TrendFilter; templates: Template[]; indicators: TemplateIndicator[] };

/** Every choice stands in the address, so that a view can be passed on. */
export function TrendFilters({ filter, templates, indicators }: Props) {
  const { t } = useLingui();
  const localized = useLocalized();
  const navigate = useNavigate();
  const set = (change: TrendFilter) =>
    void navigate({
      to: "/statistics/indicators",
      search: { ...filter, ...change },
      replace: true,
      resetScroll: false,
    });
  return (
    <FilterBar>
      <Select
        label={t`Mẫu báo cáo`}
        allowDeselect={false}
        value={filter.template ?? null}
        data={templates.map(({ code, title, titleEn }) => ({
          value: code,
          label: localized(title, titleEn),
        }))}
        onChange={(template) => set({ template: template ?? undefined, indicator: undefined })}
      />
      <Select
        label={t`Chỉ tiêu`}
        allowDeselect={false}
        searchable
        value={filter.indicator ?? null}
        data={indicators.map(({ key, title, titleEn }) => ({ value: key, label: localized(title, titleEn) }))}
        onChange={(indicator) => set({ indicator: indicator ?? undefined })}
      />
      <Select
        label={t`So sánh theo`}
        allowDeselect={false}
        value={filter.by ?? "period"}
        data={[
          { value: "period", label: t`Kỳ` },
          { value: "area", label: t`Địa bàn` },
          { value: "organization", label: t`Cơ quan` },
        ]}
        onChange={(by) => set({ by: by === "period" ? undefined : (by ?? undefined) })}
      />
      {(filter.by === "area" || filter.by === "organization") && (
        <Select
          label={t`Biểu đồ`}
          allowDeselect={false}
          value={filter.view ?? "time"}
          data={[
            { value: "time", label: t`Theo thời gian` },
            { value: "compare", label: t`So sánh cả khoảng` },
          ]}
          onChange={(view) => set({ view: view === "compare" ? view : undefined })}
        />
      )}
      <RangeSelect from={filter.from} to={filter.to} />
      <Select
        label={t`Báo cáo`}
        allowDeselect={false}
        value={filter.scope ?? ""}
        data={[
          { value: "", label: t`Tự chọn` },
          { value: "RECEIVED", label: t`Nhận được` },
          { value: "OWN", label: t`Của cơ quan mình` },
        ]}
        onChange={(scope) => set({ scope: scope || undefined })}
      />
    </FilterBar>
  );
}

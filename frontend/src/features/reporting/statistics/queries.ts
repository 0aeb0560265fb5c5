import { queryOptions, useMutation } from "@tanstack/react-query";
import { api, body } from "../../../api/client.ts";
import { save } from "../../../api/download.ts";
import type { IndicatorExportQuery, IndicatorQuery } from "../../../api/types.ts";

export type TrendFilter = {
  template?: string;
  indicator?: string;
  by?: string;
  from?: string;
  to?: string;
  scope?: string;
};

export const indicatorQuery = (filter: TrendFilter) =>
  queryOptions({
    queryKey: ["reporting", "statistics", "indicators", filter],
    queryFn: () =>
      body(
        api.GET("/api/v1/statistics/indicators", {
          params: {
            query: { ...filter, cells: filter.by !== undefined && filter.by !== "period" } as IndicatorQuery,
          },
        }),
      ),
  });

/** The table that is shown, as a file. */
export function useExportTrend() {
  return useMutation({
    mutationFn: async ({ format, filter }: { format: "csv" | "xlsx"; filter: TrendFilter }) => {
      const { data, response } = await api.GET("/api/v1/statistics/indicators/export", {
        params: { query: { ...filter, format } as IndicatorExportQuery },
        parseAs: "blob",
      });
      save(data as Blob, response.headers.get("Content-Disposition"), `indicator.${format}`);
    },
  });
}

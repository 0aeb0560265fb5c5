import { queryOptions } from "@tanstack/react-query";
import { api, body } from "../../../api/client.ts";
import type { IndicatorQuery } from "../../../api/types.ts";

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

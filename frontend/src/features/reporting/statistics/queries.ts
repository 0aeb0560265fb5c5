import { queryOptions, useMutation } from "@tanstack/react-query";
import { api, body } from "../../../api/client.ts";
import { save } from "../../../api/download.ts";
import type {
  IndicatorExportQuery,
  IndicatorQuery,
  TopicExportQuery,
  TopicQuery,
} from "../../../api/types.ts";

export type TrendFilter = {
  template?: string;
  indicator?: string;
  by?: string;
  from?: string;
  to?: string;
  scope?: string;
  /** Whether rows are drawn over time, or beside each other over the whole stretch. */
  view?: string;
};

const asked = ({ view: _, ...filter }: TrendFilter) => filter;

export const indicatorQuery = (filter: TrendFilter) =>
  queryOptions({
    queryKey: ["reporting", "statistics", "indicators", asked(filter)],
    queryFn: () =>
      body(
        api.GET("/api/v1/statistics/indicators", {
          params: {
            query: {
              ...asked(filter),
              cells: filter.by !== undefined && filter.by !== "period",
            } as IndicatorQuery,
          },
        }),
      ),
  });

/** The table that is shown, as a file. */
export function useExportTrend() {
  return useMutation({
    mutationFn: async ({ format, filter }: { format: "csv" | "xlsx"; filter: TrendFilter }) => {
      const { data, response } = await api.GET("/api/v1/statistics/indicators/export", {
        params: { query: { ...asked(filter), format } as IndicatorExportQuery },
        parseAs: "blob",
      });
      save(data as Blob, response.headers.get("Content-Disposition"), `indicator.${format}`);
    },
  });
}

export type TopicFilter = { template?: string; group?: string; from?: string; to?: string; scope?: string };

export const topicQuery = (filter: TopicFilter) =>
  queryOptions({
    queryKey: ["reporting", "statistics", "topics", filter],
    queryFn: () => body(api.GET("/api/v1/statistics/topics", { params: { query: filter as TopicQuery } })),
  });

export function useExportTopic() {
  return useMutation({
    mutationFn: async ({ format, filter }: { format: "csv" | "xlsx"; filter: TopicFilter }) => {
      const { data, response } = await api.GET("/api/v1/statistics/topics/export", {
        params: { query: { ...filter, format } as TopicExportQuery },
        parseAs: "blob",
      });
      save(data as Blob, response.headers.get("Content-Disposition"), `topic.${format}`);
    },
  });
}

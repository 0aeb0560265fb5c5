import { useMutation } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import { save } from "../../api/download.ts";
import type { PunctualityExportQuery } from "../../api/types.ts";
import type { PunctualityFilter } from "./queries.ts";

type Taken = { format: "csv" | "xlsx"; filter: PunctualityFilter };

/** The board that is shown, with all its counts, as a file. */
export function useExportPunctuality() {
  return useMutation({
    mutationFn: async ({ format, filter }: Taken) => {
      const { data, response } = await api.GET("/api/v1/statistics/punctuality/export", {
        params: { query: { ...filter, format } as PunctualityExportQuery },
        parseAs: "blob",
      });
      save(data as Blob, response.headers.get("Content-Disposition"), `punctuality.${format}`);
    },
  });
}

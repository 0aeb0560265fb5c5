import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem.ts";

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      networkMode: "offlineFirst",
      // A refusal stays a refusal; only a server that stumbles or can't be reached is worth asking again.
      retry: (failures, error) =>
        failures < 2 && (!(error instanceof Problem) || error.unreachable || error.status >= 502),
    },
    mutations: { networkMode: "always" },
  },
});

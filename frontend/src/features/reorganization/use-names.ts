import { useQueries } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { codesOf, nameKey, type Step, type Subject } from "./plan.ts";
import { namesQuery } from "./queries.ts";

// Steps are named block by block, so that scrolling through hundreds asks a few times and never for all at once.
const BLOCK = 25;

/** Names of everything that the steps in view speak of: as the plan founds it, else as the register has it. */
export function useNames(
  steps: Step[],
  range: { first: number; last: number },
  founded: Map<string, string>,
  eve: string | undefined,
) {
  const blocks = useMemo(() => {
    const from = Math.floor(range.first / BLOCK);
    const to = Math.floor(Math.min(range.last, steps.length - 1) / BLOCK);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, n) =>
      steps
        .slice((from + n) * BLOCK, (from + n + 1) * BLOCK)
        .flatMap(codesOf)
        .filter(({ of, code }) => !founded.has(nameKey(of, code))),
    );
  }, [steps, range.first, range.last, founded]);
  const names = useQueries({
    queries: blocks.map((codes) => ({ ...namesQuery(codes, eve), enabled: codes.length > 0 })),
    combine: merged,
  });
  return useCallback(
    (of: Subject, code: string) => founded.get(nameKey(of, code)) ?? names[nameKey(of, code)] ?? code,
    [founded, names],
  );
}

function merged(results: { data?: Record<string, string> }[]): Record<string, string> {
  return Object.assign({}, ...results.map(({ data }) => data ?? {}));
}

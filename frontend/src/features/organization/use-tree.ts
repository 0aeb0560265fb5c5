import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useLocalized } from "../../i18n/i18n.ts";
import { rowsOf, type Tree, type TreeNode } from "./tree-model.ts";
import { belowQuery, wayQuery } from "./tree-queries.ts";

const dataOf = (results: { data?: TreeNode[] }[]) => results.map(({ data }) => data);

/** A tree that reads what is below a node when the node opens, and opens the way down to a chosen one. */
export function useTree(tree: Tree, asOf: string | undefined, chosen: string | undefined) {
  const localized = useLocalized();
  const client = useQueryClient();
  const [open, setOpen] = useState<ReadonlyMap<string, TreeNode>>(new Map());
  const roots = useQuery(belowQuery(tree, asOf, null, localized));
  const opened = useMemo(() => [...open.values()], [open]);
  const below = useQueries({
    queries: opened.map((node) => belowQuery(tree, asOf, node, localized)),
    combine: dataOf,
  });
  const rows = useMemo(() => {
    const known = new Map(opened.map((node, index) => [node.key, below[index]]));
    return rowsOf(roots.data ?? [], (key) => known.get(key), new Set(known.keys()));
  }, [roots.data, opened, below]);

  const expand = useCallback((...nodes: TreeNode[]) => {
    setOpen((before) => new Map([...before, ...nodes.map((node) => [node.key, node] as const)]));
  }, []);
  const collapse = useCallback((key: string) => {
    setOpen((before) => new Map([...before].filter(([other]) => other !== key)));
  }, []);

  // A tree with one root says nothing until it is open.
  const sole = roots.data?.length === 1 ? roots.data[0] : undefined;
  useEffect(() => {
    if (sole) expand(sole);
  }, [sole, expand]);

  // On another day or line the same nodes may stand elsewhere: what was open closes, but for the way to the chosen one.
  const way = useQuery({
    ...wayQuery(tree, chosen ?? "", asOf),
    enabled: chosen !== undefined,
    retry: false,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newly found way opens anything
  useEffect(() => {
    let gone = false;
    async function reveal(keys: string[]) {
      let above: TreeNode | null = null;
      const nodes: TreeNode[] = [];
      for (const key of keys.slice(0, -1)) {
        const found: TreeNode[] = await client.ensureQueryData(belowQuery(tree, asOf, above, localized));
        above = found.find((node) => node.key === key) ?? null;
        if (!above) break;
        nodes.push(above);
      }
      if (!gone) expand(...nodes);
    }
    if (way.data) void reveal(way.data).catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [way.data]);
  return { roots, rows, expand, collapse, lost: way.isError };
}

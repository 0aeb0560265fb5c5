import { queryOptions } from "@tanstack/react-query";
import { api, body } from "../../api/client.ts";
import type { Area, Organization, OrganizationQuery } from "../../api/types.ts";
import { areaKey, areaOf, bodyKey, type Tree, type TreeNode } from "./tree-model.ts";

type Named = (vietnamese: string, english: string) => string;

const WHOLE_PAGE = 200;
const HITS = 20;
const STALE = 60_000;

/** Everything a list has: children of one node are read as a whole, whatever their number. */
async function all<T>(page: (cursor?: string) => Promise<{ items: T[]; page: { next?: string | null } }>) {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const { items, page: info } = await page(cursor);
    found.push(...items);
    cursor = info.next ?? undefined;
  } while (cursor);
  return found;
}

const organizations = (query: OrganizationQuery) =>
  all((cursor) =>
    body(api.GET("/api/v1/organizations", { params: { query: { ...query, cursor, size: WHOLE_PAGE } } })),
  );

const areas = (parent: string, asOf?: string) =>
  all((cursor) =>
    body(api.GET("/api/v1/areas", { params: { query: { parent, asOf, cursor, size: WHOLE_PAGE } } })),
  );

const ofArea = ({ code, name, areas: inside, organizations: bodies }: Area): TreeNode => ({
  key: areaKey(code),
  name,
  code,
  below: inside + bodies,
});

const ofBody = (one: Organization, named: Named): TreeNode => ({
  key: bodyKey(one.id),
  name: named(one.name, one.nameEn),
  code: one.code,
  below: one.subordinates ?? one.members ?? 0,
});

/** The nodes directly below one, or the roots. */
export const belowQuery = (tree: Tree, asOf: string | undefined, above: TreeNode | null, named: Named) =>
  queryOptions({
    queryKey: ["organization", "tree", tree, asOf, above?.key ?? null, named("vi", "en")],
    queryFn: async (): Promise<TreeNode[]> => {
      if (tree === "AREA") {
        const code = above?.code ?? "none";
        const inside = await areas(code, asOf);
        const bodies = above ? await organizations({ area: code, asOf }) : [];
        return [...inside.map(ofArea), ...bodies.map((one) => ofBody(one, named))];
      }
      const found =
        tree === "PARENT"
          ? await organizations({ parent: above?.code ?? "none", asOf })
          : await organizations({ line: tree, superior: above?.code ?? "none", asOf });
      return found.map((one) => ofBody(one, named));
    },
    staleTime: STALE,
  });

const organization = (id: string, asOf?: string) =>
  body(api.GET("/api/v1/organizations/{id}", { params: { path: { id }, query: { asOf } } }));

const area = (code: string, asOf?: string) =>
  body(api.GET("/api/v1/areas/{code}", { params: { path: { code }, query: { asOf } } }));

/** From the top down to a node: the keys of everybody above it, itself last. */
export async function wayTo(tree: Tree, key: string, asOf?: string): Promise<string[]> {
  const code = areaOf(key);
  if (tree === "AREA") {
    const body = code ? null : await organization(key, asOf);
    const way: string[] = body ? [key] : [];
    for (let at = code ?? body?.area?.code; at; ) {
      way.unshift(areaKey(at));
      at = (await area(at, asOf)).parent?.code;
    }
    return way;
  }
  if (code) return [key];
  if (tree === "PARENT") {
    const way: string[] = [];
    for (let at: string | undefined = key; at && !way.includes(at); ) {
      way.unshift(at);
      at = (await organization(at, asOf)).parent?.id;
    }
    return way;
  }
  const { items } = await body(
    api.GET("/api/v1/organizations/{id}/path", {
      params: { path: { id: key }, query: { line: tree, asOf } },
    }),
  );
  return items.map(({ id }) => id);
}

export const wayQuery = (tree: Tree, key: string, asOf?: string) =>
  queryOptions({
    queryKey: ["organization", "way", tree, key, asOf],
    queryFn: () => wayTo(tree, key, asOf),
    staleTime: STALE,
  });

export type Hit = { key: string; name: string; place: string };

/** Bodies, and in the tree of areas the areas too, by part of their name. */
export const hitsQuery = (tree: Tree, q: string, asOf: string | undefined, named: Named) =>
  queryOptions({
    queryKey: ["organization", "hits", tree === "AREA", q, asOf, named("vi", "en")],
    queryFn: async (): Promise<Hit[]> => {
      const query = { q, asOf, size: HITS };
      const bodies = await body(api.GET("/api/v1/organizations", { params: { query } }));
      const places =
        tree === "AREA" ? (await body(api.GET("/api/v1/areas", { params: { query } }))).items : [];
      return [
        ...places.map(({ code, name, parent }) => ({
          key: areaKey(code),
          name: `${name} (${code})`,
          place: parent?.name ?? "",
        })),
        ...bodies.items.map((one) => ({
          key: bodyKey(one.id),
          name: named(one.name, one.nameEn),
          place: one.area?.name ?? "",
        })),
      ];
    },
    staleTime: STALE,
  });

export const areaQuery = (code: string, asOf?: string) =>
  queryOptions({
    queryKey: ["organization", "area", code, asOf],
    queryFn: () => area(code, asOf),
  });

import { plainText } from "../../lib/plain-text.ts";

/** What runs from top to bottom: three lines, what belongs to what, and the areas with their bodies. */
export const TREES = ["PARTY", "STATE", "SECTOR", "PARENT", "AREA"] as const;
export type Tree = (typeof TREES)[number];

/** An area or a body in a tree. Its key is also how the address names it. */
export type TreeNode = {
  key: string;
  name: string;
  code: string;
  /** How many stand directly below it. */
  below: number;
};

export const areaKey = (code: string) => `area-${code}`;
export const bodyKey = (id: string) => id;
export const areaOf = (key: string): string | undefined =>
  key.startsWith("area-") ? key.slice(5) : undefined;

/** One line on the screen. */
export type Row = {
  node: TreeNode;
  level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  place: number;
  siblings: number;
  open: boolean;
  loading: boolean;
  /** Index of the row above in the tree; -1 for a root. */
  parent: number;
};

/** The rows of a tree of which only the open nodes' children are known. */
export function rowsOf(
  roots: TreeNode[],
  childrenOf: (key: string) => TreeNode[] | undefined,
  open: ReadonlySet<string>,
): Row[] {
  const rows: Row[] = [];
  const add = (nodes: TreeNode[], level: number, parent: number) => {
    nodes.forEach((node, index) => {
      const isOpen = node.below > 0 && open.has(node.key);
      const children = isOpen ? childrenOf(node.key) : undefined;
      const at = rows.length;
      rows.push({
        node,
        level,
        place: index + 1,
        siblings: nodes.length,
        open: isOpen,
        loading: isOpen && children === undefined,
        parent,
      });
      if (children) add(children, level + 1, at);
    });
  };
  add(roots, 1, -1);
  return rows;
}

export type Move = { to: number } | { open: string } | { close: string } | null;

/** What a key does in a tree, as the ARIA practices have it. */
export function moveBy(key: string, rows: Row[], at: number): Move {
  const row = rows[at];
  const to = (index: number) => ({ to: Math.max(0, Math.min(rows.length - 1, index)) });
  switch (key) {
    case "ArrowDown":
      return to(at + 1);
    case "ArrowUp":
      return to(at - 1);
    case "Home":
      return to(0);
    case "End":
      return to(rows.length - 1);
    case "PageDown":
      return to(at + 10);
    case "PageUp":
      return to(at - 10);
    case "ArrowRight":
      if (!row || row.node.below === 0) return null;
      if (!row.open) return { open: row.node.key };
      return row.loading ? null : to(at + 1);
    case "ArrowLeft":
      if (row?.open) return { close: row.node.key };
      return row && row.parent >= 0 ? { to: row.parent } : null;
    default:
      return null;
  }
}

/** The next row whose name begins with what was typed, from here on and around. */
export function typedAhead(rows: Row[], at: number, typed: string): number {
  const wanted = plainText(typed);
  // A first letter looks further on; more letters may still mean the row that the first ones found.
  const from = typed.length > 1 ? at : at + 1;
  for (let step = 0; step < rows.length; step++) {
    const index = (from + step) % rows.length;
    if (plainText(rows[index]?.node.name ?? "").startsWith(wanted)) return index;
  }
  return at;
}

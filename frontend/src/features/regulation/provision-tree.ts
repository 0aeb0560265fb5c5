import type { Provision } from "../../api/types.ts";

/** From the article down to the provision; empty when the regulation has no such address. */
export function lineTo(provisions: Provision[], path: string): Provision[] {
  for (const provision of provisions) {
    if (provision.path === path) return [provision];
    const below = lineTo(provision.children, path);
    if (below.length > 0) return [provision, ...below];
  }
  return [];
}

/** The regulation in reading order, for the way to the next and the previous provision. */
export function inOrder(provisions: Provision[]): Provision[] {
  return provisions.flatMap((provision) => [provision, ...inOrder(provision.children)]);
}

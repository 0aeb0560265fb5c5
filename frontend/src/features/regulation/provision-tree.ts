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

/** Whether it asks something, now or later. */
export const isMapped = ({ duties }: Provision) => duties.some(({ state }) => state !== "ENDED");

/** Whether somebody has said what it asks, or that it asks nothing. */
export const isRead = (provision: Provision) => provision.asksNothing || isMapped(provision);

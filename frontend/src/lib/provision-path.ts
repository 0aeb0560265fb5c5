export type ProvisionPath = { article: string; clause?: string; point?: string; paragraph?: string };

/**
 * The address of a provision: article, clause and point, or a paragraph without a number of its own.
 * "D6.2.3" → article 6, clause 2, point 3; "D7.a" → article 7, point a; "D6.2.1.a" → clause 2, point 1.a;
 * "D1.p2" → article 1, second paragraph.
 */
export function parseProvisionPath(path: string): ProvisionPath | null {
  const match = /^D([^.]+)((?:\.[^.]+)*)$/.exec(path);
  if (!match?.[1]) return null;
  const below = (match[2] ?? "").split(".").slice(1);
  const paragraph = /^p(\d+)$/.exec(below.at(-1) ?? "")?.[1];
  const steps = paragraph ? below.slice(0, -1) : below;
  const clause = /^\d+$/.test(steps[0] ?? "") ? steps[0] : undefined;
  const point = steps.slice(clause ? 1 : 0).join(".") || undefined;
  return { article: match[1], clause, point, paragraph };
}

export type ProvisionPath = { article: string; clause?: string; point?: string };

/** The address of a provision: article, clause and point. "D6.2.3" → article 6, clause 2, point 3. */
export function parseProvisionPath(path: string): ProvisionPath | null {
  const match = /^D([^.]+)(?:\.([^.]+))?(?:\.([^.]+))?$/.exec(path);
  if (!match?.[1]) return null;
  return { article: match[1], clause: match[2], point: match[3] };
}

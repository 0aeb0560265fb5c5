// The list state lives in the URL as plain strings, readable and easy to pass on.
export type Search = Record<string, string | undefined>;

export function parseSearch(search: string): Search {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === "string" && value !== "") params.set(name, value);
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** Keeps the named parameters that carry a text; everything else in the address is dropped. */
export function pickSearch<Name extends string>(names: readonly Name[]) {
  return (search: Record<string, unknown>): { [N in Name]?: string } => {
    const picked: { [N in Name]?: string } = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === "string" && value !== "") picked[name] = value;
    }
    return picked;
  };
}

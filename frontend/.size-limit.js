import { existsSync, readFileSync } from "node:fs";

// What a first visit must fetch before anything shows: the entry and every chunk that index.html names with it.
const page = existsSync("dist/index.html") ? readFileSync("dist/index.html", "utf8") : "";
const named = (ending) =>
  [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)]
    .map((m) => `dist/${m[1]}`)
    .filter((p) => p.endsWith(ending));

export default [
  { name: "first visit, JS", path: named(".js"), limit: "200 kB", gzip: true },
  { name: "first visit, CSS", path: named(".css"), limit: "25 kB", gzip: true },
];

// The floors of the house, as imports must respect them: each may use only what lies below it, and rooms (features)
// never use each other. Also: a component stays within 200 lines.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../src", import.meta.url));
const MAY_USE = {
  lib: ["lib"],
  api: ["api", "lib"],
  i18n: ["i18n", "api", "lib"],
  ui: ["ui", "i18n", "api", "lib"],
  features: ["features", "ui", "i18n", "api", "lib"],
  app: ["app", "features", "ui", "i18n", "api", "lib"],
};
const LONGEST_COMPONENT = 200;

const faults = [];
const place = (file) => relative(src, file).split("/");

for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || entry.name.endsWith(".d.ts")) continue;
  const file = join(entry.parentPath, entry.name);
  const text = readFileSync(file, "utf8");
  const [floor, room] = place(file);
  const name = relative(src, file);
  if (entry.name.endsWith(".tsx") && text.split("\n").length > LONGEST_COMPONENT + 1) {
    faults.push(`${name} has more than ${LONGEST_COMPONENT} lines`);
  }
  if (entry.name === "index.ts" || entry.name === "index.tsx") faults.push(`${name} is a barrel`);
  for (const [, target] of text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)) {
    const [otherFloor, otherRoom] = place(resolve(dirname(file), target));
    if (!MAY_USE[floor]?.includes(otherFloor))
      faults.push(`${name}: ${floor} must not use ${otherFloor} (${target})`);
    else if (floor === "features" && otherFloor === "features" && room !== otherRoom) {
      faults.push(`${name}: ${room} must not use ${otherRoom}; let src/app put them together (${target})`);
    }
  }
}

if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}

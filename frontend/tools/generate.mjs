// Writes src/api/schema.d.ts from openapi.yaml (or $OPENAPI). With --check it only says whether the committed file is up to date.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const contract = process.env.OPENAPI ?? here("../../openapi.yaml");
const committed = here("../src/api/schema.d.ts");
const generator = here("../codegen/node_modules/openapi-typescript/bin/cli.js");
const check = process.argv.includes("--check");

if (!existsSync(generator)) {
  console.error("The type generator is not installed: run `npm ci` in frontend/codegen.");
  process.exit(1);
}
if (!existsSync(contract)) {
  console.error("openapi.yaml is missing: the backend's build writes it at the root of the repository.");
  process.exit(1);
}
const target = check ? here("../node_modules/.schema-check.d.ts") : committed;
// The server always sends every property (nullable ones as null), so a property is never merely optional.
execFileSync(process.execPath, [generator, contract, "-o", target, "--properties-required-by-default"], {
  stdio: check ? "ignore" : "inherit",
});
if (check) {
  const same = readFileSync(target, "utf8") === readFileSync(committed, "utf8");
  rmSync(target);
  if (!same) {
    console.error("src/api/schema.d.ts does not match openapi.yaml: run `npm run generate` and commit.");
    process.exit(1);
  }
}

// Fails when a text is missing from the catalogues, when English is missing, or when a text is no longer used.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = fileURLToPath(new URL("../node_modules/@lingui/cli/dist/lingui.js", import.meta.url));
const catalogues = ["vi", "en"].map((locale) => `${root}/src/i18n/locales/${locale}.po`);
const committed = catalogues.map((path) => readFileSync(path, "utf8"));
const run = (...args) =>
  execFileSync(process.execPath, [cli, ...args], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });

run("extract", "--clean");
const stale = catalogues.filter(
  (path, index) => withoutDates(readFileSync(path, "utf8")) !== withoutDates(committed[index]),
);
catalogues.forEach((path, index) => {
  writeFileSync(path, committed[index]);
});
if (stale.length > 0) {
  console.error(
    `Texts and catalogues differ: run \`npm run translations\`, translate, commit.\n${stale.join("\n")}`,
  );
  process.exit(1);
}
const english = committed[1];
const missing = [...english.matchAll(/^msgid (.+(?:\n".*")*)\nmsgstr ""\n(?!")/gm)].map((match) => match[1]);
if (missing.length > 0) {
  console.error(`English is missing for:\n${missing.join("\n")}`);
  process.exit(1);
}

function withoutDates(text) {
  return text.replace(/^"POT-Creation-Date:.*\n/m, "");
}
